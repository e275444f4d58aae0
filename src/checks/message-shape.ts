import { recordFile } from '../domain/content-folder.ts';
import { error } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { eachText } from './each-text.ts';

export const claimText: Check = {
  name: 'claim-text',
  description: 'A card of the template "Claim and answer" needs the claim, in every locale.',
  find: ({ catalog }) =>
    eachText(catalog)
      .filter(({ message, text }) => message.template === 'claim' && text.claim === undefined)
      .map(({ file }) => error('claim-text-missing', { file, field: 'claim' }, {})),
};

export const fearNeedsSteps: Check = {
  name: 'fear-needs-steps',
  description:
    'Fear moves people only when they also see what they can do (Tannenbaum et al. 2015): a strongly frightening message needs steps.',
  find: ({ catalog }) =>
    eachText(catalog)
      .filter(({ message, text }) => message.fear === 'high' && (text.steps?.length ?? 0) === 0)
      .map(({ file }) => error('steps-missing', { file, field: 'steps' }, {})),
};

export const translationStamp: Check = {
  name: 'translation-stamp',
  description: 'A translation says who made it and from which source text; the source text itself does not.',
  find: ({ catalog }) => {
    const texts = [
      ...eachText(catalog),
      ...catalog.campaigns.flatMap(({ slug, texts }) =>
        Object.entries(texts).map(([locale, text]) => ({
          locale,
          text,
          file: recordFile('campaigns', slug, locale),
        })),
      ),
    ];
    return texts.flatMap(({ file, locale, text }) => {
      const place = { file, field: 'translation' };
      const isSource = locale === catalog.site.defaultLocale;
      if (isSource === (text.translation === undefined)) return [];
      return [error(isSource ? 'translation-stamp-in-source' : 'translation-stamp-missing', place, {})];
    });
  },
};
