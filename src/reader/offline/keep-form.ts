import { isAnythingKept, keepPages, keptPlace, keptState, removeKept } from './kept-pages.ts';

/**
 * Brings the buttons to life that save the pages of a language and remove them. They appear only where the browser can do
 * it; until one is pressed, nothing is stored.
 */
export function keepForm(form: HTMLElement): void {
  if (!('serviceWorker' in navigator && 'caches' in globalThis)) return;
  const {
    scope = '',
    worker = '',
    saved = '',
    part = '',
    full = '',
    cannot = '',
    removed = '',
  } = form.dataset;
  const [save, remove] = form.querySelectorAll('button');
  const output = form.querySelector('output');
  const progress = form.querySelector('progress');
  if (!save || !remove || !output || !progress) return;
  const place = keptPlace(scope);

  const show = async (sentence: string): Promise<void> => {
    output.textContent = sentence;
    const hadFocus = document.activeElement === remove;
    remove.hidden = !(await isAnythingKept());
    if (remove.hidden && hadFocus) save.focus();
  };

  const keep = async (): Promise<string> => {
    const result = await keepPages(place, (share) => {
      progress.value = share;
    });
    if (result === 'part') return part;
    if (result === 'full') {
      await removeKept();
      return full;
    }
    await navigator.serviceWorker.register(worker, { scope, updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
    return saved;
  };

  /** A private window may have caches and forbid them: then nothing half done stays. */
  const refused = async (): Promise<string> => {
    await removeKept();
    return cannot;
  };

  let isBusy = false;
  /** The buttons stay as they are meanwhile: one that is disabled loses the keyboard's place. */
  const during = async (work: () => Promise<string>): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    form.ariaBusy = 'true';
    output.textContent = '';
    progress.value = 0;
    progress.hidden = false;
    const sentence = await work()
      .catch(refused)
      .catch(() => cannot);
    progress.hidden = true;
    form.ariaBusy = null;
    isBusy = false;
    await show(sentence).catch(() => undefined);
  };

  save.addEventListener('click', () => during(keep));
  remove.addEventListener('click', () => during(() => removeKept().then(() => removed)));
  form.hidden = false;
  const sentences = { nothing: '', part, whole: saved };
  void keptState(place)
    .then((state) => show(sentences[state]))
    .catch(() => undefined);
}
