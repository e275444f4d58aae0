import type { HotlineChannel } from '../domain/hotline.ts';
import { isSampleSite } from '../domain/site.ts';
import { likelyAlternates } from '../i18n/likely-alternates.ts';
import { aboutPath, checkPath, findPath, helpPath, homePath, keepPath, sharePath } from './address.ts';
import { type LanguageLink, languageLink } from './language-link.ts';
import type { PageContext } from './page-context.ts';
import { type PageDescription, type PageHead, pageHead } from './page-head.ts';
import { type Passage, passageFor } from './passage.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

export interface HelpLink extends Link {
  readonly icon: 'check' | HotlineChannel;
}

export interface ExitLink extends Link {
  /** What leaving does not do. */
  readonly limits: string;
}

/** What every page has around its content. */
export interface PageFrame {
  readonly head: PageHead;
  readonly skipToText: string;
  /** Present on a site that still shows the sample: it must not pass for a real campaign. */
  readonly sampleWarning: string | undefined;
  readonly home: Link;
  /**
   * Languages at the top of the page: its own and the two likeliest others; the rest are behind a link. Undefined
   * where the page itself is the choice.
   */
  readonly header:
    | {
        readonly languagesLabel: string;
        readonly current: string;
        readonly likely: readonly LanguageLink[];
        readonly allLanguages: string;
      }
    | undefined;
  /** All languages, at the end of the page; undefined where the page lists them itself. */
  readonly languages: { readonly title: string; readonly links: readonly LanguageLink[] } | undefined;
  readonly footer: {
    readonly purpose: Passage;
    readonly facts: readonly { readonly label: string; readonly value: string }[];
    readonly linksLabel: string;
    readonly links: readonly Link[];
  };
  readonly exit: ExitLink;
  /** The green link beside the quick exit: where to ask. */
  readonly help: HelpLink | undefined;
}

/** Builds the frame of a page from what is particular to that page. */
export function pageFrame(context: PageContext, page: PageDescription): PageFrame {
  const { catalog, translator } = context;
  const { t, locale } = translator;
  const { site } = catalog;
  const linkTo = (other: typeof locale): LanguageLink =>
    languageLink(other, page.pathIn(other.code), locale.code);
  return {
    head: pageHead(context, page),
    skipToText: t('site.skipToText'),
    sampleWarning: isSampleSite(site) ? t('site.sample') : undefined,
    home: { label: site.name, href: homePath(locale.code) },
    header: {
      languagesLabel: t('nav.languages'),
      current: locale.ownName,
      likely: likelyAlternates(locale.code, catalog.locales).map(linkTo),
      allLanguages: t('nav.allLanguages'),
    },
    languages: { title: t('nav.inOtherLanguages'), links: catalog.locales.map(linkTo) },
    footer: {
      purpose: sitePurpose(context),
      facts: [
        { label: t('imprint.runBy'), value: site.owner },
        { label: t('imprint.paidBy'), value: site.funder },
      ],
      linksLabel: t('nav.label'),
      links: [
        { label: t('nav.home'), href: homePath(locale.code) },
        { label: t('nav.help'), href: helpPath(locale.code) },
        { label: t('nav.find'), href: findPath(locale.code) },
        { label: t('nav.check'), href: checkPath(locale.code) },
        { label: t('keep.title'), href: keepPath(locale.code) },
        { label: t('nav.about'), href: aboutPath(locale.code) },
        { label: t('nav.share'), href: sharePath(locale.code) },
      ],
    },
    exit: exitLink(context),
    help: { icon: 'check', label: t('nav.help'), href: helpPath(locale.code) },
  };
}

/** The way out, which every page has under the thumb. */
export function exitLink({ catalog, translator: { t } }: PageContext): ExitLink {
  return { label: t('site.leave'), href: catalog.site.exitPage, limits: t('exit.limits') };
}

/** Why the site exists, in the reader's language where it was written. */
export function sitePurpose(context: PageContext): Passage {
  return passageFor(context.catalog.site.purpose, context, (purpose) => purpose);
}
