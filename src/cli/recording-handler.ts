import { createRecordingFinder, soundOf } from '../content/find-recordings.ts';
import type { Catalog } from '../domain/catalog.ts';
import { answerFromDisk } from './answer-from-disk.ts';

/** Answers `/audio/...` on the running desk from the file as it lies on disk. */
export function createRecordingHandler(
  readCatalog: () => Promise<Catalog | undefined>,
  contentDirectory: string,
) {
  const findRecordings = createRecordingFinder(contentDirectory);
  return answerFromDisk('/audio', async (address) => {
    const catalog = await readCatalog();
    const recordings = catalog ? await findRecordings(catalog) : [];
    const wanted = recordings.find(({ path }) => path === address);
    const sound = wanted && (await soundOf(wanted.file));
    return sound && { type: wanted.mediaType, body: sound };
  });
}
