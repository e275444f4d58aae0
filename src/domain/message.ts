import { z } from 'astro/zod';
import { audioExtensions } from './audio/audio-file.ts';
import { consent } from './consent.ts';
import { field } from './field.ts';
import { cardCode, plainDate, slug } from './scalar.ts';
import { translationStamp, typoFixesOf } from './translation-stamp.ts';

export const messageKinds = ['claim', 'risk', 'testimony', 'rights', 'how-to'] as const;
export const cardTemplates = ['statement', 'claim', 'figure', 'quote', 'steps'] as const;
const fearLevels = ['none', 'low', 'high'] as const;
const messengers = ['organisation', 'returnee', 'family', 'community', 'official'] as const;
const withdrawalReasons = ['wrong-contact', 'wrong-fact', 'outdated', 'harmful', 'consent'] as const;

/** The fields of a message that hold text to translate, body included: the segments of a translation. */
export const messageSegments = [
  'headline',
  'claim',
  'figure',
  'figureMeaning',
  'cardText',
  'quote',
  'action',
  'steps',
  'caption',
  'hashtags',
  'alt',
  'body',
] as const;

export type MessageKind = (typeof messageKinds)[number];
export type CardTemplate = (typeof cardTemplates)[number];

const line = z.string().trim().min(1);
const percentage = z.int().min(0).max(100);
const audioFile = z
  .string()
  .trim()
  .regex(new RegExp(`\\.(?:${Object.values(audioExtensions).flat().join('|')})$`, 'i'));

const messageImage = field(
  z.strictObject({
    file: field(line, {
      title: 'File',
      hint: 'A JPEG, PNG or WebP in content/media, without location data.',
      control: { kind: 'image' },
    }),
    kind: field(z.enum(['photo', 'illustration', 'generated']), {
      title: 'What it is',
      control: {
        kind: 'choice',
        labels: { photo: 'A photo', illustration: 'A drawing', generated: 'Made by a machine' },
      },
    }),
    credit: field(line, {
      title: 'Credit',
      hint: 'Who made it and under which licence.',
      control: { kind: 'line' },
    }),
    focus: field(
      z
        .strictObject({
          x: field(percentage, { title: 'From the left, in percent', control: { kind: 'line' } }),
          y: field(percentage, { title: 'From the top, in percent', control: { kind: 'line' } }),
        })
        .optional(),
      {
        title: 'Focal point',
        hint: 'What has to stay in the picture when a card crops it. Without it: the middle.',
        control: { kind: 'focal-point' },
      },
    ),
  }),
  {
    title: 'Picture',
    hint: 'Optional. No identifiable child, no boats in distress.',
    control: { kind: 'group' },
  },
);

const citation = z.strictObject({
  source: field(slug, { title: 'Source', control: { kind: 'reference', to: 'sources' } }),
  locator: field(line.optional(), {
    title: 'Where in it',
    hint: 'Page or paragraph, e.g. para. 8.',
    control: { kind: 'line' },
  }),
});

const withdrawal = field(
  z.strictObject({
    on: field(plainDate, { title: 'Withdrawn on', control: { kind: 'date' } }),
    reason: field(z.enum(withdrawalReasons), {
      title: 'Reason',
      control: {
        kind: 'choice',
        labels: {
          'wrong-contact': 'A wrong or dead contact',
          'wrong-fact': 'A wrong fact',
          outdated: 'No longer true',
          harmful: 'It could do harm',
          consent: 'Consent was withdrawn',
        },
      },
    }),
    replacedBy: field(slug.optional(), {
      title: 'Replaced by',
      control: { kind: 'reference', to: 'messages' },
    }),
  }),
  {
    title: 'Withdrawal',
    hint: 'Fill in to call a card back: its page says so, its cards are no longer made.',
    control: { kind: 'group' },
  },
);

/** What stands once for all locales, in the default locale's file. */
export const messageFacts = z.strictObject({
  code: field(cardCode, {
    title: 'Card code',
    hint: 'Made once, printed on every card, never changed or used again.',
    control: { kind: 'hidden' },
  }),
  campaign: field(slug, { title: 'Campaign', control: { kind: 'reference', to: 'campaigns' } }),
  kind: field(z.enum(messageKinds), {
    title: 'Kind',
    control: {
      kind: 'choice',
      labels: {
        claim: 'Answers a claim',
        risk: 'Names a risk',
        testimony: 'A testimony',
        rights: 'Rights and protection',
        'how-to': 'How to do something',
      },
    },
  }),
  template: field(z.enum(cardTemplates), {
    title: 'Card template',
    control: {
      kind: 'choice',
      labels: {
        statement: 'Statement',
        claim: 'Claim and answer',
        figure: 'Figure',
        quote: 'Quote',
        steps: 'Steps',
      },
    },
  }),
  image: messageImage.optional(),
  fear: field(z.enum(fearLevels), {
    title: 'How frightening is it?',
    hint: 'Fear works only beside something people can do; above "a little", steps are required.',
    control: { kind: 'choice', labels: { none: 'Not at all', low: 'A little', high: 'Strongly' } },
  }),
  messenger: field(z.enum(messengers), {
    title: 'Who speaks',
    control: {
      kind: 'choice',
      labels: {
        organisation: 'The organisation',
        returnee: 'Somebody who made the journey',
        family: 'A relative',
        community: 'A community leader',
        official: 'An official',
      },
    },
  }),
  sources: field(z.array(citation).min(1), {
    title: 'Sources',
    hint: 'Where the facts come from. At least one.',
    control: { kind: 'list', itemTitle: 'Source' },
  }),
  hotlines: field(z.array(slug).min(1), {
    title: 'Contacts',
    hint: 'The first one is printed on the card.',
    control: { kind: 'references', to: 'hotlines' },
  }),
  reviewBy: field(plainDate, {
    title: 'Check again by',
    hint: 'On this day somebody must read it again.',
    control: { kind: 'date' },
  }),
  consent: consent.optional(),
  withdrawn: withdrawal.optional(),
  typoFixes: typoFixesOf(messageSegments).optional(),
});
export type MessageFacts = z.infer<typeof messageFacts>;

/** What every locale has of its own. The Markdown body comes beside it. */
export const messageText = z.strictObject({
  headline: field(line, {
    title: 'Headline',
    hint: 'One idea, at most nine words. The largest words on the card.',
    control: { kind: 'line' },
    comfortableLength: 60,
  }),
  claim: field(line.optional(), {
    title: 'What they say',
    hint: 'The claim of an advert, in its own words. Needed by the template "Claim and answer".',
    control: { kind: 'line' },
    comfortableLength: 90,
  }),
  figure: field(line.optional(), {
    title: 'Figure',
    hint: 'The number as people write it, e.g. 1 in 3. Needed by the template "Figure", which shows its source and year.',
    control: { kind: 'line' },
    comfortableLength: 14,
  }),
  figureMeaning: field(line.optional(), {
    title: 'What the figure counts',
    hint: 'Reads on from the figure, e.g. people were asked to pay again on the way.',
    control: { kind: 'line' },
    comfortableLength: 90,
  }),
  cardText: field(line.optional(), {
    title: 'Card text',
    hint: 'One or two short sentences under the headline. Link previews have no room for it; a testimony shows its quote instead.',
    control: { kind: 'paragraph' },
    comfortableLength: 130,
  }),
  quote: field(line.optional(), {
    title: 'Quote',
    hint: 'For a testimony: the words themselves. Link previews have no room for it.',
    control: { kind: 'paragraph' },
  }),
  action: field(line, {
    title: 'Call to action',
    hint: 'What to do now, in a few words. Stands beside the contact.',
    control: { kind: 'line' },
    comfortableLength: 50,
  }),
  steps: field(z.array(line).optional(), {
    title: 'What you can do',
    hint: 'Three to five short steps.',
    control: { kind: 'list', itemTitle: 'Step' },
  }),
  caption: field(line.optional(), {
    title: 'Caption',
    hint: 'The text to post beside the card.',
    control: { kind: 'paragraph' },
  }),
  hashtags: field(z.array(z.string().regex(/^[\p{L}\p{M}\p{N}_]+$/u)).optional(), {
    title: 'Hashtags',
    hint: 'Without the # sign.',
    control: { kind: 'list', itemTitle: 'Hashtag' },
  }),
  alt: field(line.optional(), {
    title: 'Alt text of the picture',
    hint: 'What the picture shows, for people who cannot see it. The words on the card are added by themselves.',
    control: { kind: 'line' },
  }),
  audio: field(audioFile.optional(), {
    title: 'Recording',
    hint: 'The message read aloud in this language: MP3, M4A or Ogg Opus, at most 10 MB.',
    control: { kind: 'audio' },
  }),
  translation: translationStamp.optional(),
});
export type MessageText = z.infer<typeof messageText>;
