/** Start, a message and help, in a language of each direction. */
export const readerPages: readonly string[] = ['en', 'ar'].flatMap((locale) => [
  `/${locale}/`,
  `/${locale}/m/pay-after-the-visa/`,
  `/${locale}/help/`,
]);
