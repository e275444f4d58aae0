/**
 * Which voices may read a text. They have to speak the text's language, and to speak on the phone itself: a voice that is
 * not `localService` sends what it reads to the company that offers it.
 *
 * @param tags - pattern of the language tags that fit, as the page names it
 */
export function reads(tags: string): (voice: SpeechSynthesisVoice) => boolean {
  return ({ lang, localService }) => localService && new RegExp(tags).test(lang);
}
