import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

type ConnectFrameProps = {
  label: string;
  isBusy: boolean;
  fault: string;
  submitWords: string;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
};

/** The form around each way to connect: what went wrong, and the two buttons. */
export function ConnectFrame(props: ConnectFrameProps) {
  const { label, isBusy, fault, submitWords, onSubmit, onCancel, children } = props;
  return (
    <form
      aria-label={label}
      autoComplete="off"
      className="my-2 flex flex-col gap-2 rounded-card border border-edge p-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {fault && (
        <Notice role="alert" tone="bad">
          {fault}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={isBusy}>
          {submitWords}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
