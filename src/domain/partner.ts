import { z } from 'astro/zod';
import { field } from './field.ts';
import { httpsUrl } from './scalar.ts';

export const partner = z.strictObject({
  name: field(z.string().trim().min(1), { title: 'Name', control: { kind: 'line' } }),
  url: field(httpsUrl, { title: 'Address', control: { kind: 'line' } }),
  channelCode: field(z.string().regex(/^[a-z0-9]{2,12}$/), {
    title: 'Channel code',
    hint: 'Short and lower case; tells apart whose card was followed, never who followed it.',
    control: { kind: 'line' },
  }),
});
export type PartnerRecord = z.infer<typeof partner>;
