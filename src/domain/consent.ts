import { z } from 'astro/zod';
import { field } from './field.ts';
import { plainDate } from './scalar.ts';

const consentScopes = ['web', 'card', 'print', 'audio', 'partner'] as const;

/**
 * On what ground a testimony may be shown. Only an opaque reference is kept: consent papers, real names and
 * raw photos never enter the repository (ICRC Handbook on Data Protection in Humanitarian Action).
 */
export const consent = field(
  z.strictObject({
    voice: field(z.enum(['composite', 'name-changed', 'named']), {
      title: 'Whose voice',
      hint: 'Printed beside the quote, so that nobody is deceived.',
      control: {
        kind: 'choice',
        labels: {
          composite: 'Several accounts told as one',
          'name-changed': 'One person, name changed',
          named: 'One person, by name',
        },
      },
    }),
    reference: field(
      z
        .string()
        .regex(/^[A-Z0-9-]{4,32}$/)
        .optional(),
      {
        title: 'Consent reference',
        hint: 'The number of the paper in your own locked files, never a name.',
        control: { kind: 'line' },
      },
    ),
    scope: field(z.array(z.enum(consentScopes)).optional(), {
      title: 'Allowed for',
      control: {
        kind: 'choices',
        labels: { web: 'Web page', card: 'Card', print: 'Print', audio: 'Audio', partner: 'Partners' },
      },
    }),
    expiresOn: field(plainDate.optional(), { title: 'Expires on', control: { kind: 'date' } }),
    withdrawnOn: field(plainDate.optional(), { title: 'Consent withdrawn on', control: { kind: 'date' } }),
  }),
  { title: 'Consent', hint: 'Required for a testimony.', control: { kind: 'group' } },
);
export type Consent = z.infer<typeof consent>;
