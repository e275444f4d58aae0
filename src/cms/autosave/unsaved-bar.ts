import { button, element } from '../element.ts';
import { say } from '../words/say.ts';
import type { UnsavedStore } from './unsaved-entry.ts';

/** Unsaved text from another time, as the bar offers it. */
export interface Offer {
  /** When it was written, in words. */
  readonly time: string;
  /** Where it belongs: languages and fields. */
  readonly fields: readonly string[];
  readonly putBack: () => void;
  readonly throwAway: () => void;
  readonly throwAllAway: () => void;
}

const barId = 'desk-unsaved';

/** Offers what was not saved. It takes nobody's place in the form: it waits beside it. */
export function showOffer({ time, fields, putBack, throwAway, throwAllAway }: Offer): void {
  hideOffer();
  const title = element('h2', { id: `${barId}-title` }, say('autosave.title', { time }));
  document.body.append(
    element(
      'aside',
      { id: barId, role: 'status', 'aria-labelledby': title.id },
      title,
      element('ul', {}, ...fields.map((field) => element('li', {}, field))),
      element(
        'p',
        { class: 'desk-actions' },
        button(say('autosave.putBack'), putBack),
        button(say('autosave.throwAway'), throwAway),
      ),
      explanation(throwAllAway),
    ),
  );
}

export function hideOffer(): void {
  document.getElementById(barId)?.remove();
}

/** Deletes all unsaved text of this browser, if that is what the editor wants. */
export async function throwAllAway(unsaved: UnsavedStore): Promise<void> {
  if (confirm(say('autosave.throwAllAwayConfirm'))) await unsaved.clear();
}

/** Unsaved text stays where it was typed, which matters on a computer that others use, too. */
export function explanation(throwAllAway: () => void): HTMLElement {
  return element(
    'p',
    { class: 'desk-small' },
    say('autosave.explain'),
    ' ',
    button(say('autosave.throwAllAway'), throwAllAway),
  );
}
