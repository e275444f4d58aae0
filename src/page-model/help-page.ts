import type { Hotline } from '../domain/catalog.ts';
import { hotlineChannels, WORLD } from '../domain/hotline.ts';
import type { Locale } from '../domain/locale.ts';
import { helpPath } from './address.ts';
import { type ContactPanel, contactPanel, placeName } from './contact-panel.ts';
import type { PageContext } from './page-context.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';

export interface HelpPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly intro: string;
  readonly warning: string;
  /** What leads to a place on the page; undefined where all fits a glance. */
  readonly placesTitle: string | undefined;
  readonly places: readonly HelpPlace[];
  /** Said in place of contacts when none was tested in time. */
  readonly none: string | undefined;
}

export interface HelpPlace {
  /** The id of its section. */
  readonly anchor: string;
  readonly name: string;
  /** Those that answer in the reader's language come first. */
  readonly contacts: readonly (ContactPanel & { readonly speaksYours: string | undefined })[];
}

/** From how many places on a reader is better served by a list of them. */
const MANY_PLACES = 4;

export function helpPage(context: PageContext): HelpPage {
  const { t } = context.translator;
  const places = contactsByPlace(context);
  return {
    frame: {
      ...pageFrame(context, { title: t('help.title'), description: t('help.intro'), pathIn: helpPath }),
      help: undefined,
    },
    title: t('help.title'),
    intro: t('help.intro'),
    warning: t('help.shownInHistory'),
    placesTitle: places.length >= MANY_PLACES ? t('help.places') : undefined,
    places,
    none: places.length === 0 ? t('help.none') : undefined,
  };
}

/** Grouped by country in the order of the reader's alphabet; what serves everywhere comes last. */
function contactsByPlace(context: PageContext): HelpPage['places'] {
  const { catalog, translator } = context;
  const { compare } = new Intl.Collator(translator.locale.languageTag);
  const groups = Map.groupBy(catalog.hotlines, ({ country }) => country);
  return [...groups]
    .map(([country, hotlines]) => ({ country, name: placeName(country, translator), hotlines }))
    .toSorted((a, b) => Number(a.country === WORLD) - Number(b.country === WORLD) || compare(a.name, b.name))
    .map(({ country, name, hotlines }) => ({
      anchor: country.toLowerCase(),
      name,
      contacts: panels(hotlines, context),
    }));
}

function panels(hotlines: readonly Hotline[], context: PageContext): HelpPlace['contacts'] {
  const { t, locale } = context.translator;
  return hotlines
    .map((hotline) => ({ hotline, speaks: speaksLanguage(hotline, locale) }))
    .toSorted(
      (a, b) => Number(b.speaks) - Number(a.speaks) || channelOrder(a.hotline) - channelOrder(b.hotline),
    )
    .map(({ hotline, speaks }) => ({
      ...contactPanel(hotline, context),
      speaksYours: speaks ? t('help.yourLanguage') : undefined,
    }));
}

function channelOrder({ channel }: Hotline): number {
  return hotlineChannels.indexOf(channel);
}

/** A contact that names a language without a territory answers all who speak it. */
function speaksLanguage({ languages }: Hotline, { languageTag }: Locale): boolean {
  return languages.some((tag) => tag === languageTag || languageTag.startsWith(`${tag}-`));
}
