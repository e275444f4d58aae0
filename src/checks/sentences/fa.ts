import type { DeskSentences } from './desk-sentences.ts';
import { inLanguage, inOneLine } from './in-language.ts';

const { languageName } = inLanguage('fa');

export default {
  'key-unknown': ({ key, suggestion }) =>
    `قسمتی با نام «${key}» نیست. ${suggestion === undefined ? 'آن را بردارید.' : `منظورتان «${suggestion}» است؟`}`,
  'key-only-in-default-locale': ({ key }) =>
    `«${key}» در همهٔ زبان‌ها یکی است و فقط در متن مبدأ می‌آید. اینجا آن را بردارید.`,
  'text-invisible': ({ title }) =>
    `در «${title}» فقط نشانه‌هایی هست که دیده نمی‌شوند. آن‌ها را پاک کنید و متن را بنویسید.`,
  'text-unprintable': ({ title, character }) =>
    `در «${title}» نشانهٔ ${character} هست که حرف نیست و جایی در هیچ صفحه ندارد. آن را پاک کنید یا آن بخش را دوباره بنویسید.`,
  'field-missing': ({ title }) => `«${title}» پر نشده است. آن را پر کنید.`,
  'field-empty': ({ title }) => `«${title}» خالی است. آن را پر کنید.`,
  'field-wrong-type': ({ title, expected }) =>
    `«${title}» باید ${types[expected] ?? expected} باشد. آن را درست کنید.`,
  'field-not-an-option': ({ title, options }) =>
    `«${title}» باید یکی از این‌ها باشد: ${options.join('، ')}. یکی را انتخاب کنید.`,
  'field-malformed': ({ title, hint }) => `شکل «${title}» درست نیست. ${hint ?? 'آن را درست کنید.'}`,
  'field-out-of-range': ({ title, hint }) =>
    `«${title}» بیش از اندازه بلند یا کوتاه است، یا بیرون از محدوده. ${hint ?? 'آن را درست کنید.'}`,
  'reference-dangling': ({ id, suggestion }) =>
    `«${id}» وجود ندارد. ${suggestion === undefined ? 'آن را بسازید یا دیگری را انتخاب کنید.' : `منظورتان «${suggestion}» است؟`}`,
  'entry-repeated': ({ entry }) => `«${entry}» اینجا دو بار آمده است. یکی را بردارید.`,
  'replacement-is-itself': () =>
    'یک پیام نمی‌تواند جایگزین خودش شود. پیام دیگری انتخاب کنید یا این را خالی بگذارید.',
  'replacement-withdrawn': ({ slug }) =>
    `«${slug}» هم پس گرفته شده است. پیامی را انتخاب کنید که هنوز معتبر است.`,
  'body-empty': () => 'متن صفحه خالی است. آن را بنویسید، یا این زبان را به‌کلی کنار بگذارید.',
  'body-raw-html': ({ line, snippet }) =>
    `در خط ${line} کد HTML هست (${inOneLine(snippet)}) که مجاز نیست. متن ساده بنویسید.`,
  'body-unsafe-link': ({ line, url }) =>
    `پیوند خط ${line} به «${url}» می‌رود. پیوند می‌تواند با https://‎، mailto:‎، tel:‎، / یا # شروع شود. آن را درست کنید.`,
  'body-image': ({ line, url }) =>
    `خط ${line} تصویر «${url}» را در متن نشان می‌دهد. آن را در قسمت «تصویر» بگذارید تا بررسی شود.`,
  'body-unrenderable': ({ reason }) =>
    `این متن به صفحه تبدیل نمی‌شود (${inOneLine(reason)}). قالب‌بندی آن را ساده کنید.`,
  'contact-malformed': ({ channel }) =>
    `این ${contacts[channel] ?? 'راه تماسی که تلفن بتواند باز کند'} نیست. آن را درست کنید.`,
  'short-code-everywhere': ({ contact }) =>
    `${contact} کد کشور ندارد و در همهٔ کشورها کار نمی‌کند. بنویسید در کدام کشور کار می‌کند، یا شماره را با + و کد کشور بنویسید.`,
  'default-locale-not-enabled': ({ locale }) =>
    `زبان مبدأ (${languageName(locale)}) میان زبان‌های سایت نیست. آن را اضافه کنید.`,
  'default-text-missing': ({ locale }) => `متن زبان مبدأ (${languageName(locale)}) نیست. آن را بنویسید.`,
  'translation-stamp-missing': () => 'گفته نشده چه کسی این را ترجمه کرده است. در «ترجمه» انتخاب کنید.',
  'translation-stamp-in-source': () => 'این متن مبدأ است، نه ترجمه. «ترجمه» را خالی کنید.',
  'claim-text-missing': () =>
    'کارت یک ادعا و پاسخ آن را نشان می‌دهد، اما «آنچه آن‌ها می‌گویند» نیست. آن را بنویسید، یا قالب «بیان» را انتخاب کنید.',
  'steps-missing': () =>
    'این پیام خیلی ترسناک است، پس باید بگوید چه می‌توان کرد. «چه کاری می‌توانید بکنید» را اضافه کنید.',
  'consent-missing': () => 'گواهی یا نقل قول باید بگوید صدای چه کسی است. «رضایت» را پر کنید.',
  'consent-incomplete': ({ missing }) =>
    `داستان یک نفر به رضایت برای وب و کارت، با شماره و تاریخ پایان، نیاز دارد؛ کم است: ${missing.join('، ')}.`,
  'consent-ended': ({ on }) => `رضایت در ${on} پایان یافت. پیام را پس بگیرید، یا رضایت را تازه کنید.`,
  'consent-lacks-audio': () => 'رضایت شامل صدا نیست. فایل صوتی را بردارید، یا این رضایت را بگیرید.',
  'image-missing': ({ image }) => `تصویر «${image}» وجود ندارد. آن را بارگذاری کنید، یا تصویر را بردارید.`,
  'image-unreadable': ({ image }) =>
    `«${image}» تصویری نیست که باز شود، هر چه نامش بگوید. یک JPEG، PNG یا WebP بارگذاری کنید.`,
  'image-has-metadata': ({ image }) =>
    `در «${image}» هنوز آنچه دوربین نوشته هست، شاید مکان. دوباره اینجا بارگذاری کنید تا پاک شود.`,
  'image-oversized': ({ image, megapixels, most }) =>
    `«${image}» ${megapixels} میلیون پیکسل دارد و یک عکس می‌تواند ${most} داشته باشد. کوچکش کنید، یا اینجا بارگذاری کنید تا کوچک شود.`,
  'image-unsuited': ({ image, format }) =>
    `«${image}» پرونده‌ای از نوع «${format}» است و کارت عکسی بی‌حرکت می‌خواهد. یک JPEG، PNG یا WebP بارگذاری کنید.`,
  'image-too-small': ({ image, width, height, least }) =>
    `«${image}» ${width} × ${height} پیکسل دارد و کارت دست‌کم ${least} در ضلع کوتاه می‌خواهد. تصویر بزرگ‌تری انتخاب کنید.`,
  'image-alt-missing': () => 'تصویر به این زبان متن جایگزین ندارد. با کلمات بگویید چه نشان می‌دهد.',
  'audio-missing': ({ audio }) => `صدای «${audio}» وجود ندارد. آن را بارگذاری کنید، یا اینجا بردارید.`,
  'audio-unreadable': ({ audio }) =>
    `«${audio}» خالی یا ناقص است، یا اصلاً صدا نیست. یک پروندهٔ MP3، M4A یا Ogg Opus بارگذاری کنید.`,
  'audio-unsuited': ({ audio, format }) =>
    `«${audio}» پرونده‌ای از نوع «${format}» است که بسیاری از گوشی‌ها پخش نمی‌کنند. یک MP3، M4A یا Ogg Opus بارگذاری کنید.`,
  'audio-misnamed': ({ audio, endings }) =>
    `نام «${audio}» نوع دیگری از پرونده را می‌گوید و گوشی‌ها آن را نمی‌پذیرند. باید با ${endings.map((ending) => `.${ending}`).join(' یا ')} تمام شود.`,
  'audio-too-large': ({ audio, megabytes, most }) =>
    `«${audio}» ${megabytes} مگابایت است و یک صدا می‌تواند ${most} باشد: خوانندگان برای هر کدام پول می‌دهند. کوتاهش کنید، یا با ۶۴ کیلوبیت در ثانیه ذخیره کنید.`,
  'audio-has-tags': ({ audio }) =>
    `در «${audio}» هنوز آنچه ضبط یا برنامه‌ای نوشته هست، شاید نام یا مکان. دوباره اینجا بارگذاری کنید تا پاک شود.`,
  'logo-missing': ({ logo }) => `نشان‌وارهٔ «${logo}» وجود ندارد. آن را بارگذاری کنید، یا اینجا بردارید.`,
  'logo-unreadable': ({ logo }) =>
    `«${logo}» نشان‌واره‌ای نیست که باز شود. یک PNG یا SVG حداکثر چندصد کیلوبایتی بارگذاری کنید.`,
  'logo-unsafe': ({ logo, danger }) =>
    `در نشان‌وارهٔ «${logo}» چیزی هست که می‌تواند اجرا یا بارگذاری کند: ${danger}. دوباره به‌صورت SVG ساده یا PNG خروجی بگیرید.`,
  'brand-contrast': ({ letters, behind, ratio, least }) =>
    `تضاد حروف ${letters} روی ${behind} برابر ${ratio.toFixed(1)}:1 است و برای خواندن در آفتاب ${least}:1 لازم است. رنگی تیره‌تر یا روشن‌تر انتخاب کنید.`,
  'figure-text-missing': ({ title }) =>
    `قالب «عدد» به «${title}» در هر زبان نیاز دارد. آن را بنویسید، یا قالب دیگری انتخاب کنید.`,
  'quote-text-missing': () =>
    'قالب «نقل قول» به یک نقل قول نیاز دارد و در متن مبدأ به صاحب صدا. هر دو را اضافه کنید، یا قالب دیگری انتخاب کنید.',
  'steps-count': ({ count }) =>
    `قالب «گام‌ها» سه تا پنج گام نشان می‌دهد و اینجا ${count} گام هست. آن‌ها را تغییر دهید، یا قالب دیگری انتخاب کنید.`,
  'card-overflow': ({ locale, format, excess }) =>
    `متن برای کارت ${format} به ${languageName(locale)} ${excess} حرف زیاد است. کوتاهش کنید.`,
  'card-glyph-missing': ({ locale, glyphs }) =>
    `هیچ قلم کارت‌ها نمی‌تواند ${glyphs.map((glyph) => `«${glyph}»`).join('، ')} را به ${languageName(locale)} بکشد. عوضشان کنید.`,
  'date-in-future': ({ date }) =>
    `${date} هنوز نرسیده است، پس کسی نمی‌توانسته آن روز امتحان کند. روز آخرین امتحان را بنویسید.`,
  'date-not-after': ({ date, than }) => `${date} پس از ${than} نیست. یکی از دو روز را درست کنید.`,
  'text-too-long': ({ count, limit }) =>
    `${count} حرف خیلی بیش از جای یک کارت است (حداکثر ${limit}). کوتاهش کنید.`,
  'text-in-other-letters': ({ locale }) =>
    `در این متن تقریباً هیچ حرفی از ${languageName(locale)} نیست. متن را به زبان خودش ببرید یا ترجمه کنید.`,
  'review-overdue': ({ since }) => `این باید تا ${since} دوباره بررسی می‌شد. بررسی کنید و تاریخ تازه بگذارید.`,
} satisfies DeskSentences;

const types: Readonly<Record<string, string>> = {
  string: 'متن',
  number: 'عدد',
  int: 'عدد صحیح',
  array: 'فهرست',
  object: 'گروهی از قسمت‌ها',
  record: 'گروهی از قسمت‌ها',
  boolean: 'بله یا نه',
};

const contacts: Readonly<Record<string, string>> = {
  phone: 'شمارهٔ تلفن با + و کد کشور، یا شمارهٔ کوتاه مانند 112،',
  whatsapp: 'شماره با + و کد کشور',
  telegram: 'نام تلگرام مانند ‎@name',
  email: 'نشانی ایمیل',
  web: 'نشانی‌ای که با https://‎ شروع شود',
};
