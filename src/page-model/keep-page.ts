import {
  aboutPath,
  campaignPath,
  checkPath,
  discreetPath,
  findPath,
  helpPath,
  homePath,
  keepPath,
  messagePath,
  offlineFilePath,
  offlineWorkerPath,
  searchListPath,
} from './address.ts';
import { isAnnounced } from './message-teaser.ts';
import type { PageContext } from './page-context.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';

/** Where a reader keeps the pages of one language for later, and takes them along as one file. */
export interface KeepPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly intro: string;
  /** Shown to whoever was led here from a page that is not saved. */
  readonly notSaved: string;
  readonly form: KeepForm;
  readonly file: {
    readonly title: string;
    readonly text: string;
    readonly href: string;
    /** Says nothing of what is in it: it stands in the list of downloads. */
    readonly name: string;
    readonly label: string;
  };
  readonly seen: string;
  /** What stands before a size. The sizes themselves are known when all pages are made, and are put in then. */
  readonly sizeLabel: string;
}

/** What saves the pages. It is there with a script only, and where a browser can do it. */
interface KeepForm {
  readonly stored: string;
  /** The start page of the language: nothing above it is ever saved. */
  readonly scope: string;
  readonly worker: string;
  readonly save: string;
  readonly remove: string;
  readonly answers: {
    readonly saved: string;
    readonly part: string;
    readonly full: string;
    readonly cannot: string;
    readonly removed: string;
  };
}

export function keepPage(context: PageContext): KeepPage {
  const { t, locale } = context.translator;
  return {
    frame: pageFrame(context, {
      title: t('keep.title'),
      description: t('keep.intro'),
      pathIn: keepPath,
    }),
    title: t('keep.title'),
    intro: t('keep.intro'),
    notSaved: t('keep.notSaved'),
    form: {
      stored: t('keep.stored'),
      scope: homePath(locale.code),
      worker: offlineWorkerPath,
      save: t('keep.save'),
      remove: t('keep.remove'),
      answers: {
        saved: t('keep.saved'),
        part: t('keep.part'),
        full: t('keep.full'),
        cannot: t('keep.cannot'),
        removed: t('keep.removed'),
      },
    },
    file: {
      title: t('keep.fileTitle'),
      text: t('keep.fileText'),
      href: offlineFilePath(locale.code),
      name: `notes-${locale.code}.html`,
      label: t('share.download'),
    },
    seen: t('keep.seen'),
    sizeLabel: t('keep.toLoad'),
  };
}

/** What is saved of a language, but for what these pages load. No page for partners, and no withdrawn message. */
export function keptAddresses({ catalog, translator }: PageContext): readonly string[] {
  const { code } = translator.locale;
  const standing = catalog.messages.filter(isAnnounced);
  return [
    ...[homePath, helpPath, keepPath, findPath, searchListPath, checkPath, aboutPath].map((path) =>
      path(code),
    ),
    ...catalog.campaigns.map(({ slug }) => campaignPath(code, slug)),
    ...standing.map(({ slug }) => messagePath(code, slug)),
    ...standing.map((message) => discreetPath(code, message.code)),
  ];
}
