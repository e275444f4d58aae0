import { z } from 'astro/zod';
import { field } from './field.ts';
import { plainDate } from './scalar.ts';
import { translationStamp, typoFixesOf } from './translation-stamp.ts';

const fieldColours = ['ink', 'river', 'green'] as const;
const migrationStages = ['before-departure', 'on-the-way', 'at-destination'] as const;

/** The parts that hold text to translate. */
export const campaignSegments = ['name', 'summary', 'rights'] as const;

/** The brief: one audience, one belief, one action, one indicator. Stands once, in the default locale's file. */
export const campaignFacts = z.strictObject({
  audience: field(z.string().trim().min(1), {
    title: 'Audience',
    hint: 'One group you can picture: who, where, at which moment.',
    control: { kind: 'paragraph' },
  }),
  belief: field(z.string().trim().min(1), {
    title: 'Belief to answer',
    hint: 'The one thing they believe that a smuggler uses.',
    control: { kind: 'paragraph' },
  }),
  goal: field(z.string().trim().min(1), {
    title: 'Action we want',
    hint: 'The one thing they do after seeing a card.',
    control: { kind: 'paragraph' },
  }),
  indicator: field(z.string().trim().min(1), {
    title: 'Indicator',
    hint: 'How you will know, and where the figure comes from.',
    control: { kind: 'paragraph' },
  }),
  stage: field(z.enum(migrationStages), {
    title: 'Stage',
    control: {
      kind: 'choice',
      labels: {
        'before-departure': 'Before departure',
        'on-the-way': 'On the way',
        'at-destination': 'At the destination',
      },
    },
  }),
  colour: field(z.enum(fieldColours), {
    title: 'Field colour of the cards',
    control: { kind: 'choice', labels: { ink: 'Ink (dark blue)', river: 'River blue', green: 'Safe green' } },
  }),
  startsOn: field(plainDate, { title: 'Starts on', control: { kind: 'date' } }),
  endsOn: field(plainDate.optional(), { title: 'Ends on', control: { kind: 'date' } }),
  typoFixes: typoFixesOf(campaignSegments).optional(),
});
export type CampaignFacts = z.infer<typeof campaignFacts>;

export const campaignText = z.strictObject({
  name: field(z.string().trim().min(1), {
    title: 'Name',
    hint: 'Stands at the top of every card.',
    control: { kind: 'line' },
    comfortableLength: 30,
  }),
  summary: field(z.string().trim().min(1), {
    title: 'Summary',
    hint: 'One or two sentences for the start page.',
    control: { kind: 'paragraph' },
  }),
  rights: field(z.string().trim().min(1), {
    title: 'Rights and protection line',
    hint: 'Stands under every message: that asking for protection is a right, and where to learn more.',
    control: { kind: 'paragraph' },
  }),
  translation: translationStamp.optional(),
});
export type CampaignText = z.infer<typeof campaignText>;
