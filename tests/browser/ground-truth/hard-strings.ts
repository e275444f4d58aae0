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
  pt: [
    `Não está sozinho: ligue já ${phone} – é grátis, confidencial; ação, avó, pêssego, à 1.ª vez, 3,50 € ${hashtag}`,
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
  fa: [
    `تنها نیستید. همین حالا با ${phone} تماس بگیرید؛ می‌توانیم کمک کنیم: ۱۲۳۴۵۶۷، ۵۰٪، ۱۴۰۳/۰۵/۱۲.`,
    `«خانه‌های امن» (رایگان) ${address} — ${hashtag} ${isolate('#تنها_نیستید')} می‌نویسیم، ۀ ۓ کمک‌هایشان؟`,
  ],
  ckb: [
    `تۆ تەنها نیت. ئێستا پەیوەندی بکە بە ${phone}، بەخۆڕایی و نهێنییە؛ ڵە، ڕێگا، ێ ۆ، گەڵ، ١٢٣٤٥، ٥٠٪.`,
    `«یارمەتی» (بێبەرامبەر) ${address} — ${hashtag} ${phoneWithHyphens}؟ هەموو ڕۆژێک، ٢٤/٧`,
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
  hi: [
    `आप अकेले नहीं हैं। अभी ${phone} पर कॉल करें, निःशुल्क व गोपनीय। स्त्री, क्षत्रिय, शक्ति, द्वितीय, र्कि, ₹५००`,
    `“मदद” ${address} ${hashtag} कर्तव्य, उज्ज्वल, श्रद्धा, हृदय, ट्रक — 24/7 (50%)`,
  ],
  ne: [
    `तपाईं एक्लो हुनुहुन्न। अहिले नै ${phone} मा फोन गर्नुहोस्, गर्‍यो, निःशुल्क छ; सुर्‍याइँ, ज्ञान, १२३४`,
    `“सहयोग” ${address} ${hashtag} द्वन्द्व, राष्ट्र, श्रृङ्गार — २४/७ (५०%)`,
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
  om: [
    `Kophaa kee miti. Amma ${phone} bilbili – bilisa, icciitii dha: ba’aa, re’ee, nu’i (24/7) ${hashtag}!`,
  ],
  ha: [
    `Ba ke kaɗai ba ce. Ƙira lambar nan: ${phone} – kyauta, ɓoye, ƴanci, ƙauna; ’yan’uwa, Ɗaya, Ɓ (24/7) ${hashtag}!`,
  ],
  sw: [`Hauko peke yako. Piga simu sasa ${phone} – ni bure na ya siri: ng’ombe, “msaada” (24/7) ${hashtag}!`],
  wo: [
    `Wéttuloo. Wooteel léegi ${phone} – du la laaj dara, kenn du ko xam: ñëw, ŋàññ, jàng, yóbbu, Ŋ (24/7) ${hashtag}!`,
  ],
  kmr: [
    `Tu ne bi tenê yî. Telefon bike ${phone}: belaş, veşartî, çêtir, ûjdan, bi xêr hatî, Şêx (24/7) ${hashtag}!`,
  ],
  vi: [
    `Bạn không đơn độc. Hãy gọi ngay ${phone} để được hỗ trợ miễn phí, bảo mật: ẲẴẶ Ế Ỗ ữ ợ (24/7) ${hashtag}!`,
    'Nghẹ mất tiền, đường phố — “giúp đỡ”, khuyến khích, Ễ Ở Ữ: 50% ₫100.000',
  ],
  ru: [
    `Вы не одни. Позвоните сейчас ${phone} — бесплатно, конфиденциально: «ёж», № 5, 50 %, ₽100 (24/7) ${hashtag}!`,
    'Съешь ещё этих мягких французских булок — кто-нибудь, по-русски; їжак, ґанок, й ё',
  ],
  my: [
    `သင်တစ်ယောက်တည်းမဟုတ်ပါ။ ယခုပင် ${phone} သို့ဖုန်းခေါ်ဆိုပါ။ အခမဲ့ဖြစ်ပြီး လျှို့ဝှက်ထားရှိပါသည်။`,
    `“အကူအညီ” ${address} ${hashtag} ကြွေး၊ မြန်မာ၊ သတ္တဝါ၊ ဩဇာ၊ ၁၂၃၄၊ ၂၄/၇ (၅၀%)`,
  ],
  km: [
    `អ្នកមិនឯកាទេ។ សូមទូរស័ព្ទមកលេខ ${phone} ឥឡូវនេះ ដោយឥតគិតថ្លៃនិងរក្សាការសម្ងាត់ស្ត្រីសង្គ្រោះ។`,
    `“ជំនួយ” ${address} ${hashtag} ខ្ញុំ ក្រុម ប៉ុន្តែ ម៉ោង ឱ្យ ៗ ១២៣ 24/7 (50%)`,
  ],
  th: [
    `คุณไม่ได้อยู่คนเดียว โทร ${phone} ได้ทันทีไม่มีค่าใช้จ่ายและเก็บเป็นความลับ เราพร้อมช่วยเหลือที่นี่ ปู่ญี่ปุ่น น้ำ`,
    `“ช่วยเหลือ” (ฟรี) ${address} ${hashtag} มากๆ ฯลฯ ๑๒๓ ฿500 เป็นต้นแบบ ไม่ต้องจ่ายเงินให้ใครทั้งนั้น 24/7`,
  ],
  ta: [
    `நீங்கள் தனியாக இல்லை. இப்போதே ${phone} ஐ அழைக்கவும், இலவசம், இரகசியம். ஸ்ரீ, கொண்டு, க்ஷ, ஜௌ`,
    `“உதவி” ${address} ${hashtag} தொழிலாளர்களுக்கான பாதுகாப்பு — 24/7 (50%) ₹500`,
  ],
  si: [
    `ඔබ තනි වී නැත. දැන්ම ${phone} අමතන්න, නොමිලේ හා රහස්‍ය වේ. ශ්‍රී ලංකා, ක්‍රමය, ක්ෂණික, ප්‍රශ්නය`,
    `“උදව්” ${address} ${hashtag} ආරක්ෂාව, සංක්‍රමණික, තොරතුරු — 24/7 (50%)`,
  ],
  zh: [
    `您并不孤单。请立即拨打${phone}，免费、保密（全天候）。我们随时为您提供帮助，“请放心”。`,
    `他说：“别付钱给任何人！”——先问我们（24/7），见《安全指南》${address} ${hashtag}，50%、¥100……`,
  ],
  tr: [
    `Yalnız değilsiniz. Şimdi ${phone} numarasını arayın: ücretsiz, gizli, İstanbul’da ışık, ağ, şöyle (7/24)!`,
    'fi fıkra ILIK ılık İyi iyi: Çekoslovakya\u00adlılaştıramadıkla\u00adrımızdanmışsınız %50 ₺100',
  ],
};
