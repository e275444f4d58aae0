import { isolate } from '../../../src/cards/text/index.ts';
import type { LocaleCode } from '../../../src/domain/locale.ts';
import { paragraphsOf } from './declaration.ts';
import type { Sample } from './sample.ts';
import { headlineSampleOf, sampleOf } from './samples.ts';

/** A text with one thing in it that goes wrong easily, whatever the locale. */
export interface Case {
  readonly what: string;
  readonly locale: LocaleCode;
  readonly text: string;
}

const phone = isolate('+49 30 1234567');
const address = isolate('https://help.example.org/fa/m/safe-routes?from=card#top');

export const CASES: readonly Case[] = [
  {
    what: 'a right-to-left name that is isolated in a left-to-right sentence',
    locale: 'en',
    text: 'Ask for \u2067مركز الأمل (مكتب ٢)\u2069 – or call \u2068شما\u2069: open 9-17, \u2066#Help\u2069.',
  },
  {
    what: 'isolates inside an isolate',
    locale: 'ar',
    text: `اقرأ \u2066the guide “\u2067الطريق الآمن (٢٠٢٤)\u2069” on page 12\u2069 ثم اتصل بـ ${phone}.`,
  },
  {
    what: 'Latin, Arabic and Persian digits in one sentence',
    locale: 'fa',
    text: 'از ۱۲ تا 15 نفر، ٣٤٥ یورو (۵۰٪ یا 50%)، 12/05/2024 و ۱۴۰۳/۰۲/۲۳، ساعت 9:30-17:00، ۳٫۵ × 2 = 7',
  },
  {
    what: 'prices and ranges in Sorani',
    locale: 'ckb',
    text: 'نرخ: ١٥٠٠-٢٠٠٠ دینار، $1,500.00 یان €20؛ ژمارە ٣/٤، 24/7 کراوەیە',
  },
  {
    what: 'hashtags of both directions side by side',
    locale: 'ps',
    text: `ولیکئ ${isolate('#تاسو_یوازې_نه_یاست')} یا ${isolate('#YouAreNotAlone')} یا ${isolate('#مرسته2024')} نن!`,
  },
  { what: 'a long web address', locale: 'fa', text: `راهنما را اینجا بخوانید: ${address} یا بپرسید.` },
  {
    what: 'an address and a hashtag that nobody isolated',
    locale: 'ar',
    text: 'زوروا help.example.org/ar أو اكتبوا #لست_وحدك و #HelpNow إلى info@example.org اليوم.',
  },
  { what: 'a web address in Nastaliq', locale: 'ur', text: `یہاں پڑھیں: ${address} ابھی ${isolate('#مدد')}` },
  { what: 'Chinese names in Arabic', locale: 'ar', text: 'التقينا 王小明 و 李华 في 北京 ثم 上海، 2024.' },
  {
    what: 'many scripts in one line',
    locale: 'en',
    text: 'العربية · فارسی · বাংলা · हिन्दी · ไทย · 中文 · မြန်မာ · ខ្មែរ · தமிழ் · සිංහල · አማርኛ · Русский · ລາວ · Tiếng Việt · Ελληνικά',
  },
  {
    what: 'a Thai word that its editor kept together',
    locale: 'th',
    text: 'ติดต่อศูนย์ช่วยเหลือ\u2060ผู้\u2060เดินทาง\u200bทันทีที่\u200bมีคนเรียกเก็บเงิน ไม่มีค่าใช้จ่ายใดๆทั้งสิ้น',
  },
  {
    what: 'Chinese quotation marks and full-width punctuation',
    locale: 'zh',
    text: '“别怕”，她说，‘先问我们’。（电话：12345）《指南》第3章……不要付钱——绝不！——“好”的，“记住”“别忘”了。',
  },
];

/** How Lao is set: it is no locale, but its script is drawn. */
export const laoSamples: readonly Sample[] = paragraphsOf('lao', 4).map((text, index) => ({
  ...(index % 2 === 0 ? sampleOf('th', text) : headlineSampleOf('th', text)),
  languageTag: 'lo',
  family: 'noto-sans-lao',
  lineHeight: 1.6,
}));

/** Rohingya in Hanifi letters, which lie outside the basic plane and run from right to left. */
export const rohingyaSamples: readonly Sample[] = [
  '𐴀𐴞𐴕𐴐𐴝𐴦𐴕𐴢𐴑 𐴇𐴡𐴕 𐴀𐴝𐴥 𐴌𐴟𐴐𐴢 𐴉𐴝𐴕𐴠 𐴔𐴡𐴊𐴡𐴃 𐴀𐴝𐴏𐴢 𐴓𐴠𐴓𐴞 𐴁𐴟𐴑𐴝𐴥 𐴁𐴝𐴐𐴝 𐴃𐴟𐴕𐴞𐴌𐴝',
  `𐴌𐴟𐴐𐴢 ${phone} 𐴉𐴝𐴕𐴠 (𐴔𐴡𐴊𐴡𐴃)، 𐴱𐴲𐴳 12/05 𐴀𐴝𐴏𐴢؟ Rohingya 24/7 𐴓𐴠𐴓𐴞۔`,
].flatMap((text) => {
  const language = { languageTag: 'rhg-Rohg', family: 'noto-sans', direction: 'rtl' } as const;
  return [
    { ...sampleOf('ar', text), ...language },
    { ...headlineSampleOf('ar', text), ...language },
  ];
});
