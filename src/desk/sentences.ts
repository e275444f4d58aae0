/**
 * Everything that the desk says to an editor, in English. The page says it in the language of its interface: it knows
 * the same sentences by the same keys, in the area `server` of its words (a test compares the two).
 */
export const sentences = {
  requestNotUnderstood: 'The request is not understood.',
  requestNotUnderstoodAt: 'The request is not understood: {{place}}: {{reason}}',
  requestNotJson: 'The request is not understood: its body is not JSON.',
  unknownAction: 'The desk does not know the action “{{action}}”.',
  postOnly: 'The desk answers POST requests only.',
  jsonOnly: 'The desk takes requests with the content type application/json only.',
  thisComputerOnly: 'The desk answers this computer only.',
  loopbackNameOnly: 'The desk answers under localhost or 127.0.0.1 only. Open the page with that address.',
  foreignPage: 'Another website tried to use the desk. It answers its own page only.',
  tooLarge:
    'This is more than the {{megabytes}} MB that can be saved at once. Make the picture or the recording smaller.',
  halfCharacter: 'The text has half a character in it, perhaps from a cut emoji. Delete it, then save again.',

  pathOutside: '“{{path}}” is not a path inside the content folder.',
  pathCharacter: '“{{path}}” has a character that a file name here may not have.',
  pathPart: '“{{path}}” may not have “{{part}}” in it.',
  pathNotEditable: '“{{path}}” is outside the folders that editors may change ({{folders}}).',
  pathIsLink: '{{path}} is a link. The desk reads and writes real files and folders only.',
  nameTooLong: '“{{name}}” is too long for the name of a file. Choose a shorter one.',
  nameForbidden: '“{{part}}” cannot be part of the name of a draft. Use letters, digits, and hyphens.',

  fileMissing: 'There is no file {{path}}.',
  fileNotText: '{{path}} is not UTF-8 text. Save it as UTF-8, then open it again.',
  fileExists: 'There is already a file {{path}}. Choose another short name.',
  changedByOther:
    '{{path}} was changed by someone else while you were editing it. Copy your text, reload the page, and put your changes in again. Nothing was saved.',
  deletedByOther:
    '{{path}} was deleted by someone else while you were editing it. Copy your text, reload the page, and put your changes in again. Nothing was saved.',
  changedOnSite:
    '{{path}} was changed on the published site after this draft had begun. Nothing was published. Bring the published change into the draft, or delete the draft and begin again from the published text.',
  uncommitted:
    '{{path}} has changes in the content folder that are not committed. Commit them or undo them with git, then try again. Nothing was published.',

  draftMissing: 'There is no draft “{{draft}}”. Perhaps it has been published or deleted. Reload the page.',
  draftForeign: 'The draft “{{draft}}” does not come from what is published here.',
  draftIsDraft: 'The draft “{{draft}}” is marked “Draft”. Mark it “Ready”, then publish it.',
  draftInReview: 'The draft “{{draft}}” is marked “In review”. Mark it “Ready”, then publish it.',
  draftChangesOther:
    'The draft “{{draft}}” changes {{path}}, which is no content file. Merge its branch with git instead.',

  gitMissing: 'git is not installed on this computer. Install git, then try again.',
  gitBusy:
    'Another git command is at work in the content folder ({{words}}). Wait for it to end, then try again.',
  branchBusy: 'git could not move the branch ({{words}}). Try again.',
  noBranch: 'No branch is checked out in the content folder. Run “git switch {{branch}}”, then try again.',
  otherBranch:
    'The content folder is on the branch “{{current}}”, but editors publish to “{{branch}}”. Run “git switch {{branch}}”, then try again.',
  noCommit: 'The branch “{{branch}}” has no commit yet. Commit the content folder once, then try again.',
  noRepository: '{{folder}} is not a git repository. Run “git init” there, and commit once.',
  insideRepository: '{{folder}} lies inside the git repository {{top}}. The desk needs that folder.',
  folderClosed: 'The folder {{folder}} cannot be opened.',
  notFolder: '{{folder}} is not a folder.',
  bareRepository: '{{folder}} is a bare git repository: it has no files to edit. Clone it first.',
  folderUnusable: 'git cannot use the folder {{folder}}: {{words}}',

  diskFull:
    'The disk of this computer is full, so nothing was saved. Your text is still in the form. Make room on the disk, then save again.',
  notWritable:
    'The content folder of this computer cannot be written to, so nothing was saved. Your text is still in the form. Allow the desk to write in {{folder}}, then save again.',
  failed: 'The desk failed ({{reason}}). Look at the window in which it runs.',
} as const;

export type SentenceKey = keyof typeof sentences;

/** A sentence with what it speaks of. */
export interface Sentence {
  readonly key: SentenceKey;
  readonly values: Readonly<Record<string, string | number>>;
}

export function sentence(key: SentenceKey, values: Sentence['values'] = {}): Sentence {
  return { key, values };
}

export function inEnglish({ key, values }: Sentence): string {
  return sentences[key].replace(/\{\{(\w+)\}\}/gu, (_hole, name: string) => String(values[name]));
}
