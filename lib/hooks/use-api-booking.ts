import { useState } from 'react';
import { agendaLines } from '../core/booking/agenda-lines.ts';
import type { Booking } from '../core/booking/booking.ts';
import type { NextStep } from '../core/model/entities.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { listCalendars } from '../db/repos/calendars.ts';
import { connectGoogle } from '../platform/identity.ts';
import { sendToWorker } from '../platform/messages.ts';
import { useDatabase } from './database-context.ts';

/** Books in the worker; where Google has not allowed it yet, its window asks once (the scope comes with the first booking). */
async function book(db: SecondCallDatabase, { id }: NextStep, booking: Booking): Promise<string> {
  const { agenda, ...rest } = booking;
  const send = () =>
    sendToWorker('booking:create', { ...rest, nextStepId: id, agenda: agendaLines(agenda).join('\n') });
  let answer = await send();
  if (!answer.ok && answer.code === 'reconnect') {
    const account = (await listCalendars(db)).find(({ kind, isOn }) => kind === 'google' && isOn);
    const allowed = account && (await connectGoogle(account, 'book'));
    if (allowed && !allowed.ok) return allowed.message;
    answer = await send();
  }
  if (!answer.ok) return answer.message;
  return answer.value.wasThere
    ? 'It stands in your calendar already.'
    : 'Booked, and the guests are invited.';
}

/** One click books a step by the API of the connected account; `told` is how it went, in a sentence. */
export function useApiBooking(step: NextStep): { told: string; book: (booking: Booking) => Promise<void> } {
  const db = useDatabase();
  const [told, setTold] = useState('');
  return {
    told,
    book: async (booking) => {
      setTold('Booking…');
      setTold(await book(db, step, booking));
    },
  };
}
