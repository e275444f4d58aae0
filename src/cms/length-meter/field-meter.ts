import type { CardFormatId } from '../../domain/card-format.ts';
import { type ChannelId, channelIds, channels, excessOn } from '../../domain/channel.ts';
import type { CardField, CardFits } from '../preview/card-preview.ts';

/** How a text fits the places it goes to. */
export interface FieldMeter<Place> {
  readonly fits: readonly Place[];
  /** Grouped by how many characters are too many, the worst first. */
  readonly tooLong: readonly { readonly excess: number; readonly places: readonly Place[] }[];
  /** Where the text does not stand at all. */
  readonly notOn: readonly Place[];
}

/** How the text of a field fits the card formats. */
export function fieldMeter(fits: CardFits, field: CardField): FieldMeter<CardFormatId> {
  const formats = [...fits].map(([format, excess]) => ({ place: format, excess: excess.get(field) }));
  return {
    fits: formats.filter(({ excess }) => excess === 0).map(({ place }) => place),
    tooLong: byExcess(formats),
    notOn: formats.filter(({ excess }) => excess === undefined).map(({ place }) => place),
  };
}

/** How what is posted beside a card fits the channels. */
export function channelMeter(post: string): FieldMeter<ChannelId> {
  const places = channelIds.map((place) => ({ place, excess: excessOn(channels[place], post) }));
  return {
    fits: places.filter(({ excess }) => excess === 0).map(({ place }) => place),
    tooLong: byExcess(places),
    notOn: [],
  };
}

/** Channels that take fewer hashtags than there are, by how many they take. */
export function hashtagLimits(count: number): ReadonlyMap<number, readonly ChannelId[]> {
  const limited = channelIds.flatMap((id) => {
    const { mostHashtags: most } = channels[id];
    return most !== undefined && count > most ? [{ id, most }] : [];
  });
  const byLimit = Map.groupBy(limited, ({ most }) => most);
  return new Map([...byLimit].map(([most, group]) => [most, group.map(({ id }) => id)]));
}

/** For each format that some text does not fit, the characters that its worst text has too many. */
export function formatsInTrouble(fits: CardFits): ReadonlyMap<CardFormatId, number> {
  const worst = [...fits].map(([format, excess]) => [format, Math.max(0, ...excess.values())] as const);
  return new Map(worst.filter(([, excess]) => excess > 0));
}

function byExcess<Place>(
  places: readonly { readonly place: Place; readonly excess: number | undefined }[],
): FieldMeter<Place>['tooLong'] {
  const tooLong = places.filter(({ excess = 0 }) => excess > 0);
  const groups = Map.groupBy(tooLong, ({ excess = 0 }) => excess);
  return [...groups]
    .map(([excess, group]) => ({ excess, places: group.map(({ place }) => place) }))
    .toSorted((one, other) => other.excess - one.excess);
}
