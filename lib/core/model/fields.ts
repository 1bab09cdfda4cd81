import { normalizeDomain, normalizeEmail } from './email-address.ts';
import type { ContactId } from './ids.ts';
import { z } from './zod.ts';

/** A branded id; a note's or a guest's length is capped, since both come from files and pages. */
export const id = <Id extends string>() => z.string().min(1).max(1_000) as unknown as z.ZodType<Id, Id>;
export const shortText = z.string().max(2_000);
export const longText = z.string().max(10_000_000);
/** Lower case, without a display name. */
export const email = z.string().max(320).overwrite(normalizeEmail);
export const domain = z.string().max(253).overwrite(normalizeDomain);
/** An IANA name; what is not known is left out, not guessed. */
export const timeZone = z.string().max(64);
export const contactIds = z.array(id<ContactId>()).max(500).default([]);
/** The CRM records that a row is (`crmKey`): the same person stands in two CRMs, and in one twice. */
export const crmKeys = z.array(z.string().min(1).max(2_000)).max(50).optional();
