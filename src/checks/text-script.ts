import type { Catalog } from '../domain/catalog.ts';
import { recordFile } from '../domain/content-folder.ts';
import { error, type Issue } from '../domain/issue.ts';
import { isLocaleCode, type LocaleCode, localeOf, type Script } from '../domain/locale.ts';
import type { Check } from './check.ts';
import { eachText } from './each-text.ts';

export const textScript: Check = {
  name: 'text-script',
  description:
    'A text is written in the letters of its language: a translation that was pasted into the wrong language reaches nobody.',
  find: ({ catalog }) => [...messageTexts(catalog), ...campaignTexts(catalog)].flatMap(inOtherLetters),
};

/** Shorter texts may be one foreign name and no more. In letters. */
const fewest = 15;

/** Foreign names and addresses stand in the texts of every language; this share of the letters is the language's own. */
const ownShare = 0.25;

const letterOf: Readonly<Record<Script, RegExp>> = {
  Arab: /\p{Script=Arabic}/gu,
  Aran: /\p{Script=Arabic}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Ethi: /\p{Script=Ethiopic}/gu,
  Hans: /\p{Script=Han}/gu,
  Khmr: /\p{Script=Khmer}/gu,
  Latn: /\p{Script=Latin}/gu,
  Mymr: /\p{Script=Myanmar}/gu,
  Sinh: /\p{Script=Sinhala}/gu,
  Taml: /\p{Script=Tamil}/gu,
  Thai: /\p{Script=Thai}/gu,
};

interface TextInPlace {
  readonly file: string;
  readonly field: string;
  readonly locale: LocaleCode;
  readonly text: string;
}

const fields = [
  'headline',
  'claim',
  'figureMeaning',
  'cardText',
  'quote',
  'action',
  'caption',
  'alt',
  'body',
] as const;

function messageTexts(catalog: Catalog): readonly TextInPlace[] {
  return eachText(catalog).flatMap(({ text, file, locale }) => [
    ...fields.map((field) => ({ file, field, locale, text: text[field] ?? '' })),
    ...(text.steps ?? []).map((step, at) => ({ file, field: `steps.${at}`, locale, text: step })),
  ]);
}

function campaignTexts({ campaigns }: Catalog): readonly TextInPlace[] {
  return campaigns.flatMap(({ slug, texts }) =>
    Object.entries(texts).flatMap(([locale, { name, summary, rights }]) =>
      isLocaleCode(locale)
        ? Object.entries({ name, summary, rights }).map(([field, text]) => ({
            file: recordFile('campaigns', slug, locale),
            field,
            locale,
            text,
          }))
        : [],
    ),
  );
}

function inOtherLetters({ file, field, locale, text }: TextInPlace): readonly Issue[] {
  const words = withoutAddresses(text);
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const own = words.match(letterOf[localeOf(locale).script])?.length ?? 0;
  return letters >= fewest && own < ownShare * letters
    ? [error('text-in-other-letters', { file, field }, { locale })]
    : [];
}

/** Addresses of pages, names with an @, and tags are the same in every language. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/[\w-]+(?:\.[\w-]+)+\S*|https?:\S+|[@#]\S+/g, ' ');
}
