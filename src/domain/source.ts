import { z } from 'astro/zod';
import { field } from './field.ts';
import { httpsUrl, plainDate } from './scalar.ts';

export const source = z.strictObject({
  title: field(z.string().trim().min(1), { title: 'Title', control: { kind: 'line' } }),
  publisher: field(z.string().trim().min(1), { title: 'Publisher', control: { kind: 'line' } }),
  shortName: field(z.string().trim().min(1).optional(), {
    title: 'Short name of the publisher',
    hint: 'Stands on cards beside the year, e.g. UNODC.',
    control: { kind: 'line' },
  }),
  year: field(z.int().min(1948).max(2100), { title: 'Year', control: { kind: 'line' } }),
  reference: field(z.string().trim().min(1).optional(), {
    title: 'Document number',
    control: { kind: 'line' },
  }),
  url: field(httpsUrl, { title: 'Address', control: { kind: 'line' } }),
  language: field(z.string().regex(/^[a-z]{2,3}$/), {
    title: 'Language of the title',
    hint: 'A language tag, e.g. en.',
    control: { kind: 'line' },
  }),
  retrievedOn: field(plainDate, { title: 'Retrieved on', control: { kind: 'date' } }),
});
export type SourceRecord = z.infer<typeof source>;
