import type { APIRoute, GetStaticPaths } from 'astro';
import { digestsOf } from '../../../translation/catalog-digests.ts';
import { countRecordingsToMake, recordingsToMake } from '../../../translation/recordings-to-make.ts';
import { titlesOf } from '../../../translation/titles.ts';
import { countToDo, listToDo } from '../../../translation/to-do.ts';
import { getCatalog } from '../../_catalog.ts';
import { hasDesk } from '../_settings.ts';
import { today } from '../_today.ts';

/**
 * What there is to translate and to record as of this build: `counts.json`, `titles.json` and a list for each language.
 * For the desk of a published site, which has no server of its own to ask; the one of `npm start` asks for the lists of
 * this moment.
 */
export const getStaticPaths = (async () => {
  if (!hasDesk(process.env, import.meta.env.DEV) || import.meta.env.DEV) return [];
  const catalog = await getCatalog();
  const records = digestsOf(catalog);
  const defaultLocale = catalog.defaultLocale.code;
  const locales = catalog.locales.map(({ code }) => code);
  const others = locales.filter((locale) => locale !== defaultLocale);
  const madeOn = today();
  return [
    {
      params: { list: 'counts' },
      props: {
        madeOn,
        counts: countToDo(records, { locales, defaultLocale }),
        unheard: countRecordingsToMake(records, { locales, defaultLocale }),
      },
    },
    { params: { list: 'titles' }, props: { titles: titlesOf(records) } },
    ...others.map((locale) => ({
      params: { list: locale },
      props: {
        madeOn,
        items: listToDo(records, locale, defaultLocale),
        unheard: recordingsToMake(records, locale, defaultLocale),
      },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props);
