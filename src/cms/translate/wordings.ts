import type { ToDoSource, WordingQuestion } from './to-do-source.ts';
import type { FormerWording } from './translation-desk.ts';

/** Wordings of another time, each looked up once. */
export interface Wordings {
  find(question: WordingQuestion, part: string): FormerWording;
}

/** @param tell - is called when something was found, or was not. */
export function createWordings({ wordings: lookUp }: ToDoSource, tell: () => void): Wordings {
  const found = new Map<string, string | null>();
  const asked = new Set<string>();
  return {
    find(question, part) {
      const { collection, slug, wanted } = question;
      if (!lookUp) return null;
      const keyOf = (name: string) => `${collection}/${slug}/${name}/${wanted[name]}`;
      if (!asked.has(keyOf(part))) {
        for (const name of Object.keys(wanted)) asked.add(keyOf(name));
        const keep = (answers: Readonly<Record<string, string>>) => {
          for (const name of Object.keys(wanted)) found.set(keyOf(name), answers[name] ?? null);
          tell();
        };
        // A list that cannot be had now is no reason to keep a translator from her work.
        lookUp(question).then(keep, () => keep({}));
      }
      return found.get(keyOf(part));
    },
  };
}
