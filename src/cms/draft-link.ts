import { EditorToolbar } from 'decap-cms-core/dist/esm/components/Editor/EditorToolbar.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { createElement } from 'react';
import { isLocaleCode, type LocaleCode } from '../domain/locale.ts';
import { type EntryMap, isEntryMap } from './decap-types.ts';
import { type Problem, showNotice } from './notice.ts';
import { type DraftAddress, openDraft } from './open-draft.ts';
import { type EntryFile, filesOfEntry } from './save/files-of-entry.ts';
import type { DeskLanguage } from './words/desk-language.ts';
import { say } from './words/say.ts';

export interface DraftLinkSettings {
  /** Whether our own desk runs on this computer, which can show a draft itself. */
  readonly isLocal: boolean;
  readonly defaultLocale: LocaleCode;
  readonly language: DeskLanguage;
  /** What keeps the files of one record from being published, in the editor's words. */
  readonly findProblems: (files: readonly EntryFile[]) => readonly Problem[];
}

/**
 * Puts a link to the draft as readers will see it into the editor's toolbar, for records that have a draft. At a git
 * host it leads to the preview that the host has built, and is left out as long as there is none.
 */
export function offerDraftLink(settings: DraftLinkSettings): void {
  const { render } = EditorToolbar.prototype;
  EditorToolbar.prototype.render = function () {
    // A property of each object and not of the class, so it cannot be replaced once for all.
    this.renderDeployPreviewControls = () => {
      const { currentStatus, deployPreview } = this.props;
      if (!currentStatus) return undefined;
      return settings.isLocal ? openButton(settings) : previewLink(deployPreview);
    };
    return render.call(this);
  };
}

const className = 'desk-draft-link';

function openButton(settings: DraftLinkSettings) {
  const onClick = () => void show(settings);
  return createElement('button', { type: 'button', className, onClick }, say('desk.draft.see'));
}

function previewLink({ status, url }: EditorToolbar['props']['deployPreview'] = {}) {
  if (status !== 'SUCCESS' || !url) return undefined;
  const attributes = { className, href: url, target: '_blank', rel: 'noopener noreferrer' };
  return createElement('a', attributes, say('desk.draft.see'));
}

async function show({ defaultLocale, language, findProblems }: DraftLinkSettings): Promise<void> {
  const entry = store.getState().entryDraft?.get('entry');
  if (!isEntryMap(entry)) return;
  const files = filesOfEntry(entry, defaultLocale);
  const outcome = await openDraft(addressOf(entry, files, defaultLocale), language);
  if (outcome.kind === 'shown') return;
  if (outcome.kind === 'failed') return showNotice(outcome.notice);
  const ofForm = findProblems(files);
  const problems = ofForm.length > 0 ? ofForm : outcome.sentences.map((sentence) => ({ sentence }));
  showNotice({ title: say('desk.draft.hasErrors'), problems });
}

/** The page in the language that is shown beside the source, if it has a text in it. */
function addressOf(entry: EntryMap, files: readonly EntryFile[], defaultLocale: LocaleCode): DraftAddress {
  const shown =
    [...document.querySelectorAll<HTMLElement>('[data-desk-locale]')].at(-1)?.dataset.deskLocale ?? '';
  const locale = isLocaleCode(shown) && files.some((file) => file.locale === shown) ? shown : defaultLocale;
  return { collection: String(entry.get('collection')), slug: String(entry.get('slug')), locale };
}
