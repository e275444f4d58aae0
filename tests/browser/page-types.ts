/** Every type of page a reader may open in a language, by its address below the locale. */
export const pagesOfALanguage: readonly { readonly type: string; readonly path: string }[] = [
  { type: 'start', path: '' },
  { type: 'message that answers a claim', path: 'm/pay-after-the-visa/' },
  { type: 'message that tells a testimony', path: 'm/then-the-number-was-off/' },
  { type: 'campaign', path: 'c/before-you-pay/' },
  { type: 'discreet message', path: 'd/8hk65x/' },
  { type: 'help', path: 'help/' },
  { type: 'finding a message', path: 'find/' },
  { type: 'checking a card', path: 'check/' },
  { type: 'keeping the pages', path: 'keep/' },
  { type: 'about', path: 'about/' },
  { type: 'partners', path: 'share/' },
  { type: 'partners’ message', path: 'share/pay-after-the-visa/' },
];

/** Types of page whose address names no language. */
export const pagesWithoutLanguage: readonly { readonly type: string; readonly path: string }[] = [
  { type: 'language chooser', path: '/' },
  { type: 'card code', path: '/v/8HK65X/' },
  { type: 'start of the codes', path: '/v/' },
  { type: 'wrong address', path: '/en/no-such-page/' },
];

/** A cheap phone, held upright. */
export const PHONE = { width: 360, height: 740 };
