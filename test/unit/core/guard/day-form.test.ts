import { describe, expect, it } from 'vitest';
import { type DayForm, dayFaults, dayFormOf, withDayForm } from '../../../../lib/core/guard/day-form.ts';
import { settingsSchema } from '../../../../lib/core/model/settings.ts';

const row = {
  ownerId: 'local',
  createdAt: 0,
  updatedAt: 0,
  clock: '0000000000000-0000-00000000',
  deletedAt: null,
};
const settings = settingsSchema.parse({
  ...row,
  self: {
    name: 'Ruth',
    emails: ['ruth@orbisline.example'],
    domains: ['orbisline.example'],
    holidays: ['2026-12-25'],
  },
  guard: { mutedPeople: ['ines@talverde.example'], hasNotifications: false },
});
const empty = dayFormOf(settingsSchema.parse(row));
const faultsWith = (changes: Partial<DayForm>) => dayFaults({ ...empty, ...changes });

describe('dayFaults', () => {
  it.each<[string, Partial<DayForm>]>([
    ['nothing at all', {}],
    ['hours', { workFrom: '09:00', workTo: '17:30' }],
    ['a quiet night', { quietFrom: '20:00', quietTo: '07:00' }],
    ['a quiet noon', { quietFrom: '12:00', quietTo: '13:00' }],
    ['one guest', { maxGuests: ' 1 ' }],
    ['many guests', { maxGuests: '1000' }],
    ['addresses', { otherEmails: 'a@orbisline.example\n\nB@Orbisline.Example; c@d.example' }],
    ['domains', { domains: '@orbisline.example, Orbisline.Co.Uk' }],
  ])('finds none in %s', (_name, changes) => {
    expect(faultsWith(changes)).toEqual({});
  });

  it.each<[keyof DayForm, Partial<DayForm>, RegExp]>([
    ['workTo', { workFrom: '09:00' }, /both/i],
    ['workTo', { workFrom: '17:00', workTo: '09:00' }, /ends after it begins/],
    ['workTo', { workFrom: '09:00', workTo: '09:00' }, /ends after it begins/],
    ['quietTo', { quietTo: '07:00' }, /both/i],
    ['quietTo', { quietFrom: '07:00', quietTo: '07:00' }, /another time/],
    ['maxGuests', { maxGuests: '0' }, /from 1 to 1000/],
    ['maxGuests', { maxGuests: '1001' }, /from 1 to 1000/],
    ['maxGuests', { maxGuests: 'many' }, /from 1 to 1000/],
    ['otherEmails', { otherEmails: 'a@orbisline.example\nruth' }, /“ruth” is no e-mail/],
    ['otherEmails', { otherEmails: 'ruth@orbisline' }, /is no e-mail/],
    ['domains', { domains: 'orbisline' }, /“orbisline” is no domain/],
    ['domains', { domains: 'ruth@orbisline.example' }, /is no domain/],
    ['domains', { domains: 'orbisline.example\ngmail.com' }, /^gmail\.com belongs to a mail provider/],
  ])('says at %s what is wrong with %j', (field, changes, words) => {
    const faults = faultsWith(changes);
    expect(Object.keys(faults)).toEqual([field]);
    expect(faults[field]).toMatch(words);
  });
});

describe('withDayForm', () => {
  it('changes nothing where nothing was changed', () => {
    const stored = withDayForm(settings, dayFormOf(settings));
    expect(settingsSchema.parse({ ...settings, ...stored })).toEqual(settings);
  });

  it('takes what the form says, and leaves everything else', () => {
    const form = {
      workFrom: '09:00',
      workTo: '17:30',
      quietFrom: '20:00',
      quietTo: '07:00',
      maxGuests: '30',
      otherEmails: 'Sales@Orbisline.Example\nsales@orbisline.example\nruth@orbisline.example',
      domains: '@Orbisline.Example\norbis.example',
    };
    const { self, guard } = withDayForm(settings, form);
    expect(self).toEqual({
      name: 'Ruth',
      emails: ['ruth@orbisline.example', 'sales@orbisline.example'],
      domains: ['orbisline.example', 'orbis.example'],
      holidays: ['2026-12-25'],
      workingHours: { start: '09:00', end: '17:30' },
    });
    expect(guard).toEqual({
      mutedMeetings: [],
      mutedPeople: ['ines@talverde.example'],
      hasNotifications: false,
      quietHours: { from: '20:00', to: '07:00' },
      maxGuests: 30,
    });
    expect(dayFormOf({ self, guard })).toMatchObject({
      ...form,
      otherEmails: 'sales@orbisline.example',
      domains: 'orbisline.example\norbis.example',
    });
  });

  it('takes a time away again', () => {
    const { self, guard } = withDayForm(settings, empty);
    expect([self.workingHours, guard?.quietHours, guard?.maxGuests]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(self.emails).toEqual(['ruth@orbisline.example']);
  });
});
