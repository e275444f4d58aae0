import { describe, expect, test } from 'vitest';
import { analyse, fit, pathData, place } from '../../../../src/cards/text/index.ts';
import { analysedIn, boxOf } from './setting.ts';

function pathOf(locale: 'en' | 'ar', text: string): string {
  const analysed = analysedIn(locale, text);
  const fitted = fit(analysed, boxOf({ minSize: 40, maxSize: 40 }));
  return pathData(place(analysed, fitted, { x: 0, y: 0, width: 800, align: 'start' }).letters);
}

describe('missing characters', () => {
  test.each([
    { text: 'Call now 🚀 today 🚀', missing: ['🚀'], shown: 'Call now  today ' },
    { text: 'Help 👨‍👩‍👧 here', missing: ['👨‍👩‍👧'], shown: 'Help  here' },
    { text: 'ߒߞߏ hello', missing: ['ߒ', 'ߞ', 'ߏ'], shown: ' hello' },
    { text: 'Home 🇩🇪 now', missing: ['🇩🇪'], shown: 'Home  now' },
    { text: 'Love ❤️ you', missing: ['❤️'], shown: 'Love  you' },
    { text: 'Step 1️⃣ first', missing: ['1️⃣'], shown: 'Step 1 first' },
    { text: 'm\u0321y', missing: ['m\u0321'], shown: 'my' },
  ])('of "$text" are named, and no box is drawn for them', ({ text, missing, shown }) => {
    expect(analysedIn('en', text).missing).toEqual(missing);
    expect(pathOf('en', text)).toBe(pathOf('en', shown));
  });

  test.each([
    ['en', 'Straße, œuvre, İstanbul, ağ, ñandú, Łódź, Việt Nam, Київ, Ελλάδα'],
    ['en', 'العربية، አማርኛ, বাংলা, हिन्दी'],
    ['en', 'ไทย, ລາວ, မြန်မာ, ខ្មែរ, தமிழ், සිංහල, 中文'],
    ['hi', 'गर्‍यो, निःशुल्क, ₹५००'],
    ['ckb', 'ڵە، ڕێگا، ێ ۆ، ١٢٣٤٥'],
    ['ha', 'Ɗan’uwa, ƙauna, ƴanci, ɓoye'],
    ['wo', 'ñëw, ŋàññ, Ŋ'],
    ['zh', '“请放心”，‘好’……《指南》——¥100'],
    ['en', 'e\u0301, o\u0308, c\u0327 and \u2066+49\u00a030\u2011123\u2069'],
    ['fr', '24\u202fheures\u00a0: «\u202foui\u202f», l’été — n°\u20095'],
    ['tr', 'kitap\u00adlar\u200b\u2060 ₺5 €5 £5'],
    ['ar', 'مجانيّةٌ «Hello» 123 ١٢٣ ﴿﴾ ﷺ'],
    ['prs', 'می‌توانیم ۱۲۳'],
    ['ps', 'ښه ځوان څوک ړوند ږیره ټول ډېر ګټه ۍ'],
    ['ur', 'آپ اکیلے ’’نہیں‘‘ ہیں۔ 100%'],
    ['ur', 'Київ, বাংলা'],
  ] as const)('are none in %s: "%s"', (locale, text) => {
    expect(analysedIn(locale, text).missing).toEqual([]);
  });
});

describe('analysis', () => {
  test('draws a no-break hyphen like a hyphen where the font has only that', () => {
    expect(pathOf('en', '030\u20111234')).toBe(pathOf('en', '030-1234'));
  });

  test.each(['déjà Ça', 'mất tiền', 'Nghệ ẲẴẶ Ỗ ữ ợ', 'Київ ё'])(
    'draws decomposed letters like composed ones: %s',
    (text) => {
      expect(pathOf('en', text.normalize('NFD'))).toBe(pathOf('en', text));
    },
  );

  test('keeps the digits of a number in the typeface of its family', () => {
    const families = analysedIn('ar', 'الآن +49 30 اتصل').runs.map((run) => run.typeface.family);
    expect(new Set(families)).toEqual(new Set(['Noto Sans Arabic Variable']));
  });

  test.each(['UNHCR', '+49', '(2018)', '“a”'])('takes %s on an Urdu card from Noto Sans', (latin) => {
    const { runs } = analysedIn('ur', `ابھی ${latin} کال`);
    const familyAt = (index: number) =>
      runs.find(({ start, end }) => start <= index && index < end)?.typeface.family;
    const families = ['ابھی ', ...latin, ' کال'].reduce<{ at: number; found: (string | undefined)[] }>(
      ({ at, found }, part) => ({ at: at + part.length, found: [...found, familyAt(at)] }),
      { at: 0, found: [] },
    ).found;
    const nastaliq = 'Noto Nastaliq Urdu Variable';
    expect(families).toEqual([nastaliq, ...[...latin].map(() => 'Noto Sans Variable'), nastaliq]);
  });

  test.each(['', '   ', '\n', '\u200b', '\u2067\u2069', '\ufe0f', '😀', '😀😀 🇩🇪', '👨‍👩‍👧\n👍🏽'])(
    'of nothing that can be seen (%j) draws nothing',
    (text) => {
      expect(pathOf('en', text)).toBe('');
      expect(pathOf('ar', text)).toBe('');
      expect(fit(analysedIn('ar', text), boxOf({ balanced: true })).fits).toBe(true);
    },
  );

  test('needs at least one typeface', () => {
    const noFonts = { direction: 'ltr', languageTag: 'en', typefaces: [] } as const;
    expect(() => analyse('x', noFonts)).toThrow('at least one typeface');
  });
});
