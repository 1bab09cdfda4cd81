import { type ReactNode, useState } from 'react';
import type { WhoYouAre } from '../../lib/hooks/use-first-run.ts';
import { Button } from '../ui/button.tsx';
import { SelfFields } from './self-fields.tsx';

type WelcomeProps = {
  start: WhoYouAre;
  /** Ends the first run; `withSamples` fills the panel with invented people. */
  onDone: (self: WhoYouAre, withSamples: boolean) => void;
};

const steps = ['Who you are', 'What it reads and keeps', 'Start'] as const;

function Frame({ step, children, actions }: { step: number; children: ReactNode; actions: ReactNode }) {
  return (
    <main className="mx-auto flex max-w-md flex-col gap-3 p-4">
      <p className="text-xs text-muted">
        Second Call · step {step + 1} of {steps.length}
      </p>
      <h1 className="text-line font-semibold">{steps[step]}</h1>
      {children}
      <div className="flex flex-wrap gap-2">{actions}</div>
    </main>
  );
}

/** The first run: who you are, what is read and kept, sample people or an empty start. */
export function Welcome({ start, onDone }: WelcomeProps) {
  const [step, setStep] = useState(0);
  const [self, setSelf] = useState(start);
  const back = <Button onClick={() => setStep(step - 1)}>Back</Button>;

  if (step === 0) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setStep(1);
        }}
      >
        <Frame
          step={step}
          actions={
            <Button type="submit" look="primary">
              Next
            </Button>
          }
        >
          <p>So that your own address is never taken for the buyer’s.</p>
          <SelfFields self={self} onChange={setSelf} />
        </Frame>
      </form>
    );
  }
  if (step === 1) {
    return (
      <Frame
        step={step}
        actions={
          <>
            {back}
            <Button look="primary" onClick={() => setStep(2)}>
              I understand
            </Button>
          </>
        }
      >
        <ul className="list-disc space-y-1 pl-5">
          <li>It reads the mail thread or calendar event that is open, to see who it is about.</li>
          <li>Other sites only after you allow each of them.</li>
          <li>Your notes and contacts stay in this browser. There is no account and no server.</li>
          <li>
            Of a mail that you send to somebody you added it notes that, and of their answer that they wrote.
          </li>
          <li>It records no call, reads no captions and sends nothing.</li>
          <li>You can export or delete everything under Options, Data.</li>
        </ul>
      </Frame>
    );
  }
  return (
    <Frame
      step={step}
      actions={
        <>
          {back}
          <Button onClick={() => onDone(self, true)}>Add sample data</Button>
          <Button look="primary" onClick={() => onDone(self, false)}>
            Start empty
          </Button>
        </>
      }
    >
      <p>Sample data shows how it works: six invented people with notes. One click removes it.</p>
    </Frame>
  );
}
