import type { CardModel } from '../../src/cards/card-model.ts';
import { type LocaleCode, localeOf } from '../../src/domain/locale.ts';
import { cardLabels } from '../../src/i18n/card-labels.ts';
import { createTranslator } from '../../src/i18n/create-translator.ts';

type Words = Pick<CardModel, 'campaign' | 'headline' | 'action'> & {
  readonly answer: string;
  readonly claim: string;
  readonly text: string;
  readonly quote: string;
};

/** The same card in scripts that are laid out differently, and in Turkish for its long words. */
const words = {
  en: {
    campaign: 'Before you pay',
    headline: 'A phone number proves nothing',
    answer: 'The visa is false, or the price grows',
    claim: 'You only pay when the visa is in your hand. No risk, everybody goes with us.',
    text: 'A number used for one week is enough to take your money. Ask who answers when it goes wrong.',
    quote: 'They gave us a code and said the money was safe. On the third day nobody answered.',
    action: 'Ask first, in your language',
  },
  ar: {
    campaign: 'قبل أن تدفع',
    headline: 'رقم الهاتف لا يُثبت شيئًا',
    answer: 'التأشيرة مزوّرة، أو السعر يرتفع',
    claim: 'تدفع فقط بعد أن تصبح التأشيرة في يدك. لا خوف، الجميع يسافرون معنا.',
    text: 'رقمٌ يُستخدم أسبوعًا واحدًا يكفي لأخذ مالك. اسأل: من يجيب إذا ساء الأمر؟',
    quote: 'أعطونا رمزًا وقالوا إن المال في أمان. في اليوم الثالث لم يجب أحد.',
    action: 'اسأل أولًا، بلغتك',
  },
  ur: {
    campaign: 'پیسے دینے سے پہلے',
    headline: 'فون نمبر کچھ ثابت نہیں کرتا',
    answer: 'ویزا جعلی ہوتا ہے، یا قیمت بڑھ جاتی ہے',
    claim: 'ویزا ہاتھ میں آنے کے بعد ہی پیسے دینے ہیں۔ کوئی خطرہ نہیں۔',
    text: 'ایک ہفتہ چلنے والا نمبر آپ کا پیسہ لینے کے لیے کافی ہے۔ پوچھیں: جواب کون دے گا؟',
    quote: 'انہوں نے ہمیں ایک کوڈ دیا اور کہا پیسہ محفوظ ہے۔ تیسرے دن کسی نے جواب نہیں دیا۔',
    action: 'پہلے پوچھیں، اپنی زبان میں',
  },
  ti: {
    campaign: 'ቅድሚ ምኽፋልካ',
    headline: 'ቁጽሪ ተሌፎን ዋላ ሓንቲ ኣየረጋግጽን',
    answer: 'ቪዛ ሓሶት እዩ፣ ወይ ዋጋ ይውስኽ',
    claim: 'ቪዛ ኣብ ኢድካ ምስ ኣተወ ጥራይ ኢኻ ትኸፍል። ዝኾነ ሓደጋ የብሉን።',
    text: 'ንሓደ ሰሙን ዝሰርሕ ቁጽሪ ገንዘብካ ንምውሳድ ይኣክል። ጸገም እንተጋጠመ መን ይምልስ ሕተት።',
    quote: 'ኮድ ሂቦምና ገንዘብኩም ውሑስ እዩ ኢሎምና። ኣብ ሳልሳይ መዓልቲ ዝመለሰ ኣይነበረን።',
    action: 'ቅድም ሕተት፡ ብነጻ',
  },
  bn: {
    campaign: 'টাকা দেওয়ার আগে',
    headline: 'ফোন নম্বর কিছুই প্রমাণ করে না',
    answer: 'ভিসা নকল, নয়তো দাম বাড়ে',
    claim: 'ভিসা হাতে পাওয়ার পরেই টাকা দেবেন। কোনো ঝুঁকি নেই, সবাই আমাদের সঙ্গে যায়।',
    text: 'এক সপ্তাহ চলা একটি নম্বরই আপনার টাকা নেওয়ার জন্য যথেষ্ট। জিজ্ঞেস করুন, কে উত্তর দেবে।',
    quote: 'ওরা আমাদের একটা কোড দিয়ে বলেছিল টাকা নিরাপদ। তৃতীয় দিনে কেউ উত্তর দেয়নি।',
    action: 'আগে জিজ্ঞেস করুন, বিনা খরচে',
  },
  tr: {
    campaign: 'Ödemeden önce',
    headline: 'Telefon numarası hiçbir şey kanıtlamaz',
    answer: 'Vize sahtedir ya da fiyat büyür',
    claim: 'Vize elinize geçtikten sonra ödersiniz. Risk yok, herkes bizimle gidiyor.',
    text: 'Bir hafta kullanılan bir numara paranızı almaya yeter. İşler kötü giderse kimin yanıt vereceğini sorun.',
    quote: 'Bize bir kod verdiler ve paranın güvende olduğunu söylediler. Üçüncü gün kimse yanıt vermedi.',
    action: 'Önce sorun, kendi dilinizde',
  },
} as const satisfies Partial<Record<LocaleCode, Words>>;

export type SampleLocale = keyof typeof words;
export const sampleLocales = Object.keys(words) as readonly SampleLocale[];

/** A statement card that fits in every format; a test states only what it changes. */
export function statementModel(code: SampleLocale = 'en', changes: Partial<CardModel> = {}): CardModel {
  const { campaign, headline, action, text } = words[code];
  return {
    slug: 'a-number-proves-nothing',
    locale: localeOf(code),
    template: 'statement',
    blazes: 'attention',
    colour: 'ink',
    campaign,
    headline,
    claim: undefined,
    passage: { kind: 'text', words: text },
    action,
    contact: { channel: 'phone', label: '+000 00 000 00 00', name: 'Example Helpline' },
    code: 'A7K3Q9',
    shortAddress: 'before-you-pay.example',
    verifyUrl: 'https://before-you-pay.example/v/A7K3Q9/',
    owner: 'Example NGO',
    labels: cardLabels(createTranslator(code)),
    photo: undefined,
    ...changes,
  };
}

/** A claim and its answer. */
export function claimModel(code: SampleLocale = 'en', changes: Partial<CardModel> = {}): CardModel {
  const { answer: headline, claim } = words[code];
  return statementModel(code, { template: 'claim', headline, claim, ...changes });
}

/** A statement with a quote and the voice it is in. */
export function testimonyModel(code: SampleLocale = 'en', changes: Partial<CardModel> = {}): CardModel {
  const model = statementModel(code, changes);
  const voice = model.labels.voice.composite;
  return { ...model, passage: { kind: 'quote', words: `“${words[code].quote}”`, voice } };
}
