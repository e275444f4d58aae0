import { cardPath } from '../domain/card.ts';
import { cardFormats } from '../domain/card-format.ts';
import type { Direction, Locale, LocaleCode } from '../domain/locale.ts';
import { absoluteAddress } from './address.ts';
import { languageStyles } from './language-styles.ts';
import type { PageContext } from './page-context.ts';

/** What stands in a page's `<head>`. */
export interface PageHead {
  readonly lang: string;
  readonly dir: Direction;
  readonly title: string;
  /** Undefined on a page that tells nobody outside what it is about; so is Open Graph. */
  readonly description: string | undefined;
  readonly icon: string;
  readonly isIndexable: boolean;
  /** Absent on pages that search engines must not list. */
  readonly canonical: string | undefined;
  readonly openGraph: OpenGraph | undefined;
  /** For search engines, as a text that may stand in a script element. */
  readonly structuredData?: string;
  readonly languageStyles: string;
}

/** What chats show of a link to the page. */
export interface OpenGraph {
  readonly title: string;
  readonly url: string;
  readonly siteName: string;
  readonly type: 'website' | 'article';
  readonly locale: string;
  readonly image: PreviewImage | undefined;
}

export interface PreviewImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface PageDescription {
  readonly title: string;
  readonly description: string;
  readonly type?: 'website' | 'article';
  /** The address of this page in a locale. */
  readonly pathIn: (code: LocaleCode) => string;
  /** The page's own address, where that names no language. */
  readonly path?: string;
  /** The locales in which the page has its own text; all enabled ones unless said otherwise. */
  readonly translatedIn?: readonly Locale[];
  /** The card that chats show beside a link to the page. */
  readonly previewCard?:
    | { readonly slug: string; readonly locale: Locale; readonly headline: string }
    | undefined;
}

/**
 * The same page in other languages is named by the sitemaps alone: in every head it would cost readers 145 bytes.
 *
 * A page that shows another language's text, because its own is missing, asks not to be indexed and names no
 * canonical page: the two contradict each other, and only `noindex` is binding. (The frame around the text differs, so
 * a search engine may ignore a canonical and list English text under an Arabic address.)
 */
export function pageHead(context: PageContext, page: PageDescription): PageHead {
  const { catalog, translator } = context;
  const { site } = catalog;
  const { locale } = translator;
  const translatedIn = page.translatedIn ?? catalog.locales;
  const isIndexable = translatedIn.some(({ code }) => code === locale.code);
  const url = absoluteAddress(site, page.path ?? page.pathIn(locale.code));
  return {
    lang: locale.languageTag,
    dir: locale.direction,
    title: translator.t('site.pageTitle', {
      page: page.title,
      // The start page bears the site's own name: whose it is says more than the name once again.
      site: page.title === site.name ? site.owner : site.name,
    }),
    description: page.description,
    icon: '/favicon.svg',
    isIndexable,
    canonical: isIndexable ? url : undefined,
    openGraph: {
      title: page.title,
      url,
      siteName: site.name,
      type: page.type ?? 'website',
      locale: openGraphLocale(locale),
      image: previewImage(context, page.previewCard),
    },
    languageStyles: languageStyles(page.path === undefined ? languagesOfTexts(context) : catalog.locales),
  };
}

/**
 * The languages that a page of one locale may have texts in: its own and those it falls back to. The names of the others,
 * in lists, need no room of their own. Nor does the name of Urdu get a font: phones either lack Nastaliq, or choose it by
 * themselves.
 */
export function languagesOfTexts({ catalog, translator: { locale } }: PageContext): readonly Locale[] {
  const codes: readonly LocaleCode[] = [locale.code, ...locale.fallbacks, catalog.defaultLocale.code];
  return catalog.locales.filter(({ code }) => codes.includes(code));
}

/** The head of a page that gives nothing away: not in its title, its icon, or what a chat shows of a link to it. */
export function discreetHead(context: PageContext): PageHead {
  const { t, locale } = context.translator;
  return {
    lang: locale.languageTag,
    dir: locale.direction,
    title: t('discreet.title'),
    description: undefined,
    icon: '/plain.svg',
    isIndexable: false,
    canonical: undefined,
    openGraph: undefined,
    languageStyles: languageStyles(languagesOfTexts(context)),
  };
}

/** Title and description stand beside it wherever it is shown; the whole of its words would cost a page 180 bytes. */
function previewImage(
  { catalog, translator }: PageContext,
  card: PageDescription['previewCard'],
): PreviewImage | undefined {
  if (!card) return undefined;
  const id = { slug: card.slug, locale: card.locale.code, file: 'preview' } as const;
  const { width, height } = cardFormats.preview;
  return {
    url: absoluteAddress(catalog.site, cardPath(id)),
    width,
    height,
    alt: translator.t('card.alt', { headline: card.headline }),
  };
}

/** Open Graph wants language and territory, e.g. `ps_AF`; the likeliest territory stands in for the missing one. */
function openGraphLocale({ languageTag }: Locale): string {
  const { language, region } = new Intl.Locale(languageTag).maximize();
  return `${language}_${region}`;
}
