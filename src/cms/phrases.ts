import english from 'decap-cms-locales/dist/esm/en/index.js';
import type { Phrases } from './decap-types.ts';

/** Decap has no sentence for fields that are filled in, and wrongly. */
export const malformedFieldsPhrase = 'malformedFields';

/** Decap's English with the words that editors of a campaign use; all else stays as Decap has it. */
export const phrases: Phrases = mergedPhrases(english, {
  auth: { login: 'Open the desk' },
  collection: {
    collectionTop: { newButton: 'New %{collectionLabel}', newButtonAriaLabel: 'New %{collectionLabel}' },
  },
  editor: {
    editorControlPane: {
      // The code alone: `language-names.ts` shows the name of the language in its place.
      i18n: {
        writingInLocale: '%{locale}',
        copyFromLocale: 'Copy from another language',
        copyFromLocaleConfirm: 'Copy the text from %{locale}? What stands in this language now is replaced.',
      },
      widget: {
        required: '%{fieldLabel} is missing.',
        regexPattern: '%{fieldLabel}: %{pattern}',
      },
    },
    // A form in which nothing was written yet has not been saved, either.
    editorToolbar: { changesSaved: 'No changes' },
    editorInterface: {
      toggleI18n: 'Show the translation beside the source',
      togglePreview: 'Show the card, the page and all texts',
      toggleScrollSync: 'Scroll both sides together',
    },
  },
  workflow: { workflow: { newPost: 'New draft' } },
  ui: {
    toast: {
      onFailToPersist: 'Not saved: %{details}',
      onFailToPublishEntry: 'Not published yet. %{details}',
      missingRequiredField: 'Some fields are still empty. They are marked in red.',
      [malformedFieldsPhrase]: 'Some fields are not right. They are marked in red.',
    },
  },
});

/** The given phrases with changes in their place, and with what they lack. */
export function mergedPhrases(base: Phrases, changes: Phrases): Phrases {
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(changes)])].map((key) => {
      const own = changes[key];
      const given = base[key];
      return [
        key,
        typeof own === 'object' && typeof given === 'object'
          ? mergedPhrases(given, own)
          : (own ?? given ?? ''),
      ];
    }),
  );
}
