import type { DeskSentences } from './desk-sentences.ts';
import { inLanguage, inOneLine } from './in-language.ts';

const { languageName, counted } = inLanguage('ar');

export default {
  'key-unknown': ({ key, suggestion }) =>
    `لا حقل باسم «${key}». ${suggestion === undefined ? 'احذفوه.' : `هل تقصدون «${suggestion}»؟`}`,
  'key-only-in-default-locale': ({ key }) => `«${key}» واحد في كل اللغات ويُكتب في المصدر فقط. احذفوه هنا.`,
  'text-invisible': ({ title }) => `ليس في «${title}» إلا علامات لا تُرى. احذفوها واكتبوا النص.`,
  'text-unprintable': ({ title, character }) =>
    `في «${title}» العلامة ${character}، وهي ليست حرفاً ولا مكان لها في أي صفحة. احذفوها أو اكتبوا هذا الجزء من جديد.`,
  'field-missing': ({ title }) => `الحقل «${title}» ناقص. املؤوه.`,
  'field-empty': ({ title }) => `الحقل «${title}» فارغ. املؤوه.`,
  'field-wrong-type': ({ title, expected }) =>
    `يجب أن يكون في «${title}» ${types[expected] ?? expected}. صحّحوه.`,
  'field-not-an-option': ({ title, options }) =>
    `يجب أن يكون «${title}» أحد هذه الخيارات: ${options.join('، ')}. اختاروا واحداً.`,
  'field-malformed': ({ title, hint }) => `شكل «${title}» غير صحيح. ${hint ?? 'صحّحوه.'}`,
  'field-out-of-range': ({ title, hint }) =>
    `«${title}» أطول أو أقصر من اللازم، أو خارج الحدود. ${hint ?? 'صحّحوه.'}`,
  'reference-dangling': ({ id, suggestion }) =>
    `لا وجود لـ«${id}». ${suggestion === undefined ? 'أنشئوه أو اختاروا غيره.' : `هل تقصدون «${suggestion}»؟`}`,
  'entry-repeated': ({ entry }) => `«${entry}» مكتوب هنا مرتين. احذفوا واحداً منهما.`,
  'replacement-is-itself': () => 'لا يمكن أن تحل الرسالة محل نفسها. اختاروا رسالة أخرى، أو اتركوا هذا فارغاً.',
  'replacement-withdrawn': ({ slug }) => `سُحبت «${slug}» هي أيضاً. اختاروا رسالة ما زالت قائمة.`,
  'body-empty': () => 'نص الصفحة فارغ. اكتبوه، أو اتركوا هذه اللغة كلها.',
  'body-raw-html': ({ line, snippet }) =>
    `في السطر ${line} رموز HTML (${inOneLine(snippet)})، وهي غير مسموحة. اكتبوا نصاً بسيطاً.`,
  'body-unsafe-link': ({ line, url }) =>
    `رابط السطر ${line} يؤدي إلى «${url}». يمكن أن يبدأ الرابط بـ https://‎ أو mailto:‎ أو tel:‎ أو / أو #. صحّحوه.`,
  'body-image': ({ line, url }) =>
    `في السطر ${line} الصورة «${url}» داخل النص. ضعوها في الحقل «صورة» حيث تُفحص.`,
  'body-unrenderable': ({ reason }) =>
    `لا يمكن تحويل هذا النص إلى صفحة (${inOneLine(reason)}). بسّطوا تنسيقه.`,
  'contact-malformed': ({ channel }) =>
    `هذا ليس ${contacts[channel] ?? 'جهة اتصال يستطيع الهاتف فتحها'}. صحّحوه.`,
  'short-code-everywhere': ({ contact }) =>
    `ليس في ${contact} رمز بلد، فهو لا يعمل في كل البلدان. اكتبوا البلد الذي يعمل فيه، أو اكتبوا الرقم مع + ورمز البلد.`,
  'default-locale-not-enabled': ({ locale }) =>
    `لغة المصدر (${languageName(locale)}) ليست بين لغات الموقع. أضيفوها.`,
  'default-text-missing': ({ locale }) => `النص بلغة المصدر (${languageName(locale)}) ناقص. اكتبوه.`,
  'translation-stamp-missing': () => 'لم يُذكر من ترجم هذا. اختاروا ذلك تحت «الترجمة».',
  'translation-stamp-in-source': () => 'هذا هو نص المصدر وليس ترجمة. أفرغوا «الترجمة».',
  'claim-text-missing': () =>
    'تعرض البطاقة ادّعاءً وجوابه، لكن «ما يقولونه» ناقص. اكتبوه، أو اختاروا القالب «عبارة».',
  'steps-missing': () => 'الرسالة مخيفة كثيراً، فيجب أن تقول ما يمكن فعله. أضيفوا «ما يمكنكم فعله».',
  'consent-missing': () => 'يجب أن تقول الشهادة أو الاقتباس صوت من هذا. املؤوا «الموافقة».',
  'consent-incomplete': ({ missing }) =>
    `قصة شخص واحد تحتاج إلى موافقة على الويب والبطاقة، لها مرجع وتاريخ انتهاء؛ الناقص: ${missing.join('، ')}.`,
  'consent-ended': ({ on }) => `انتهت الموافقة في ${on}. اسحبوا الرسالة، أو جدّدوا الموافقة.`,
  'consent-lacks-audio': () => 'الموافقة لا تشمل الصوت. أزيلوا التسجيل، أو اطلبوا هذه الموافقة.',
  'image-missing': ({ image }) => `الصورة «${image}» غير موجودة. ارفعوها، أو أزيلوا الصورة.`,
  'image-unreadable': ({ image }) =>
    `«${image}» ليست صورة يمكن فتحها، مهما قال اسمها. ارفعوا ملف JPEG أو PNG أو WebP.`,
  'image-has-metadata': ({ image }) =>
    `ما زال في «${image}» ما كتبته الكاميرا، وربما المكان. ارفعوها من جديد هنا، فيُمحى.`,
  'image-oversized': ({ image, megapixels, most }) =>
    `في «${image}» عدد البكسلات بالملايين: ${megapixels}، والحد للصورة ${most}. صغّروها، أو ارفعوها هنا فتُصغَّر.`,
  'image-unsuited': ({ image, format }) =>
    `«${image}» ملف من النوع «${format}»، والبطاقة تحتاج إلى صورة ثابتة. ارفعوا ملف JPEG أو PNG أو WebP.`,
  'image-too-small': ({ image, width, height, least }) =>
    `قياس «${image}» هو ${width} × ${height} بكسل، والبطاقة تحتاج إلى ${least} على الأقل في الضلع القصير. اختاروا صورة أكبر.`,
  'image-alt-missing': () => 'لا نص بديل للصورة بهذه اللغة. قولوا بالكلمات ما تُظهره.',
  'audio-missing': ({ audio }) => `التسجيل «${audio}» غير موجود. ارفعوه، أو أزيلوه هنا.`,
  'audio-unreadable': ({ audio }) =>
    `«${audio}» فارغ أو مقطوع أو ليس تسجيلاً. ارفعوا ملف MP3 أو M4A أو Ogg Opus.`,
  'audio-unsuited': ({ audio, format }) =>
    `«${audio}» ملف من النوع «${format}»، ولا تشغّله هواتف كثيرة. ارفعوا ملف MP3 أو M4A أو Ogg Opus.`,
  'audio-misnamed': ({ audio, endings }) =>
    `اسم «${audio}» يدل على نوع آخر من الملفات، فترفضه الهواتف. يجب أن ينتهي بـ ${endings.map((ending) => `.${ending}`).join(' أو ')}.`,
  'audio-too-large': ({ audio, megabytes, most }) =>
    `حجم «${audio}» هو ${megabytes} ميغابايت، والحد للتسجيل ${most}: القرّاء يدفعون ثمن كل واحد. قصّروه، أو احفظوه بجودة 64 كيلوبت في الثانية.`,
  'audio-has-tags': ({ audio }) =>
    `ما زال في «${audio}» ما كتبته آلة التسجيل أو برنامج، وربما اسم أو مكان. ارفعوه من جديد هنا، فيُمحى.`,
  'logo-missing': ({ logo }) => `الشعار «${logo}» غير موجود. ارفعوه، أو أزيلوه هنا.`,
  'logo-unreadable': ({ logo }) =>
    `«${logo}» ليس شعاراً يمكن فتحه. ارفعوا ملف PNG أو SVG لا يتجاوز بضع مئات من الكيلوبايت.`,
  'logo-unsafe': ({ logo, danger }) =>
    `في الشعار «${logo}» ما قد يشغّل شيئاً أو يحمّله: ${danger}. صدّروه من جديد بصيغة SVG بسيطة، أو PNG.`,
  'brand-contrast': ({ letters, behind, ratio, least }) =>
    `تباين الحروف ${letters} على ${behind} هو ${ratio.toFixed(1)}:1، وتحتاج إلى ${least}:1 لتُقرأ في الشمس. اختاروا لوناً أغمق أو أفتح.`,
  'figure-text-missing': ({ title }) =>
    `يحتاج القالب «رقم» إلى «${title}» بكل لغة. اكتبوه، أو اختاروا قالباً آخر.`,
  'quote-text-missing': () =>
    'يحتاج القالب «اقتباس» إلى اقتباس، وفي المصدر إلى صاحب الصوت. أضيفوهما، أو اختاروا قالباً آخر.',
  'steps-count': ({ count }) =>
    `يعرض القالب «خطوات» من ثلاث إلى خمس خطوات، وعددها هنا ${count}. غيّروها، أو اختاروا قالباً آخر.`,
  'card-overflow': ({ locale, format, excess }) =>
    `النص أطول من بطاقة ${format} (${languageName(locale)}) بـ${characters(excess)}. قصّروه.`,
  'card-glyph-missing': ({ locale, glyphs }) =>
    `لا خط في البطاقات يرسم ${glyphs.map((glyph) => `«${glyph}»`).join('، ')} (${languageName(locale)}). بدّلوها.`,
  'date-in-future': ({ date }) => `${date} لم يأتِ بعد، فلا أحد اختبر شيئاً فيه. اكتبوا يوم آخر اختبار.`,
  'date-not-after': ({ date, than }) => `${date} ليس بعد ${than}. صحّحوا أحد اليومين.`,
  'text-too-long': ({ count, limit }) =>
    `عدد الأحرف ${count}، وهو أكثر بكثير مما تتسع له بطاقة (${limit} على الأكثر). قصّروا النص.`,
  'text-in-other-letters': ({ locale }) =>
    `لا تكاد تكون في هذا النص حروف ${languageName(locale)}. ضعوا النص في لغته، أو ترجموه.`,
  'review-overdue': ({ since }) => `كان يجب أن يُراجَع هذا قبل ${since}. راجعوه، ثم ضعوا موعداً جديداً.`,
} satisfies DeskSentences;

function characters(count: number): string {
  return counted(count, {
    one: 'حرف واحد',
    two: 'حرفين',
    few: `‎${count} أحرف`,
    many: `‎${count} حرفاً`,
    other: `‎${count} حرف`,
  });
}

const types: Readonly<Record<string, string>> = {
  string: 'نص',
  number: 'رقم',
  int: 'رقم صحيح',
  array: 'قائمة',
  object: 'مجموعة حقول',
  record: 'مجموعة حقول',
  boolean: 'نعم أو لا',
};

const contacts: Readonly<Record<string, string>> = {
  phone: 'رقم هاتف مع + ورمز البلد، ولا رقماً قصيراً مثل 112',
  whatsapp: 'رقماً مع + ورمز البلد',
  telegram: 'اسماً في تلغرام مثل ‎@name',
  email: 'عنوان بريد إلكتروني',
  web: 'عنواناً يبدأ بـ https://‎',
};
