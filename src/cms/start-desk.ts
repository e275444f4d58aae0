import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { contentFolders } from '../domain/content-folder.ts';
import type { LocaleCode } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { decap } from './decap.ts';
import { decapConfig, formatName } from './decap-config.ts';
import type { DecapBackend } from './decap-config-types.ts';
import { decapFormat, extensionOf } from './decap-format.ts';
import { contentPaths } from './guard/content-paths.ts';
import { ConflictError, type EditorError } from './guard/editor-error.ts';
import { createLoadedTexts, type LoadedTexts } from './guard/loaded-texts.ts';
import { nameLanguages } from './language-names.ts';
import { showNotice } from './notice.ts';
import { rememberPaneLanguage } from './pane-language.ts';
import { cleanPastes } from './paste.ts';
import { phrases } from './phrases.ts';
import { MessagePreview, previewStyle } from './preview.ts';
import { registerBackend } from './register-backend.ts';
import { type DeskTools, listenToEditor, type SavedRevisions } from './save/listen-to-editor.ts';
import { tellOfMalformedFields } from './save/malformed-fields.ts';
import { widgets } from './widgets.ts';
import { say } from './words/say.ts';

export interface DeskSettings {
  readonly site: Site;
  readonly backend: DecapBackend;
  /** The content folder's path in the repository. */
  readonly contentRoot: string;
  /** Show only this language beside the source. */
  readonly beside?: LocaleCode | undefined;
}

/** Starts Decap in this page. */
export async function startDesk(settings: DeskSettings, tools: DeskTools): Promise<void> {
  const { site, backend, contentRoot } = settings;
  const { defaultLocale } = site;
  const texts = createLoadedTexts();
  const paths = contentPaths(contentRoot, defaultLocale);
  const saved: SavedRevisions = new Map();
  await registerBackend(decap, backend.name, {
    texts,
    paths,
    onSaved(files) {
      saved.clear();
      for (const { path, revision } of files) saved.set(paths.placeOf(path)?.locale, revision);
    },
    onRefusal: showRefusal,
  });
  registerOurParts(texts, defaultLocale);
  listenToEditor(decap, { tools, texts, saved, defaultLocale });

  const config = decapConfig({ ...settings, siteLink: location.origin });
  nameLanguages(document.body);
  cleanPastes(document.body);
  tellOfMalformedFields(store);
  // A string of JSON is one of CSS, too.
  document.body.style.setProperty('--desk-site-name', JSON.stringify(site.name));
  rememberPaneLanguage(config.i18n.locales.filter((code) => code !== defaultLocale));
  decap.init({ config });
}

const collections = [...Object.keys(contentFolders), 'site'] as (keyof typeof contentFolders | 'site')[];

function registerOurParts(texts: LoadedTexts, defaultLocale: LocaleCode): void {
  for (const widget of widgets(defaultLocale)) decap.registerWidget(widget);
  for (const name of collections) {
    decap.registerCustomFormat(formatName(name), extensionOf(name), decapFormat(name, texts));
  }
  decap.registerLocale('en', phrases);
  decap.registerPreviewStyle(previewStyle, { raw: true });
  decap.registerPreviewTemplate('messages', MessagePreview);
}

function showRefusal(error: EditorError): void {
  const theirs = error instanceof ConflictError ? (error.theirs ?? undefined) : undefined;
  showNotice({ title: say('notice.nothingChanged'), problems: [{ sentence: error.message }], theirs });
}
