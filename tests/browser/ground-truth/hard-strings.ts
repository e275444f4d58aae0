import { isolate } from '../../../src/cards/text/index.ts';
import type { LocaleCode } from '../../../src/domain/locale.ts';

const phone = isolate('+49 30 1234567');
const phoneWithHyphens = isolate('+90-532-000-11-11');
const address = isolate('help.org/ar?x=1');
const hashtag = isolate('#YouAreNotAlone');

/** Texts with what goes wrong most easily, in every language. They are sentences a campaign could use. */
export const HARD_STRINGS: Readonly<Record<LocaleCode, readonly string[]>> = {
  en: [
    `“Free” calls, 24/7: ${phone} – it’s confidential (really!) ${hashtag}. Costs: £0.00/$0 or 100% off…`,
    'AWAY To. VAT Ye LTE fi ffi fl: kerning & ligatures; self-employed well-known 12-13 and/or e-mail',
    'Read https://www.example.org/en/safe-routes?from=card#top or write to help@example.org, now.',
  ],
  fr: [
    `Vous n’êtes pas seul·e : appelez le ${phone} – « gratuit », œuvre d’été, ça va\u202f! Où\u202f? À Noël\u202f; 50\u202f%.`,
    'C\u0327a va de\u0301ja\u0300 : l’e\u0301te\u0301, aujourd’hui, dit-il, c’est-à-dire peut-être',
  ],
  es: [`¿Quién te ayuda? ¡Llama ya! ${phone} (gratis, 24 h) «mañana», pingüino, 1.ª vez, 3,50 €, ${hashtag}`],
  ar: [
    `اتصل بـ ${phone} الآن، أو ${address} (${hashtag}) ${phoneWithHyphens}.`,
    'قال «Hello (world) 123» ثم كتب: a+b=10 €5.50، 50% – 12/05/2024 ١٢٣ ABC-عربي.',
    `لست وحدك. الخدمة مجانيّةٌ وسرّيةٌ ﴿٢٤/٧﴾ [نعم] ${isolate('#لست_وحدك')} “اتّصِلْ بِنا”!`,
  ],
  prs: [
    `شما تنها نیستید. همین حالا با شمارهٔ ${phone} تماس بگیرید؛ می‌توانیم کمک کنیم: ۱۲۳۴۵۶۷، ۵۰٪.`,
    `«خانه‌های امن» (رایگان) ${address} — ${hashtag} ${phoneWithHyphens} پیام می‌فرستیم؟`,
  ],
  ps: [
    `تاسو یوازې نه یاست. همدا اوس ${phone} ته زنګ ووهئ؛ ښه، ځوان، څوک، ړوند، ږیره، ټول، ډېر، ګټه، ۍ`,
    `«مرسته» وړیا ده (۲۴/۷) ${address} — ${hashtag} ${phoneWithHyphens}`,
  ],
  ur: [
    `ابھی ${phone} پر کال کریں — مدد مفت، خفیہ اور ہر وقت دستیاب ہے (۲۴/۷)`,
    `آپ اکیلے نہیں ہیں۔ ${address} یا ${hashtag} ${phoneWithHyphens} ’’مدد ممکن ہے‘‘، 100% مفت!`,
  ],
  bn: [
    `আপনি একা নন। এখনই ${phone} নম্বরে ফোন করুন, বিনামূল্যে ও গোপনীয়। স্বাস্থ্য, র‌্যাব, ক্ষুদ্র, ৳৫০০ (১২৩)`,
    `“সাহায্য” ${address} ${hashtag} কর্তৃপক্ষ, উজ্জ্বল, শ্রদ্ধা, ব্রাহ্মণ, হৃৎপিণ্ড — ২৪/৭`,
  ],
  ti: [
    `በይንኹም ኣይኮንኩምን። ሕጂ ብ${phone} ደውሉ፡ ነጻን ምስጢራውን እዩ። ሓገዝ ኣሎ። ሰላም፡ንኹሉ።`,
    `«ሓገዝ» (ነጻ) ${address} ${hashtag} 24/7፣ ፲፪፤ 50%`,
  ],
  am: [
    `ብቻዎን አይደሉም። አሁኑኑ በ${phone} ይደውሉ፤ ነፃና ሚስጥራዊ ነው። ሰላም፡ለሁሉም።`,
    `“እርዳታ” (ነፃ) ${address} ${hashtag} 24/7፣ ፲፪፤ 50%`,
  ],
  so: [
    `Keligaa ma tihid. Hadda wac ${phone} – waa bilaash, waa qarsoodi: ba’an, lo’, go’aan (24/7) ${hashtag}!`,
  ],
  tr: [
    `Yalnız değilsiniz. Şimdi ${phone} numarasını arayın: ücretsiz, gizli, İstanbul’da ışık, ağ, şöyle (7/24)!`,
    'fi fıkra ILIK ılık İyi iyi: Çekoslovakya\u00adlılaştıramadıkla\u00adrımızdanmışsınız %50 ₺100',
  ],
};
