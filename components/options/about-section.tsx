import { type LoggedRequest, useRequests } from '../../lib/hooks/use-requests.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

const requestWords = ({ at, method, host, path, status }: LoggedRequest): string =>
  `${clock.format(at)} · ${method} ${host}${path} · ${status ?? 'no answer'}`;

/** The version, and every request that was sent, with secrets left out. */
export function AboutSection({ version }: { version: string }) {
  const { requests = [], forget } = useRequests();
  return (
    <Section name="About" id="about">
      <p>Second Call {version}</p>
      {requests.length === 0 ? (
        <p>Requests sent: none. Nothing leaves this browser until you connect a calendar.</p>
      ) : (
        <details>
          <summary className="min-h-6">
            Requests sent: {requests.length}
            {requests.length === 200 && ', the last 200'}. Only to your calendars, to read them or to book
            what you book.
          </summary>
          <ul className="text-sm">
            {requests.map((request, index) => (
              <li key={`${request.at} ${index}`}>{requestWords(request)}</li>
            ))}
          </ul>
          <Button look="quiet" onClick={forget}>
            Clear the list
          </Button>
        </details>
      )}
    </Section>
  );
}
