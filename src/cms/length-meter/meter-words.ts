import type { CardFormatId } from '../../domain/card-format.ts';
import { type ChannelId, channels } from '../../domain/channel.ts';
import type { CardField, CardFits } from '../preview/card-preview.ts';
import { listInWords } from '../preview/list-in-words.ts';
import { say } from '../words/say.ts';
import { channelMeter, type FieldMeter, fieldMeter, hashtagLimits } from './field-meter.ts';

/** One part of the line under a field; `isTrouble` asks for a change. */
export interface MeterPart {
  readonly words: string;
  readonly isTrouble: boolean;
}

/** What the line under a field of a card says. */
export function cardMeterWords(fits: CardFits, field: CardField): readonly MeterPart[] {
  const meter = fieldMeter(fits, field);
  if (meter.notOn.length === fits.size) return [fine(say('preview.meter.notOnCards'))];
  const isEverywhere = meter.tooLong.length === 0 && meter.notOn.length === 0;
  if (isEverywhere) return [fine(say('preview.meter.fitsAll'))];
  return partsOf(meter, (format: CardFormatId) => say(`preview.formats.${format}`));
}

/** What the line under the caption and the hashtags says. */
export function postMeterWords(post: string, hashtags: number): readonly MeterPart[] {
  const meter = channelMeter(post);
  const nameOf = (channel: ChannelId) => channels[channel].name;
  const lengths =
    meter.tooLong.length === 0 ? [fine(say('preview.meter.fitsAllChannels'))] : partsOf(meter, nameOf);
  const tooMany = [...hashtagLimits(hashtags)].map(([most, ids]) =>
    trouble(say('preview.meter.hashtags', { most, places: listInWords(ids.map(nameOf)) })),
  );
  return [...lengths, ...tooMany];
}

function partsOf<Place>(
  { fits, tooLong, notOn }: FieldMeter<Place>,
  nameOf: (place: Place) => string,
): readonly MeterPart[] {
  const places = (list: readonly Place[]) => listInWords(list.map(nameOf));
  return [
    ...(fits.length > 0 ? [fine(say('preview.meter.fits', { places: places(fits) }))] : []),
    ...tooLong.map(({ excess, places: list }) =>
      trouble(say('preview.meter.tooLong', { excess, places: places(list) })),
    ),
    ...(notOn.length > 0 ? [fine(say('preview.meter.notOn', { places: places(notOn) }))] : []),
  ];
}

function fine(words: string): MeterPart {
  return { words, isTrouble: false };
}

function trouble(words: string): MeterPart {
  return { words, isTrouble: true };
}
