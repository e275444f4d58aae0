import type { Message } from '../domain/catalog.ts';
import { messageTranslationState } from '../translation/state.ts';
import { aboutPath, absoluteAddress } from './address.ts';
import type { PageContext } from './page-context.ts';
import type { PageHead } from './page-head.ts';
import { contentFor } from './passage.ts';

/** A thing of schema.org. */
type Thing = Readonly<Record<string, unknown>>;

/**
 * What search engines are told of a message, in the vocabulary of https://schema.org: an `Article` by whoever runs the
 * site, with its sources, and the day from which it may be out of date. Lean, for readers pay for it.
 *
 * Content keeps no day of publication, and none is made up from a file's date.
 *
 * @returns undefined for a page that search engines must not list; the same words would be found in another language.
 */
export function messageData(context: PageContext, message: Message, head: PageHead): string | undefined {
  const { canonical, openGraph } = head;
  if (canonical === undefined) return undefined;
  const article = { ...articleOf(context, message, canonical), image: openGraph?.image?.url };
  const review = claimReview(context, message, canonical);
  const things = review ? { '@graph': [article, review] } : article;
  return inScript({ '@context': 'https://schema.org', ...things });
}

function articleOf(context: PageContext, message: Message, url: string): Thing {
  const { catalog, translator } = context;
  const { site } = catalog;
  const { languageTag } = translator.locale;
  return {
    '@type': 'Article',
    headline: contentFor(message.texts, context).text.headline,
    inLanguage: languageTag,
    mainEntityOfPage: url,
    expires: message.reviewBy,
    author: publisher(context),
    funder: { '@type': 'Organization', name: site.funder },
    citation: [...new Set(message.sources.map(({ source }) => source.url))],
  };
}

/**
 * Only what truly is one: a message of the kind that answers a claim, with the claim in words, in a text that a person
 * wrote or signed as it stands. Not a translation by a machine, or one whose original has changed: a review is somebody's
 * verdict, and nobody has given it in those words. That it has a source, a campaign and an organisation behind it
 * is sure: content without them is refused.
 *
 * The verdict is the page's own, at the lowest mark of the scale that readers of such data expect
 * (https://developers.google.com/search/docs/appearance/structured-data/factcheck).
 */
function claimReview(context: PageContext, message: Message, url: string): Thing | undefined {
  const { catalog, translator } = context;
  const { text, locale } = contentFor(message.texts, context);
  const { kind } = messageTranslationState(message, locale.code, catalog.defaultLocale.code);
  const isSigned = kind === 'source' || kind === 'reviewed';
  if (message.kind !== 'claim' || text.claim === undefined || !isSigned) return undefined;
  return {
    '@type': 'ClaimReview',
    url,
    claimReviewed: text.claim,
    author: publisher(context),
    inLanguage: locale.languageTag,
    expires: message.reviewBy,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
      alternateName: translator.t('message.notTrue'),
    },
  };
}

function publisher({ catalog: { site }, translator }: PageContext): Thing {
  return {
    '@type': 'Organization',
    name: site.owner,
    url: absoluteAddress(site, aboutPath(translator.locale.code)),
  };
}

/** A text could hold `</script>`, and everything after it would be read as a part of the page. */
function inScript(data: Thing): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
