import type { TranslationToStamp } from '../../cms/save/prepare-entry.ts';
import type { TranslationTools } from '../../cms/translate/translation-tools.ts';
import { segmentNames } from '../../domain/segments.ts';
import { diffWords } from '../../domain/word-diff.ts';
import { excerptOf } from '../../translation/diff-excerpt.ts';
import { segmentHashes } from '../../translation/segment-hash.ts';
import { statesOfSegments, type TranslationPair } from '../../translation/segment-state.ts';
import { segmentsOf } from '../../translation/segments.ts';
import { signed, unsigned } from '../../translation/sign.ts';
import { readReviewForm, stampRecord } from '../../translation/stamp-record.ts';
import { translationState } from '../../translation/state.ts';
import { readTypoFixes } from '../../translation/text-digest.ts';
import { nextTypoFixes } from '../../translation/typo-fixes.ts';
import { today } from './_today.ts';

/** The module of translations, as the desk uses it. */
export const translationTools: TranslationTools = {
  report(edit) {
    const { sourceTexts, pair, names } = pairToSave(edit);
    const states = statesOfSegments(pair);
    const state = translationState(pair);
    return {
      kind: state.kind === 'source' ? 'missing' : state.kind,
      states: Object.fromEntries(names.flatMap((name) => (states[name] ? [[name, states[name]]] : []))),
      from: pair.stamp?.from ?? {},
      sourceTexts,
      reviewedBy: pair.stamp?.reviewedBy,
      reviewedOn: pair.stamp?.reviewedOn,
    };
  },
  sign(edit, { by, parts }) {
    const { form, source, translation } = textsOf(edit);
    return signed(form, { by, on: today(), parts, source, translation });
  },
  unsign: (edit, parts) => unsigned(textsOf(edit).form, parts),
  diff: ({ before, after, languageTag }) => excerptOf(diffWords(before, after, languageTag)),
  changedParts({ collection, source, previous }) {
    const names = segmentNames[collection];
    const [now, before] = [segmentsOf(names, source), segmentsOf(names, previous)];
    // A part that is new or gone changes more than a typo does.
    return names.filter((name) => now[name] !== before[name] && now[name] && before[name]);
  },
  typoFixes({ collection, source, previous }, typosOnly) {
    const names = segmentNames[collection];
    return nextTypoFixes({
      source: segmentsOf(names, source),
      previous: { source: segmentsOf(names, previous), typoFixes: readTypoFixes(previous) },
      typosOnly,
    });
  },
};

/** The texts of a form as they would be saved now, with the stamp that they would get. */
function pairToSave(edit: TranslationToStamp) {
  const { names, source, translation } = textsOf(edit);
  // Of a translation that was never begun nothing is known.
  const isBegun = edit.previous !== undefined || Object.keys(translation).length > 0;
  const pair: TranslationPair = {
    source: segmentHashes(source),
    translation: segmentHashes(translation),
    stamp: isBegun ? stampRecord({ ...edit, names }) : undefined,
    typoFixes: readTypoFixes(edit.source),
  };
  return { names, pair, sourceTexts: source };
}

function textsOf({ collection, source, translation }: TranslationToStamp) {
  const names = segmentNames[collection];
  return {
    names,
    source: segmentsOf(names, source),
    translation: segmentsOf(names, translation),
    form: readReviewForm(translation),
  };
}
