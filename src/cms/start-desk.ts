import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { contentFolders } from '../domain/content-folder.ts';
import type { LocaleCode } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { decap } from './decap.ts';
import { decapConfig, formatName } from './decap-config.ts';
import type { DecapBackend } from './decap-config-types.ts';
import { decapFormat, extensionOf } from './decap-format.ts';
import { offerDraftLink } from './draft-link.ts';
import { contentPaths } from './guard/content-paths.ts';
import { createLoadedTexts, type LoadedTexts } from './guard/loaded-texts.ts';
import { offerLanguages } from './language-menu.ts';
import { nameLanguages } from './language-names.ts';
import { openEntryIn, watchForm } from './length-meter/form-watch.ts';
import { createMediaDesk, type MediaDesk } from './media/media-desk.ts';
import { watchUploads } from './media/watch-uploads.ts';
import { nameControls } from './name-controls.ts';
import { answersOffline } from './offline-bar.ts';
import { rememberPaneLanguage } from './pane-language.ts';
import { cleanPastes } from './paste.ts';
import { phrases } from './phrases.ts';
import type { CardPreview } from './preview/card-preview.ts';
import { messagePreview } from './preview/message-preview.ts';
import previewStyle from './preview/preview.css?raw';
import { registerBackend } from './register-backend.ts';
import { safeWriting } from './safe-writing.ts';
import { type DeskTools, listenToEditor } from './save/listen-to-editor.ts';
import { tellOfMalformedFields } from './save/malformed-fields.ts';
import { onlyTranslated, withToDoList } from './translate/to-do-collection.ts';
import { fieldLabels } from './translate/to-do-list.ts';
import { showToDoPage } from './translate/to-do-page.ts';
import { builtSource, localSource } from './translate/to-do-source.ts';
import { createTranslationDesk, type TranslationDesk } from './translate/translation-desk.ts';
import { widgets } from './widgets.ts';
import type { DeskLanguage } from './words/desk-language.ts';
import type { DeskTranslation } from './words/translation.ts';

export interface DeskSettings {
  readonly site: Site;
  readonly backend: DecapBackend;
  /** The content folder's path in the repository. */
  readonly contentRoot: string;
  /** Show only this language beside the source. */
  readonly beside?: LocaleCode | undefined;
  /** The language of the desk itself, with its words, unless it is English. */
  readonly language: DeskLanguage;
  readonly translation?: DeskTranslation | undefined;
}

/** Starts Decap in this page. */
export async function startDesk(settings: DeskSettings, tools: DeskTools): Promise<void> {
  const { site, backend, contentRoot } = settings;
  const { defaultLocale } = site;
  const texts = createLoadedTexts();
  const paths = contentPaths(contentRoot, defaultLocale);
  const media = createMediaDesk(store);
  const isLocal = backend.name === 'proxy';
  const toDo = isLocal ? localSource(site) : builtSource();
  const { beside } = settings;
  const translations = createTranslationDesk({
    store,
    texts,
    tools: tools.translation,
    source: toDo,
    defaultLocale,
    beside,
  });
  registerOurParts(texts, { site, preview: tools.cardPreview, media, translations });
  decap.registerEventListener({ name: 'postSave', handler: media.rememberSave });

  const { language, translation } = settings;
  if (translation) decap.registerLocale(language, translation.phrases);
  offerLanguages(document.body, language);
  offerDraftLink({ isLocal, defaultLocale, language, findProblems: tools.findProblems });

  const config = decapConfig({ ...settings, words: translation?.form, siteLink: location.origin });
  const { collections } = config;
  const isReachable = () => answersOffline(backend);
  const safety = { store, texts, collections, paths, defaultLocale, stamp: tools.stamp, isReachable };
  const { rules, saved, afterSave } = await safeWriting(safety);
  await registerBackend(decap, backend.name, { texts, paths, ...rules });
  listenToEditor(decap, { tools, texts, saved, defaultLocale, typos: translations, onSaved: afterSave });
  nameControls(document.body);
  nameLanguages(document.body);
  cleanPastes(document.body);
  watchUploads(document, store, media);
  tellOfMalformedFields(store);
  // A string of JSON is one of CSS, too.
  document.body.style.setProperty('--desk-site-name', JSON.stringify(site.name));
  rememberPaneLanguage(config.i18n.locales.filter((code) => code !== defaultLocale));
  showToDoPage(document.body, { site, beside, source: toDo, labels: fieldLabels(collections) });
  if (beside !== undefined) document.body.setAttribute('data-desk-beside', beside);
  const shown = beside === undefined ? collections : onlyTranslated(collections);
  decap.init({ config: withToDoList({ ...config, collections: shown }) });
}

const collectionNames = [...Object.keys(contentFolders), 'site'] as (keyof typeof contentFolders | 'site')[];

interface Looks {
  readonly site: Site;
  readonly media: MediaDesk;
  readonly translations: TranslationDesk;
  readonly preview: CardPreview;
}

function registerOurParts(
  texts: LoadedTexts,
  { site, preview, media, translations: translation }: Looks,
): void {
  const { defaultLocale, name: siteName } = site;
  const form = watchForm(store, preview, defaultLocale);
  for (const widget of widgets(defaultLocale, { form, store, media, translation }))
    decap.registerWidget(widget);
  for (const name of collectionNames) {
    decap.registerCustomFormat(formatName(name), extensionOf(name), decapFormat(name, texts));
  }
  decap.registerLocale('en', phrases);
  decap.registerPreviewStyle(previewStyle, { raw: true });
  const openEntry = () => openEntryIn(store);
  const template = messagePreview({ preview, defaultLocale, siteName, openEntry });
  decap.registerPreviewTemplate('messages', template);
}
