export interface SentenceSpeaker {
  readonly isReading: () => boolean;
  readonly start: () => void;
  /** The next start goes on with the sentence that was not heard to its end. */
  readonly pause: () => void;
}

interface Speech {
  readonly phone: SpeechSynthesis;
  readonly sentences: readonly string[];
  /** Asked anew for each sentence: a voice can be removed from the phone meanwhile. */
  readonly chooseVoice: () => SpeechSynthesisVoice | undefined;
  /** Told whenever reading begins or ends, for whatever reason. */
  readonly onChange: (isReading: boolean) => void;
}

/** Lets the phone read sentences one after the other. After the last one it begins again. */
export function createSentenceSpeaker({ phone, sentences, chooseVoice, onChange }: Speech): SentenceSpeaker {
  let next = 0;
  /** Held here because Chromium forgets one that nobody holds, and then never says that it has ended. */
  let current: SpeechSynthesisUtterance | undefined;

  function speak(sentence: string, voice: SpeechSynthesisVoice): void {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('end', () => {
      if (utterance !== current) return;
      next = (next + 1) % sentences.length;
      if (next > 0) start();
      else end();
    });
    utterance.addEventListener('error', () => {
      if (utterance === current) end();
    });
    current = utterance;
    phone.speak(utterance);
    onChange(true);
  }

  function start(): void {
    const sentence = sentences[next];
    const voice = chooseVoice();
    // Without a voice that was chosen the browser would take one of its own choice, perhaps a remote one.
    if (sentence === undefined || !voice) end();
    else speak(sentence, voice);
  }

  function end(): void {
    current = undefined;
    onChange(false);
  }

  function pause(): void {
    if (!current) return;
    end();
    phone.cancel();
  }

  return { isReading: () => current !== undefined, start, pause };
}
