import { sentenceOf } from '../../checks/explain.ts';
import { type DeskSentences, deskSentenceOf } from '../../checks/sentences/desk-sentences.ts';
import type { EntryFile } from '../../cms/save/files-of-entry.ts';
import { type FieldWords, type FormWords, fieldWordsAt } from '../../cms/words/form-words.ts';
import type { Issue } from '../../domain/issue.ts';

/** What it takes to tell of a problem in another language than English. */
export interface ProblemWords {
  readonly sentences: DeskSentences;
  readonly form: FormWords;
}

/** What is wrong and what now, with the names of fields and choices as the form shows them. */
export function sentenceInWords(
  issue: Issue,
  collection: EntryFile['collection'],
  words: ProblemWords | undefined,
): string {
  if (!words) return sentenceOf(issue);
  const args = { ...issue.args, ...namesIn(issue, collection, words.form) };
  return deskSentenceOf({ ...issue, args } as Issue, words.sentences); // The same code, and arguments of the same types.
}

/** The arguments that quote the form. */
function namesIn({ field = '', args }: Issue, collection: string, form: FormWords): object {
  const own = fieldWordsAt(form, collection, field);
  return {
    ...('title' in args && own && { title: own.title }),
    ...('hint' in args && own?.hint !== undefined && { hint: own.hint }),
    ...('options' in args && { options: args.options.map((value) => own?.options?.[value] ?? value) }),
    ...('missing' in args && { missing: args.missing.map((name) => titleInside(own, name)) }),
  };
}

function titleInside(group: FieldWords | undefined, name: string): string {
  return group?.fields?.[name]?.title ?? name;
}
