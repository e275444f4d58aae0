import { campaignText } from '../domain/campaign.ts';
import type { Catalog } from '../domain/catalog.ts';
import { recordFile, siteFile } from '../domain/content-folder.ts';
import { describeField } from '../domain/field.ts';
import { error, type Issue } from '../domain/issue.ts';
import { messageText } from '../domain/message.ts';
import type { Check } from './check.ts';
import { eachText } from './each-text.ts';

/** Whatever the language and the letters: beyond this a card text is a page text. The card itself decides below it. */
const times = 3;

/** Characters that usually still fit, of texts whose form shows no counter: names that editors do not choose. */
const comfortable = { quote: 150, step: 90, name: 40, contact: 60 } as const;

export const textLength: Check = {
  name: 'text-length',
  description: `No text that is printed on a card is longer than ${times} times what is comfortable; whether it fits the card exactly is measured on the card.`,
  find: ({ catalog }) =>
    [...messageTexts(catalog), ...campaignNames(catalog), ...namesAndContacts(catalog)].flatMap(tooLong),
};

interface PrintedText {
  readonly file: string;
  readonly field: string;
  readonly text: string;
  readonly comfortableLength: number;
}

const countedFields = ['headline', 'claim', 'figure', 'figureMeaning', 'cardText', 'action'] as const;

function messageTexts(catalog: Catalog): PrintedText[] {
  return eachText(catalog).flatMap(({ text, file }) => [
    ...countedFields.map((field) => ({
      file,
      field,
      text: text[field] ?? '',
      comfortableLength: comfortableLengthOf(messageText.shape[field]),
    })),
    { file, field: 'quote', text: text.quote ?? '', comfortableLength: comfortable.quote },
    ...(text.steps ?? []).map((step, at) => ({
      file,
      field: `steps.${at}`,
      text: step,
      comfortableLength: comfortable.step,
    })),
  ]);
}

function campaignNames({ campaigns }: Catalog): PrintedText[] {
  const comfortableLength = comfortableLengthOf(campaignText.shape.name);
  return campaigns.flatMap(({ slug, texts }) =>
    Object.entries(texts).map(([locale, { name: text }]) => ({
      file: recordFile('campaigns', slug, locale),
      field: 'name',
      text,
      comfortableLength,
    })),
  );
}

function namesAndContacts({ site, hotlines, sources }: Catalog): PrintedText[] {
  const { name: comfortableLength } = comfortable;
  return [
    { file: `content/${siteFile}`, field: 'owner', text: site.owner, comfortableLength },
    ...hotlines.flatMap(({ id, name, contact }) => {
      const file = recordFile('hotlines', id);
      return [
        { file, field: 'name', text: name, comfortableLength },
        { file, field: 'contact', text: contact, comfortableLength: comfortable.contact },
      ];
    }),
    ...sources.map(({ id, shortName, publisher }) => ({
      file: recordFile('sources', id),
      field: shortName === undefined ? 'publisher' : 'shortName',
      text: shortName ?? publisher,
      comfortableLength,
    })),
  ];
}

function tooLong({ file, field, text, comfortableLength }: PrintedText): Issue[] {
  const limit = times * comfortableLength;
  // A character is at least one code unit: most texts need not be counted.
  const count = text.length > limit ? lengthOf(text) : 0;
  return count > limit ? [error('text-too-long', { file, field }, { count, limit })] : [];
}

/** Infinite where a field has none, and so no limit. */
function comfortableLengthOf(schema: Parameters<typeof describeField>[0]): number {
  return describeField(schema)?.comfortableLength ?? Number.POSITIVE_INFINITY;
}

/** In characters as people count them. */
function lengthOf(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}
