import { fromJS } from 'immutable';
import { describe, expect, it } from 'vitest';
import { putBack, showable } from '../../../../src/cms/autosave/put-back.ts';
import type { UnsavedEntry } from '../../../../src/cms/autosave/unsaved-entry.ts';
import { type UnsavedText, unsavedTextFinder } from '../../../../src/cms/autosave/unsaved-text.ts';
import { decapFormat } from '../../../../src/cms/decap-format.ts';
import type { EntryMap } from '../../../../src/cms/decap-types.ts';
import { createLoadedTexts } from '../../../../src/cms/guard/loaded-texts.ts';
import { revisionOf } from '../../../../src/cms/guard/revision.ts';

const texts = createLoadedTexts();
const format = decapFormat('messages', texts);
const source = '---\nkind: risk\nheadline: They keep your passport\n---\n\nAsk first.\n';
const arabic = '---\nheadline: يحتفظون بجوازك\ntranslation:\n  origin: human\n---\n\nاسأل أولا.\n';
const findUnsaved = unsavedTextFinder(texts, 'en');

interface Changes {
  readonly en?: object;
  readonly ar?: object;
  readonly fr?: object;
}

/** A message as the form holds it after it was opened and changed. */
function form({ en = {}, ar = {}, fr = {} }: Changes = {}) {
  return {
    collection: 'messages',
    slug: 'passport',
    newRecord: false,
    data: { ...format.fromFile(source), ...en },
    i18n: {
      ar: { data: { ...format.fromFile(arabic), ...ar } },
      fr: { data: { ...format.fromFile(''), ...fr } },
    },
  };
}

function unsavedIn(changes: Changes): readonly UnsavedText[] {
  return findUnsaved(fromJS(form(changes)) as unknown as EntryMap); // Immutable's own type of it is wider.
}

describe('unsaved text', () => {
  it.each([
    ['a changed field', { en: { headline: 'New' } }, [['en', { headline: 'New' }]]],
    ['an emptied field', { ar: { body: '' } }, [['ar', { body: null }]]],
    [
      'the first text of a language',
      { fr: { headline: 'Votre passeport' } },
      [['fr', { headline: 'Votre passeport' }]],
    ],
    ['a list', { ar: { steps: ['أبقه معك.'] } }, [['ar', { steps: ['أبقه معك.'] }]]],
    [
      'who reviewed',
      { ar: { translation: { origin: 'agency' } } },
      [['ar', { translation: { origin: 'agency' } }]],
    ],
    [
      'two languages',
      { en: { headline: 'New' }, ar: { headline: 'جديد' } },
      [
        ['en', { headline: 'New' }],
        ['ar', { headline: 'جديد' }],
      ],
    ],
  ])('is %s', (_case, changes: Changes, expected) => {
    expect(unsavedIn(changes).map(({ locale, fields }) => [locale, fields])).toEqual(expected);
  });

  it.each([
    ['nothing was changed', {}],
    ['a text was changed back', { en: { headline: 'They keep your passport' } }],
    ['only space was added at the end', { en: { headline: 'They keep your passport ' } }],
    ['an empty language has a stamp and no text', { fr: { translation: { origin: 'human' } } }],
    ['a hidden control wrote a fact into a translation', { ar: { kind: 'claim' } }],
  ])('is none when %s', (_case, changes: Changes) => {
    expect(unsavedIn(changes)).toEqual([]);
  });

  it('knows what it was made from', () => {
    expect(unsavedIn({ ar: { headline: 'جديد' } })).toMatchObject([
      { base: revisionOf(arabic), baseText: arabic },
    ]);
    expect(unsavedIn({ fr: { headline: 'Nouveau' } })).toMatchObject([{ base: null, baseText: '' }]);
  });

  it('in a new record is all that was filled in', () => {
    const entry = { collection: 'messages', slug: '', newRecord: true, data: { headline: 'New' }, i18n: {} };
    const found = findUnsaved(fromJS(entry) as unknown as EntryMap); // As above.
    expect(found).toEqual([{ locale: 'en', base: undefined, baseText: '', fields: { headline: 'New' } }]);
  });

  it('of what could not be loaded is none, for it could not be saved either', () => {
    const entry = { collection: 'messages', slug: 'passport', newRecord: false, data: { headline: 'New' } };
    expect(findUnsaved(fromJS(entry) as unknown as EntryMap)).toEqual([]); // As above.
  });
});

describe('text that is put back', () => {
  const unsaved = (changes: Changes): UnsavedEntry => ({
    id: '1',
    page: 'p',
    collection: 'messages',
    slug: 'passport',
    title: 'Passport',
    time: 0,
    texts: unsavedIn(changes),
    uploads: [],
  });

  it('stands in all languages of the form again, and empties what was emptied', () => {
    const entry = unsaved({ en: { headline: 'New' }, ar: { body: '' } });
    expect(putBack(form(), entry, 'en')).toMatchObject({
      data: { headline: 'New', body: 'Ask first.' },
      i18n: { ar: { data: { headline: 'يحتفظون بجوازك', body: undefined } } },
    });
  });

  it('leaves what is newer in other fields when nobody saved the text meanwhile', () => {
    const entry = unsaved({ en: { headline: 'New' } });
    expect(putBack(form({ en: { caption: 'Typed since' } }), entry, 'en')).toMatchObject({
      data: { headline: 'New', caption: 'Typed since' },
    });
  });

  it('still says what it was made from when somebody else saved the text meanwhile', () => {
    const entry = unsaved({ ar: { headline: 'جديد' } });
    const theirs = format.fromFile(arabic.replace('أولا', 'دائما'));
    expect(putBack(form({ ar: theirs }), entry, 'en')).toMatchObject({
      i18n: { ar: { data: { headline: 'جديد', body: 'اسأل أولا.', waymark: { base: revisionOf(arabic) } } } },
    });
  });

  it('waits, for a language that the form does not show', () => {
    const entry = unsaved({ en: { headline: 'New' }, ar: { headline: 'جديد' } });
    const { ar: _, ...others } = form().i18n;
    const shown = showable({ ...form(), i18n: others }, entry.texts, 'en');
    expect(shown.map(({ locale }) => locale)).toEqual(['en']);
  });
});
