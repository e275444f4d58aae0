/** What a build offers to keep of one language. */
export interface KeptList {
  /** Said above every page that is shown from its saved copy, with the day of the build it comes from. */
  readonly note: string;
  /** The content mark of each file, by its address below the site's root. */
  readonly files: Readonly<Record<string, string>>;
}

/** Enough of a hash to tell two versions of a file apart; the list is loaded again and again, over paid data. */
const MARK_LENGTH = 12;

/** Tells whether a file is the one that the list means. The build and the browser make it in the same way. */
export async function contentMark(content: BufferSource): Promise<string> {
  return (await sha256(content)).slice(0, MARK_LENGTH);
}

/** In Base64, as a content security policy wants it. */
export async function sha256(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...digest));
}

/** Undefined where something else came in the list's place, such as the log-in page of a café's network. */
export async function readKeptList(response: Response): Promise<KeptList | undefined> {
  if (!response.ok) return undefined;
  const list: unknown = await response.json().catch(() => undefined);
  return isKeptList(list) ? list : undefined;
}

function isKeptList(list: unknown): list is KeptList {
  return typeof list === 'object' && list !== null && 'note' in list && 'files' in list;
}
