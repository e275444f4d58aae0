import { describe, expect, it } from 'vitest';
import { phrases } from '../../../../src/cms/phrases.ts';
import { placeholders, textsByPath, translationCases } from '../../../builders/desk-translations.ts';

/** Parts of Decap that this desk does not use: notes on a text, and places to sign in that it does not offer. */
const unused =
  /editorNotesPane|[nN]ote(?:s|Added|Updated|Deleted|Resolved|Reopened|Resolution)?$|loginWith(?:NetlifyIdentity|Azure|Bitbucket|Gitea)/;

const source = new Map([...textsByPath(phrases)].filter(([key]) => !unused.test(key)));

describe.each(translationCases)('Decap’s words in $language', ({ language, translation }) => {
  const texts = textsByPath(translation.phrases);

  it('are complete', () => {
    expect([...source.keys()].filter((key) => !texts.has(key))).toEqual([]);
  });

  it('keep every placeholder that matters', () => {
    const invented = [...source].filter(
      ([key, text]) => !placeholders(texts.get(key) ?? '').every((each) => placeholders(text).includes(each)),
    );
    expect(invented).toEqual([]);
    const details = [...source].filter(([, text]) => text.includes('%{details}'));
    expect(details.filter(([key]) => !texts.get(key)?.includes('%{details}'))).toEqual([]);
  });

  it('count as the language counts in Decap', () => {
    const forms = texts.get('workflow.workflowList.currentEntries')?.split('||||');
    expect(forms).toHaveLength(language === 'ar' ? 6 : 2);
  });
});
