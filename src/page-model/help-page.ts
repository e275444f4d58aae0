import type { Hotline } from '../domain/catalog.ts';
import { helpPath } from './address.ts';
import { type ContactPanel, contactPanel, placeName, WORLD } from './contact-panel.ts';
import type { PageContext } from './page-context.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';

export interface HelpPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly intro: string;
  readonly warning: string;
  readonly places: readonly { readonly name: string; readonly contacts: readonly ContactPanel[] }[];
}

export function helpPage(context: PageContext): HelpPage {
  const { t } = context.translator;
  return {
    frame: {
      ...pageFrame(context, { title: t('help.title'), description: t('help.intro'), pathIn: helpPath }),
      help: undefined,
    },
    title: t('help.title'),
    intro: t('help.intro'),
    warning: t('help.shownInHistory'),
    places: contactsByPlace(context),
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
    .map(({ name, hotlines }) => ({ name, contacts: panels(hotlines, context) }));
}

function panels(hotlines: readonly Hotline[], context: PageContext): readonly ContactPanel[] {
  return hotlines.map((hotline) => contactPanel(hotline, context));
}
