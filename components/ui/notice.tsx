import type { ReactNode } from 'react';

type NoticeProps = {
  children: ReactNode;
  action?: ReactNode;
  tone?: 'calm' | 'bad';
  role?: 'alert' | 'status';
};

/** A designed state: one sentence and one action. */
export function Notice({ children, action, tone = 'calm', role }: NoticeProps) {
  return (
    <div
      role={role}
      className={`flex flex-wrap items-center justify-between gap-x-1 rounded-card border px-2.5 py-1 text-sm ${
        tone === 'bad' ? 'border-bad/60 text-bad' : 'border-edge'
      }`}
    >
      <p className="min-w-24 flex-1">{children}</p>
      {action}
    </div>
  );
}
