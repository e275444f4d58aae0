import type { Locale } from '../domain/locale.ts';
import type { Recording } from '../domain/recording.ts';
import type { PageContext } from './page-context.ts';
import { voiceTags } from './voice-tags.ts';

/** How somebody who reads little can hear a message. */
export interface Listening {
  /** Read by a person; undefined where the text as it is shown has no recording. */
  readonly recording:
    | {
        readonly label: string;
        readonly src: string;
        readonly mediaType: string;
        /** What a tap costs: how long it plays, where that is known, and how much it loads. */
        readonly details: readonly string[];
      }
    | undefined;
  /** Read by the phone's own voice, where it has one for the language of the text. */
  readonly byPhone: { readonly label: string; readonly voices: string };
}

/** @param textLocale - the locale that the text is really in: neither a voice nor a recording may be in another. */
export function listening(
  { translator: { t, format } }: PageContext,
  textLocale: Locale,
  recording: Recording | undefined,
): Listening {
  return {
    recording: recording && {
      label: t('listen.recording'),
      src: recording.path,
      mediaType: recording.mediaType,
      details: [
        ...(recording.seconds > 0 ? [format.duration(recording.seconds)] : []),
        format.fileSize(recording.bytes),
      ],
    },
    byPhone: {
      label: t('listen.phone'),
      voices: voiceTags(textLocale.code, textLocale.languageTag),
    },
  };
}
