import type { CardModel } from '../../src/cards/card-model.ts';
import { inQuotationMarks } from '../../src/cards/quotation-marks.ts';
import { type LocaleCode, localeOf } from '../../src/domain/locale.ts';
import { defaultPalette } from '../../src/domain/palette.ts';
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
  const labels = cardLabels(createTranslator(code));
  return {
    slug: 'a-number-proves-nothing',
    locale: localeOf(code),
    template: 'statement',
    blazes: 'attention',
    colour: 'ink',
    colours: defaultPalette,
    corners: 'round',
    cropMarks: false,
    logos: [],
    campaign,
    headline,
    claim: undefined,
    passage: { kind: 'text', words: text },
    figure: undefined,
    steps: [],
    source: `${labels.source} \u00b7 UNODC \u00b7 ${new Intl.NumberFormat(localeOf(code).languageTag, { useGrouping: false }).format(2018)}`,
    action,
    contact: { channel: 'phone', label: '+000 00 000 00 00', name: 'Example Helpline' },
    code: 'A7K3Q9',
    shortAddress: 'before-you-pay.example',
    verifyUrl: 'https://before-you-pay.example/v/A7K3Q9/',
    owner: 'Example NGO',
    labels,
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

type TemplateWords = {
  readonly figure: NonNullable<CardModel['figure']>;
  readonly quote: string;
  readonly steps: { readonly headline: string; readonly list: readonly string[] };
};

/** What the templates figure, quote and steps say: short and long numbers, and five steps that are not equally long. */
const templateWords = {
  en: {
    figure: { value: '5.5–7 billion US$', meaning: 'is what smugglers of migrants earned in 2016' },
    quote: 'I was to pay only after the visa. Then they wanted a first payment, and another.',
    steps: {
      headline: 'Before you pay anyone',
      list: [
        'Ask a person who made the journey: what was not true?',
        'Ask a person who lives there.',
        'Ask a person who loves you: what if it fails?',
        'Write the answers down and sleep one night.',
        'Then decide. The decision is yours.',
      ],
    },
  },
  ar: {
    figure: { value: '5.5 إلى 7 مليارات دولار', meaning: 'كسبها مهرّبو المهاجرين عام 2016' },
    quote: 'كان عليّ أن أدفع بعد التأشيرة فقط. ثم أرادوا دفعة أولى، ثم أخرى.',
    steps: {
      headline: 'قبل أن تدفعوا لأحد',
      list: [
        'من خاض الرحلة: ما الذي لم يكن صحيحًا؟',
        'من يعيش هناك: كيف كانت السنة الأولى؟',
        'من يحبكم: ماذا لو فشلت الرحلة؟',
        'اكتبوا الأجوبة وناموا عليها ليلة.',
        'ثم قرروا. القرار لكم.',
      ],
    },
  },
  ur: {
    figure: { value: '5.5 سے 7 ارب ڈالر', meaning: '2016 میں مہاجر سمگلروں کی کمائی' },
    quote: 'طے تھا کہ پیسے صرف ویزے کے بعد دینے ہیں۔ پھر انہوں نے پہلی قسط مانگی، پھر ایک اور۔',
    steps: {
      headline: 'پیسے دینے سے پہلے',
      list: [
        'سفر کرنے والے سے پوچھیں: کیا سچ نہیں نکلا؟',
        'وہاں رہنے والے سے پوچھیں: پہلا سال کیسا تھا؟',
        'اپنے پیارے سے پوچھیں: اگر یہ نہ ہوا تو؟',
        'جواب لکھیں اور ایک رات سوچیں۔',
        'پھر فیصلہ کریں۔ فیصلہ آپ کا ہے۔',
      ],
    },
  },
  ti: {
    figure: { value: '5.5–7 ቢልዮን ዶላር', meaning: 'ኣሰጋገርቲ ስደተኛታት ኣብ 2016 ዝረኸብዎ' },
    quote: 'ክኸፍል ዝነበረኒ ድሕሪ ቪዛ ጥራይ ነይሩ። ድሕሪኡ ቀዳማይ ክፍሊት ሓቲቶም፡ ቀጺሉ ካልእ።',
    steps: {
      headline: 'ቅድሚ ምኽፋልኩም ሕተቱ',
      list: [
        'ነቲ ዝተጓዕዘ፦ ሓቂ ዘይነበረ እንታይ እዩ?',
        'ነቲ ኣብኡ ዝነብር፦ ቀዳማይ ዓመት ከመይ ነይሩ?',
        'ነቲ ዝፈትወኩም፦ እንተ ዘይሰሊጡኸ?',
        'መልስታት ጽሓፉ፡ ሓደ ለይቲ ሕደሩሉ።',
        'ድሕሪኡ ወስኑ። ውሳነ ናትኩም እዩ።',
      ],
    },
  },
  bn: {
    figure: { value: '১০ জনে ৭ জন', meaning: 'যাত্রার আগে একজন দালালকে টাকা দিয়েছিলেন' },
    quote: 'কথা ছিল, টাকা দেব শুধু ভিসার পরে। তারপর প্রথম কিস্তি চাইল, তারপর আরেকটি।',
    steps: {
      headline: 'টাকা দেওয়ার আগে',
      list: [
        'যিনি গেছেন: কোন কথাটি সত্যি ছিল না?',
        'যিনি সেখানে থাকেন: প্রথম বছর কেমন ছিল?',
        'যিনি ভালোবাসেন: না হলে কী হবে?',
        'উত্তর লিখুন, এক রাত ভাবুন।',
        'তারপর সিদ্ধান্ত নিন। সিদ্ধান্ত আপনার।',
      ],
    },
  },
  tr: {
    figure: { value: '3 kişiden 2’si', meaning: 'yolculuktan önce bir aracıya para ödedi' },
    quote: 'Ancak vizeden sonra ödeyecektim. Sonra bir ilk ödeme istediler, ardından bir daha.',
    steps: {
      headline: 'Kimseye ödeme yapmadan önce',
      list: [
        'Yolculuğu yapmış birine sorun: ne doğru çıkmadı?',
        'Orada yaşayan birine sorun: ilk yıl nasıl geçti?',
        'Sizi seven birine sorun: ya olmazsa?',
        'Yanıtları yazın, üstüne bir gece uyuyun.',
        'Sonra karar verin. Karar sizin.',
      ],
    },
  },
} as const satisfies Record<SampleLocale, TemplateWords>;

/** One number, what it counts and where it is from. */
export function figureModel(code: SampleLocale = 'en', changes: Partial<CardModel> = {}): CardModel {
  const source = statementModel(code).source?.replace('UNODC', 'Example Institute');
  return statementModel(code, { template: 'figure', figure: templateWords[code].figure, source, ...changes });
}

/** What somebody says, and whose voice it is. */
export function quoteModel(code: SampleLocale = 'en', changes: Partial<CardModel> = {}): CardModel {
  const labels = cardLabels(createTranslator(code));
  const words = inQuotationMarks(templateWords[code].quote, code);
  return statementModel(code, {
    template: 'quote',
    passage: { kind: 'quote', words, voice: labels.voice.composite },
    ...changes,
  });
}

/** Three to five things to do, in their order. */
export function stepsModel(
  code: SampleLocale = 'en',
  { count = 5, ...changes }: Partial<CardModel> & { readonly count?: 3 | 4 | 5 } = {},
): CardModel {
  const { headline, list } = templateWords[code].steps;
  const steps = list.slice(0, count);
  return statementModel(code, { template: 'steps', passage: undefined, headline, steps, ...changes });
}
