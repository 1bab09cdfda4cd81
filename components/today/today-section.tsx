import type { Contact, NextStep } from '../../lib/core/model/entities.ts';
import { LightDot } from '../next-step/light-dot.tsx';
import { nextStepLight } from '../next-step/next-step-light.ts';
import { stepWords } from '../next-step/step-words.ts';
import { Section } from '../ui/section.tsx';

type TodaySectionProps = {
  due: { contact: Contact; step: NextStep }[];
  minimum: number;
  timeZone: string;
  now: number;
  onOpen: (contact: Contact) => void;
};

/** Nobody on screen: who is due, the most pressing first, else what to do. */
export function TodaySection({ due, minimum, timeZone, now, onOpen }: TodaySectionProps) {
  return (
    <Section name="Today">
      {due.length === 0 ? (
        <p className="text-muted">
          Nobody is due. Open a mail thread, a calendar event or a CRM contact, and the lines for that person
          stand here.
        </p>
      ) : (
        <ul className="divide-y divide-edge">
          {due.map(({ contact, step }) => {
            const light = nextStepLight(step, minimum, now, timeZone);
            const { lead, rest } = stepWords(light, step, timeZone, now);
            return (
              <li key={step.id}>
                <button
                  type="button"
                  onClick={() => onOpen(contact)}
                  className="flex w-full items-baseline gap-2 rounded-control py-1.5 text-left hover:bg-sunken"
                >
                  <LightDot light={light} />
                  <span dir="auto" className="min-w-0 flex-1">
                    <span className="block font-semibold">{contact.name}</span>
                    <span className="block text-sm text-muted">
                      {lead}. {rest}
                    </span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
