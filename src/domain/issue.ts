/** Why a file's text could not be read. */
export type FileObstacle =
  | 'not-utf8'
  | 'is-folder'
  | 'is-file'
  | 'link-to-nothing'
  | 'link-to-folder'
  | 'not-permitted'
  | 'disk-fault';

/** What an issue needs to become a sentence, by its code. Sentences live in `checks/explain.ts`. */
export interface IssueArgs {
  'content-folder-missing': Record<never, never>;
  'site-missing': Record<never, never>;
  'content-folder-unusable': { readonly obstacle: FileObstacle };
  'file-unreadable': { readonly obstacle: FileObstacle };
  'file-unexpected': { readonly expected: string };
  'file-name-invalid': Record<never, never>;
  'locale-unknown': { readonly folder: string; readonly known: readonly string[] };
  'locale-not-enabled': { readonly folder: string };
  'front-matter-missing': Record<never, never>;
  'front-matter-not-yaml': { readonly language: string };
  'yaml-invalid': { readonly line: number; readonly reason: string };
  'key-unknown': { readonly key: string; readonly suggestion: string | undefined };
  'key-only-in-default-locale': { readonly key: string; readonly file: string };
  'front-matter-remark': Record<never, never>;
  'text-invisible': { readonly title: string };
  'text-unprintable': { readonly title: string; readonly character: string };
  'field-missing': { readonly title: string };
  'field-empty': { readonly title: string };
  'field-wrong-type': { readonly title: string; readonly expected: string };
  'field-not-an-option': { readonly title: string; readonly options: readonly string[] };
  'field-malformed': { readonly title: string; readonly hint: string | undefined };
  'field-out-of-range': { readonly title: string; readonly hint: string | undefined };
  'slug-duplicate': { readonly slug: string; readonly otherFile: string };
  'source-text-missing': { readonly sourceFile: string };
  'code-duplicate': { readonly code: string; readonly otherFile: string };
  'reference-dangling': { readonly to: string; readonly id: string; readonly suggestion: string | undefined };
  'entry-repeated': { readonly entry: string };
  'replacement-is-itself': Record<never, never>;
  'replacement-withdrawn': { readonly slug: string };
  'body-empty': Record<never, never>;
  'body-raw-html': { readonly line: number; readonly snippet: string };
  'body-unsafe-link': { readonly line: number; readonly url: string };
  'body-image': { readonly line: number; readonly url: string };
  'body-unrenderable': { readonly reason: string };
  'contact-malformed': { readonly channel: string };
  'short-code-everywhere': { readonly contact: string };
  'default-locale-not-enabled': { readonly locale: string };
  'default-text-missing': { readonly locale: string };
  'translation-stamp-missing': Record<never, never>;
  'translation-stamp-in-source': Record<never, never>;
  'claim-text-missing': Record<never, never>;
  'steps-missing': Record<never, never>;
  'consent-missing': Record<never, never>;
  'consent-incomplete': { readonly missing: readonly string[] };
  'consent-ended': { readonly on: string };
  'consent-lacks-audio': Record<never, never>;
  'image-missing': { readonly image: string };
  'image-unreadable': { readonly image: string };
  'image-has-metadata': { readonly image: string };
  'image-oversized': { readonly image: string; readonly megapixels: number; readonly most: number };
  'image-unsuited': { readonly image: string; readonly format: string };
  'image-too-small': {
    readonly image: string;
    readonly width: number;
    readonly height: number;
    readonly least: number;
  };
  'audio-missing': { readonly audio: string };
  'audio-unreadable': { readonly audio: string };
  'audio-unsuited': { readonly audio: string; readonly format: string };
  'audio-misnamed': { readonly audio: string; readonly endings: readonly string[] };
  'audio-too-large': { readonly audio: string; readonly megabytes: number; readonly most: number };
  'audio-has-tags': { readonly audio: string };
  'logo-missing': { readonly logo: string };
  'logo-unreadable': { readonly logo: string };
  'logo-unsafe': { readonly logo: string; readonly danger: string };
  'brand-contrast': {
    readonly letters: string;
    readonly behind: string;
    readonly ratio: number;
    readonly least: number;
  };
  'figure-text-missing': { readonly title: string };
  'quote-text-missing': Record<never, never>;
  'steps-count': { readonly count: number };
  'image-alt-missing': Record<never, never>;
  'card-overflow': { readonly locale: string; readonly format: string; readonly excess: number };
  'card-glyph-missing': { readonly locale: string; readonly glyphs: readonly string[] };
  'date-in-future': { readonly date: string };
  'date-not-after': { readonly date: string; readonly than: string };
  'text-too-long': { readonly count: number; readonly limit: number };
  'text-in-other-letters': { readonly locale: string };
  'review-overdue': { readonly since: string };
  'contact-expired': { readonly since: string; readonly messages: number };
  'contacts-all-expired': Record<never, never>;
  'sample-site': { readonly owner: string; readonly address: string };
}

export type IssueCode = keyof IssueArgs;
export type IssueSeverity = 'error' | 'warning';

/** A problem in the content, as data: where it is and what is needed to explain it to an editor. */
export type Issue = {
  readonly [Code in IssueCode]: {
    readonly code: Code;
    readonly severity: IssueSeverity;
    /** Path from the content folder's parent, e.g. `content/messages/fr/the-code.md`. */
    readonly file: string;
    /** Dotted path of the field, e.g. `sources.0.locator`. */
    readonly field?: string;
    readonly args: IssueArgs[Code];
  };
}[IssueCode];

export interface IssuePlace {
  readonly file: string;
  readonly field?: string;
}

export function error<Code extends IssueCode>(code: Code, place: IssuePlace, args: IssueArgs[Code]): Issue {
  return { code, severity: 'error', ...place, args } as Issue;
}

export function warning<Code extends IssueCode>(code: Code, place: IssuePlace, args: IssueArgs[Code]): Issue {
  return { code, severity: 'warning', ...place, args } as Issue;
}
