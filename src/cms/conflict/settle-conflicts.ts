import { plainFormat } from '../decap-format.ts';
import type { FileRecord } from '../format.ts';
import { SaveCancelledError } from '../guard/editor-error.ts';
import type { SettleConflicts, StaleSave } from '../guard/stale-text.ts';
import type { TranslationToStamp } from '../save/prepare-entry.ts';
import { type DisputeWords, disagreementOf } from './describe-disputes.ts';
import type { Choice, Disagreement } from './dispute.ts';
import { isSame, withFields } from './merge-fields.ts';
import { disputeId, type MergedText, mergeText, type TakenField, takenFields } from './merge-text.ts';

export interface ConflictRules extends DisputeWords {
  /** Says of a translation what it was made from. */
  readonly stamp: (edit: TranslationToStamp) => object;
  /** Undefined when the editor goes back to her text. */
  readonly ask: (disagreement: Disagreement) => Promise<ReadonlyMap<string, Choice> | undefined>;
  /** Is told which fields were taken over from the other one without a question. */
  readonly onTaken: (fields: readonly TakenField[]) => void;
}

/**
 * Settles field by field: what only one side changed is kept, and the editor chooses where both did. She is asked
 * once for all texts of a save.
 */
export function conflictSettler(rules: ConflictRules): SettleConflicts {
  return async (save) => {
    const merged = save.texts.map(mergeText);
    const disagreement = disagreementOf(merged, save, rules);
    const isDisputed = disagreement.disputes.length > 0;
    const choices = isDisputed ? await rules.ask(disagreement) : new Map<string, Choice>();
    if (!choices) throw new SaveCancelledError();
    rules.onTaken(isDisputed ? [] : merged.flatMap(takenFields));
    const texts = merged.map(
      (text) => [text.stale.path, settledText(text, choices, { save, rules })] as const,
    );
    return new Map(texts);
  };
}

interface Settling {
  readonly save: StaleSave;
  readonly rules: ConflictRules;
}

/** The text to write; `null` to leave what stands there. */
function settledText(
  text: MergedText,
  choices: ReadonlyMap<string, Choice>,
  settling: Settling,
): string | null {
  const { stale, theirs, merge, collection } = text;
  if (!theirs) return choices.get(disputeId(stale))?.side === 'theirs' ? null : stale.mine;
  const chosen = merge.disputed.map(({ field, mine, theirs: value }) => {
    const choice = choices.get(disputeId(stale, field));
    if (choice?.side === 'hand') return [field, choice.text.trim() || undefined] as const;
    return [field, choice?.side === 'theirs' ? value : mine] as const;
  });
  const record = stamped(withFields(merge.record, chosen), text, settling);
  return isSame(withoutOrder(record), withoutOrder(theirs)) ? null : plainFormat(collection).write(record);
}

/** The keys of a merged record stand in the order in which they came together. */
function withoutOrder(record: FileRecord): readonly [string, unknown][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** A translation's stamp is made anew from the merged text, as if it had been written on top of theirs. */
function stamped(
  record: FileRecord,
  { stale, collection, base, mine, theirs }: MergedText,
  { save: { source }, rules: { defaultLocale, stamp } }: Settling,
): FileRecord {
  const isTranslation = stale.place?.locale !== undefined && stale.place.locale !== defaultLocale;
  if (!isTranslation || !source || (collection !== 'messages' && collection !== 'campaigns')) return record;
  const said = isSame(base.translation, mine.translation) ? theirs?.translation : mine.translation;
  const translation = { ...record, translation: said };
  return { ...record, translation: stamp({ collection, source, translation, previous: theirs }) };
}
