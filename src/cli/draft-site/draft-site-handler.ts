import { z } from 'astro/zod';
import { explain } from '../../checks/explain.ts';
import { loadCatalog } from '../../content/load-catalog.ts';
import { DeskError } from '../../desk/desk-error.ts';
import { createJsonHandler } from '../../desk/handler.ts';
import { sentence } from '../../desk/sentences.ts';
import { isLocaleCode, type LocaleCode } from '../../domain/locale.ts';
import {
  campaignPath,
  helpPath,
  homePath,
  messagePath,
  shareMessagePath,
  sharePath,
} from '../../page-model/address.ts';
import type { DraftSite } from './draft-site.ts';

/** What the desk's page asks for. The words are its own, so that they are in the language of its interface. */
const question = z.object({
  collection: z.string(),
  slug: z.string(),
  locale: z.string().refine(isLocaleCode),
  words: z.object({
    notice: z.string().max(300),
    page: z.string().max(60),
    cards: z.string().max(60),
    desk: z.string().max(60),
    language: z.string().max(8),
    direction: z.enum(['ltr', 'rtl']),
  }),
});

type Question = z.infer<typeof question>;

interface HandlerOptions {
  readonly site: DraftSite;
  /** The desk's own address. */
  readonly desk: string;
  readonly log: (line: string) => void;
}

/**
 * Answers the desk's page when an editor wants to see a draft as readers will: with the address of its page, or with
 * the sentences that say why there is no such page yet.
 */
export function createDraftSiteHandler({ site, desk, log }: HandlerOptions) {
  return createJsonHandler(async (body) => {
    const parsed = question.safeParse(body);
    if (!parsed.success) throw new DeskError('invalid', sentence('requestNotUnderstood'));
    const asked = parsed.data;
    const origin = await site.show({ name: asked, notice: noticeFor(asked, desk), desk });
    const address = origin + pageOf(asked);
    // The first look takes Astro a moment, which should not be an empty tab's.
    const { ok } = await fetch(address);
    return ok ? { address, problems: [] } : { problems: await findProblems(site.contentDirectory, asked) };
  }, log);
}

function noticeFor(asked: Question, desk: string) {
  const { collection, slug, words } = asked;
  const { notice: text, language, direction } = words;
  return {
    text,
    language,
    direction,
    links: [
      { label: words.page, href: pageOf(asked) },
      ...(collection === 'messages' ? [{ label: words.cards, href: cardsOf(asked) }] : []),
      { label: words.desk, href: `${desk}/admin/#/collections/${collection}/entries/${slug}` },
    ],
  };
}

/** Where readers meet the record. */
function pageOf({ collection, slug, locale }: Pick<Question, 'collection' | 'slug' | 'locale'>): string {
  switch (collection) {
    case 'messages':
      return messagePath(locale, slug);
    case 'campaigns':
      return campaignPath(locale, slug);
    case 'hotlines':
      return helpPath(locale);
    case 'partners':
      return sharePath(locale);
    default:
      return homePath(locale);
  }
}

function cardsOf({ locale, slug }: { readonly locale: LocaleCode; readonly slug: string }): string {
  return shareMessagePath(locale, slug);
}

/** What keeps the record from having a page: the errors of its own files, or else all errors. */
async function findProblems(contentDirectory: string, { slug }: Question): Promise<string[]> {
  const { issues } = await loadCatalog(contentDirectory);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const own = errors.filter(({ file }) => file.includes(`/${slug}.`));
  return (own.length > 0 ? own : errors).map(explain);
}
