import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import relationCache from 'decap-cms-widget-relation/dist/esm/RelationCache.js';
import { contentFolders } from '../domain/content-folder.ts';
import type { LocaleCode } from '../domain/locale.ts';
import { cardCodeFrom, cardCodeLength } from '../domain/scalar.ts';
import type { Site } from '../domain/site.ts';
import { decap } from './decap.ts';
import { decapConfig, formatName } from './decap-config.ts';
import type { DecapBackend } from './decap-config-types.ts';
import { decapFormat, extensionOf } from './decap-format.ts';
import type { EntryMap } from './decap-types.ts';
import { contentPaths } from './guard/content-paths.ts';
import { ConflictError, EditorError } from './guard/editor-error.ts';
import { createLoadedTexts } from './guard/loaded-texts.ts';
import { nameLanguages } from './language-names.ts';
import { hideNotice, type Problem, showNotice } from './notice.ts';
import { rememberPaneLanguage } from './pane-language.ts';
import { phrases } from './phrases.ts';
import { MessagePreview, previewStyle } from './preview.ts';
import { registerBackend } from './register-backend.ts';
import { type EntryFile, filesOfEntry } from './save/files-of-entry.ts';
import { keepFormCurrent, rememberStatus } from './save/keep-form-current.ts';
import { prepareEntry, type SaveRules } from './save/prepare-entry.ts';
import { widgets } from './widgets.ts';

export interface DeskSettings {
  readonly site: Site;
  readonly backend: DecapBackend;
  /** The content folder's path in the repository. */
  readonly contentRoot: string;
  /** Show only this language beside the source. */
  readonly beside?: LocaleCode | undefined;
}

/** What the desk needs of other parts of the product. */
export interface DeskTools {
  readonly stamp: SaveRules['stamp'];
  /** What keeps the files of one record from being published. */
  readonly findProblems: (files: readonly EntryFile[]) => readonly Problem[];
}

const collections = [...Object.keys(contentFolders), 'site'] as (keyof typeof contentFolders | 'site')[];

/** Starts Decap in this page. */
export async function startDesk(settings: DeskSettings, tools: DeskTools): Promise<void> {
  const { site, backend, contentRoot } = settings;
  const { defaultLocale } = site;
  const texts = createLoadedTexts();
  const paths = contentPaths(contentRoot, defaultLocale);
  const saved = new Map<LocaleCode | undefined, string>();

  await registerBackend(decap, backend.name, {
    texts,
    paths,
    onSaved(files) {
      saved.clear();
      for (const { path, revision } of files) saved.set(paths.placeOf(path)?.locale, revision);
    },
    onRefusal: showRefusal,
  });
  for (const widget of widgets(defaultLocale)) decap.registerWidget(widget);
  for (const name of collections) {
    decap.registerCustomFormat(formatName(name), extensionOf(name), decapFormat(name, texts));
  }
  decap.registerLocale('en', phrases);
  decap.registerPreviewStyle(previewStyle, { raw: true });
  decap.registerPreviewTemplate('messages', MessagePreview);

  let afterSave: ReturnType<typeof rememberStatus> | undefined;
  decap.registerEventListener({
    name: 'preSave',
    handler(event) {
      hideNotice();
      afterSave = rememberStatus(store, event.entry);
      event.entry = prepareEntry(event.entry, { texts, stamp: tools.stamp, newCode });
    },
  });
  decap.registerEventListener({
    name: 'postSave',
    handler({ entry }) {
      if (entry.get('newRecord') !== true) keepFormCurrent(store, { entry, revisions: saved, defaultLocale });
      // Decap puts the form's entry in its store in the moments after this event.
      setTimeout(() => afterSave?.(entry));
    },
  });
  decap.registerEventListener({
    name: 'prePublish',
    handler: ({ entry }) => refuseProblems(entry, tools.findProblems(filesOfEntry(entry, defaultLocale))),
  });
  decap.registerEventListener({
    name: 'postPublish',
    handler() {
      hideNotice();
      relationCache.clear();
    },
  });
  const config = decapConfig({ ...settings, siteLink: location.origin });
  nameLanguages(document.body);
  rememberPaneLanguage(config.i18n.locales.filter((code) => code !== defaultLocale));
  decap.init({ config });
}

function refuseProblems(entry: EntryMap, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  showNotice({ title: `“${String(entry.get('slug'))}” cannot be published yet`, problems });
  throw new EditorError(problems.map(({ sentence }) => sentence).join(' '));
}

function showRefusal(error: EditorError): void {
  const theirs = error instanceof ConflictError ? (error.theirs ?? undefined) : undefined;
  showNotice({ title: 'Nothing was changed', problems: [{ sentence: error.message }], theirs });
}

function newCode(): string {
  return cardCodeFrom(crypto.getRandomValues(new Uint8Array(cardCodeLength)));
}
