import { createSentenceSpeaker } from './sentence-speaker.ts';
import { spokenSentences } from './spoken-text.ts';
import { reads } from './voice-match.ts';

// Loaded with the first tap on its button, and reads at once: see `offer-reading.ts`.

/** Two bars, in the place of the icon while the phone reads. */
const PAUSE = 'M8 5v14M16 5v14';

const offer = document.querySelector<HTMLElement>('.aloud');
const button = offer?.querySelector('button');
const message = offer?.closest('article');
if (offer && button && message) readAloud(button, message, offer.dataset.voices ?? '');

function readAloud(button: HTMLButtonElement, message: Element, tags: string): void {
  const phone = window.speechSynthesis;
  const recording = message.querySelector('audio');
  const showReading = readingSign(button);
  const stayAwake = screenLock();
  const { isReading, start, pause } = createSentenceSpeaker({
    phone,
    sentences: spokenSentences(message),
    chooseVoice: () => bestVoice(phone.getVoices(), tags),
    onChange(isOn) {
      showReading(isOn);
      stayAwake(isOn);
      if (isOn) recording?.pause();
    },
  });
  button.addEventListener('click', () => (isReading() ? pause() : start()));
  recording?.addEventListener('play', pause);
  whenLeft(button, pause);
  start();
}

/** Another page, another program before this one, or the quick exit, which empties the page while the next is on its way. */
function whenLeft(button: Element, stop: () => void): void {
  addEventListener('pagehide', stop);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stop();
  });
  new MutationObserver(() => {
    if (!button.isConnected) stop();
  }).observe(document.body, { childList: true });
}

/** The colours are set here: a rule in the page's style would be paid for by everybody who does not listen. */
function readingSign(button: HTMLElement): (isReading: boolean) => void {
  const icon = button.querySelector('path');
  const sound = icon?.getAttribute('d') ?? '';
  return (isReading) => {
    button.setAttribute('aria-pressed', String(isReading));
    icon?.setAttribute('d', isReading ? PAUSE : sound);
    button.style.background = isReading ? 'var(--text)' : '';
    button.style.color = isReading ? 'var(--paper)' : '';
  };
}

/** The one that the phone's owner has chosen, where that fits. */
function bestVoice(voices: readonly SpeechSynthesisVoice[], tags: string): SpeechSynthesisVoice | undefined {
  const fit = voices.filter(reads(tags));
  return fit.find((voice) => voice.default) ?? fit[0];
}

/** A screen that goes dark counts as a page that was left, and would end the reading after half a minute. */
function screenLock(): (isWanted: boolean) => void {
  let held: Promise<WakeLockSentinel | undefined> | undefined;
  return (isWanted) => {
    if (isWanted) held ??= lockScreen();
    else {
      void held?.then((lock) => lock?.release());
      held = undefined;
    }
  };
}

async function lockScreen(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock.request('screen');
  } catch {
    return undefined; // Old browsers have none, and an empty battery refuses it. Reading goes on without.
  }
}
