import { z } from 'astro/zod';
import { sayIfKnown } from '../words/say.ts';

/** What our own server says to an editor: in English, and by the key of the same sentence in our words. */
export const serverSentence = z.object({
  error: z.string(),
  sentence: z
    .object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })
    .optional(),
});

/** The sentence in the language of the desk, or in English if this page does not know it. */
export function sayAsServer({ error, sentence }: z.infer<typeof serverSentence>): string {
  return (sentence && sayIfKnown(sentence.key, sentence.values)) ?? error;
}
