import { reads } from './voice-match.ts';

/**
 * Shows the button for reading aloud once the phone turns out to have a voice for the text; many name their voices late.
 * What reads is loaded with the first tap, and not before; where the network fails, the next tap tries again.
 */
export function offerReading(offer: HTMLElement): void {
  const { voices = '', script = '' } = offer.dataset;
  const phone = window.speechSynthesis as SpeechSynthesis | undefined; // Absent in browsers without voices.
  const look = () => {
    offer.hidden = !phone?.getVoices().some(reads(voices));
  };
  look();
  if (phone) phone.onvoiceschanged = look;
  offer.onclick = () => import(/* @vite-ignore */ script);
}
