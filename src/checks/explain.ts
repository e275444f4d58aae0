import type { FileObstacle, Issue, IssueArgs, IssueCode } from '../domain/issue.ts';
import { isLocaleCode, localeOf } from '../domain/locale.ts';
import { inOneLine } from './sentences/in-language.ts';

type Sentences = { readonly [Code in IssueCode]: (args: IssueArgs[Code]) => string };

/** What is wrong and what to do now, by issue code, in an editor's words. Where it is comes before it. */
const sentences: Sentences = {
  'content-folder-missing': () => 'this content folder does not exist. Check the path in CONTENT_DIR.',
  'site-missing': () =>
    'the file that describes the site is missing. Copy it from the sample content and fill it in.',
  'content-folder-unusable': ({ obstacle }) => `${obstacles[obstacle]} Check the path in CONTENT_DIR.`,
  'file-unreadable': ({ obstacle }) => obstacles[obstacle],
  'file-unexpected': ({ expected }) =>
    `nothing reads a file in this place. Move it to ${expected}, or delete it.`,
  'file-name-invalid': () =>
    'the file name becomes an address, so it may hold only lower-case letters a to z, digits and single hyphens. Rename it.',
  'locale-unknown': ({ folder, known }) =>
    `"${folder}" is not a locale that Waymark knows. Rename the folder to one of: ${known.join(', ')}.`,
  'locale-not-enabled': ({ folder }) =>
    `${languageName(folder)} is not switched on, so this text is not published. Add "${folder}" to locales in content/site.yml, or delete the file.`,
  'front-matter-missing': () =>
    'the file must begin with fields between two lines of three dashes (---). Add them.',
  'front-matter-not-yaml': ({ language }) =>
    `the fields are marked as "${language}", which could run as a program. Use three dashes alone and plain YAML.`,
  'front-matter-remark': () =>
    'something stands behind the three dashes of the first line. Leave the dashes alone there; write the remark into a line of its own.',
  'text-invisible': ({ title }) =>
    `"${title}" holds only marks that nobody can see, such as spaces of no width. Delete them and write the text.`,
  'text-unprintable': ({ title, character }) =>
    `"${title}" holds ${character}, which is no letter and may stand on no page. Delete it, or type that part anew.`,
  'yaml-invalid': ({ line, reason }) =>
    `line ${line}, or a line above it, is not valid YAML (${inOneLine(reason)}). Compare it with its neighbours: quotes, colons and spaces at the start.`,
  'key-unknown': ({ key, suggestion }) =>
    `no field is called "${key}". ${suggestion === undefined ? 'Remove it.' : `Did you mean "${suggestion}"?`}`,
  'key-only-in-default-locale': ({ key, file }) =>
    `"${key}" is the same in all languages and stands only in ${file}. Remove it here.`,
  'field-missing': ({ title }) => `"${title}" is missing. Fill it in.`,
  'field-empty': ({ title }) => `"${title}" is empty. Fill it in, or remove the field if it is optional.`,
  'field-wrong-type': ({ title, expected }) => `"${title}" should be ${article(expected)}. Correct it.`,
  'field-not-an-option': ({ title, options }) =>
    `"${title}" must be one of: ${options.join(', ')}. Choose one.`,
  'field-malformed': ({ title, hint }) => `"${title}" does not have the right form. ${hint ?? 'Correct it.'}`,
  'field-out-of-range': ({ title, hint }) =>
    `"${title}" is too long, too short or out of range. ${hint ?? 'Correct it.'}`,
  'slug-duplicate': ({ slug, otherFile }) =>
    `two files would be published at the address "${slug}"; the other is ${otherFile}. Rename or delete one.`,
  'source-text-missing': ({ sourceFile }) =>
    `this is a translation of ${sourceFile}, which does not exist. Write that first, or delete this file.`,
  'code-duplicate': ({ code, otherFile }) =>
    `the card code ${code} is printed on the cards of ${otherFile} already. Give this message a code of its own: npm run waymark -- code.`,
  'reference-dangling': ({ to, id, suggestion }) =>
    `there is no "${id}" in content/${to}. ${suggestion === undefined ? 'Create it, or choose another.' : `Did you mean "${suggestion}"?`}`,
  'entry-repeated': ({ entry }) => `"${entry}" stands here twice. Remove one of the two.`,
  'replacement-is-itself': () => 'a message cannot replace itself. Choose another message, or remove this.',
  'replacement-withdrawn': ({ slug }) =>
    `"${slug}" was withdrawn as well, so readers would go from one withdrawn card to the next. Choose a message that stands.`,
  'body-empty': () => 'the text of the page is empty. Write it, or leave this language out altogether.',
  'body-raw-html': ({ line, snippet }) =>
    `line ${line} holds HTML (${inOneLine(snippet)}), which is not allowed. Use plain Markdown.`,
  'body-unsafe-link': ({ line, url }) =>
    `line ${line} links to "${url}". Links may begin with https://, mailto:, tel:, / or #. Correct it.`,
  'body-image': ({ line, url }) =>
    `line ${line} shows the picture "${url}" in the text. Pictures belong in the field "Picture", so that they are checked. Move it there.`,
  'body-unrenderable': ({ reason }) =>
    `the text cannot be turned into a page (${inOneLine(reason)}). Simplify its Markdown.`,
  'contact-malformed': ({ channel }) =>
    `this is not ${contactForms[channel] ?? 'a contact that a phone can open'}. Correct it.`,
  'short-code-everywhere': ({ contact }) =>
    `${contact} works in one country only. Say in which, or write the number with + and country code.`,
  'default-locale-not-enabled': ({ locale }) =>
    `the source language ${languageName(locale)} is not among the languages of the site. Add "${locale}".`,
  'default-text-missing': ({ locale }) =>
    `the text in the source language (${languageName(locale)}) is missing. Write it.`,
  'translation-stamp-missing': () =>
    'it is not said who translated this. Add "translation" with "origin: human", "machine" or "agency".',
  'translation-stamp-in-source': () => 'this is the source text, not a translation. Remove "translation".',
  'claim-text-missing': () =>
    'the card shows a claim and its answer, but "What they say" is missing. Write it, or choose the template "statement".',
  'steps-missing': () =>
    'the message frightens strongly, so it must say what people can do. Add "What you can do".',
  'consent-missing': () => 'a testimony or a quote must say whose voice it is. Fill in "Consent".',
  'consent-incomplete': ({ missing }) =>
    `the story of one person needs a consent for web and card with a reference and an expiry date; missing: ${missing.join(', ')}.`,
  'consent-ended': ({ on }) => `the consent ended on ${on}. Withdraw the message, or renew the consent.`,
  'consent-lacks-audio': () => 'the consent does not cover audio. Remove the recording, or ask for it.',
  'image-missing': ({ image }) =>
    `the picture "${image}" does not exist in content/media. Upload it, or remove the picture.`,
  'image-unreadable': ({ image }) =>
    `"${image}" is not a picture that can be opened, whatever its name says. Upload a JPEG, PNG or WebP.`,
  'image-has-metadata': ({ image }) =>
    `"${image}" still holds what the camera wrote, perhaps the place. Upload it again through the CMS, which removes it.`,
  'image-oversized': ({ image, megapixels, most }) =>
    `"${image}" has ${megapixels} million pixels, and a photo may have ${most}. Make it smaller, or upload it through the CMS, which does.`,
  'image-unsuited': ({ image, format }) =>
    `"${image}" is a file of the kind "${format}", and a card needs a photo that stands still. Upload a JPEG, PNG or WebP.`,
  'image-too-small': ({ image, width, height, least }) =>
    `"${image}" has ${width} x ${height} pixels, and a card needs at least ${least} on the shorter side. Choose a larger picture.`,
  'audio-missing': ({ audio }) =>
    `the recording "${audio}" does not exist in content/media. Upload it, or remove it here.`,
  'audio-unreadable': ({ audio }) =>
    `"${audio}" is empty, cut short, or no recording at all, whatever its name says. Upload an MP3, M4A or Ogg Opus file.`,
  'audio-unsuited': ({ audio, format }) =>
    `"${audio}" is a file of the kind "${format}", which many phones do not play. Upload an MP3, M4A or Ogg Opus recording.`,
  'audio-misnamed': ({ audio, endings }) =>
    `the name of "${audio}" says another kind of recording than it holds, so phones would refuse it. Let it end in ${endings.map((ending) => `.${ending}`).join(' or ')}.`,
  'audio-too-large': ({ audio, megabytes, most }) =>
    `"${audio}" has ${megabytes} MB, and a recording may have ${most}: readers pay for each of them. Make it shorter, or save it with 64 kbit a second.`,
  'audio-has-tags': ({ audio }) =>
    `"${audio}" still holds what the recorder or a program wrote beside the sound, perhaps a name or a place. Upload it again through the CMS, which removes it.`,
  'logo-missing': ({ logo }) =>
    `the logo "${logo}" does not exist in content/media. Upload it, or remove it here.`,
  'logo-unreadable': ({ logo }) =>
    `"${logo}" is not a logo that can be opened. Upload a PNG or SVG of at most a few hundred kilobytes.`,
  'logo-unsafe': ({ logo, danger }) =>
    `the logo "${logo}" holds ${danger}, which could run or load something. Export it again as plain SVG, or as PNG.`,
  'brand-contrast': ({ letters, behind, ratio, least }) =>
    `letters in ${letters} on ${behind} have a contrast of ${ratio.toFixed(1)}:1 and need ${least}:1 to be read in sunlight. Choose a darker or lighter colour.`,
  'figure-text-missing': ({ title }) =>
    `the card template "Figure" needs "${title}" in every language. Write it, or choose another template.`,
  'quote-text-missing': () =>
    'the card template "Quote" needs a quote and, in the source, whose voice it is. Add both, or choose another template.',
  'steps-count': ({ count }) =>
    `the card template "Steps" shows three to five steps, and there ${count === 1 ? 'is' : 'are'} ${count}. Change them, or choose another template.`,
  'image-alt-missing': () => 'the picture has no alt text in this language. Say in words what it shows.',
  'card-overflow': ({ locale, format, excess }) =>
    `the text is ${excess} ${excess === 1 ? 'character' : 'characters'} too long for the ${format} card in ${languageName(locale)}. Shorten it.`,
  'card-glyph-missing': ({ locale, glyphs }) =>
    `no card font can draw ${glyphs.map(glyphName).join(', ')} in ${languageName(locale)}. Replace ${glyphs.length === 1 ? 'it' : 'them'}.`,
  'date-in-future': ({ date }) =>
    `${date} is still to come, so nobody can have tested it then. Enter the day of the last test.`,
  'date-not-after': ({ date, than }) => `${date} is not after ${than}. Correct one of the two days.`,
  'text-too-long': ({ count, limit }) =>
    `${count} characters are far more than a card can hold (${limit} at the very most). Shorten it.`,
  'text-in-other-letters': ({ locale }) =>
    `hardly a letter of this is one of ${languageName(locale)}. Move the text to its own language, or translate it.`,
  'contact-expired': ({ since, messages }) =>
    `it was to be tested again by ${since}. Until somebody does, it stands on no page and no card; ${messages === 1 ? 'one message names' : `${messages} messages name`} it. Ring or open it, then enter the new days.`,
  'contacts-all-expired': () =>
    'none of its contacts was tested again in time, so its card and page lead to the site’s help page instead. Test them, or choose others.',
  'review-overdue': ({ since }) =>
    `this should have been checked again by ${since}. Check it, then set a new date.`,
  'sample-site': ({ owner, address }) =>
    `the site still runs under the example name or address (${owner}, ${address}). Enter your own before you publish.`,
};

const obstacles: Readonly<Record<FileObstacle, string>> = {
  'not-utf8': 'the file is not UTF-8 text. Open it in a text editor and save it as UTF-8.',
  'is-folder': 'this is a folder, and a file belongs here. Rename or delete the folder.',
  'is-file': 'this is a file, and a folder belongs here.',
  'link-to-nothing':
    'this is a link to a file that does not exist. Put the file itself here, or delete the link.',
  'link-to-folder': 'this is a link to a folder. Put the folder itself here, or delete the link.',
  'not-permitted': 'you are not permitted to read this. Change who may read it.',
  'disk-fault': 'the disk could not read this. Try again, and check the disk.',
};

const contactForms: Readonly<Record<string, string>> = {
  phone: 'a phone number with + and country code, or a short code such as 112',
  whatsapp: 'a number with + and country code',
  telegram: 'a Telegram name such as @name',
  email: 'an e-mail address',
  web: 'an address that begins with https://',
};

/** One sentence for a person: where, what, what now. */
export function explain(issue: Issue): string {
  const { file, field } = issue;
  return `${file}${field === undefined ? '' : ` (${field})`}: ${sentenceOf(issue)}`;
}

/** What is wrong and what now, for a place that shows where by itself. */
export function sentenceOf({ code, args }: Issue): string {
  const sentence = sentences[code] as (args: Issue['args']) => string; // Code and args belong together in `Issue`.
  return sentence(args);
}

function languageName(code: string): string {
  return isLocaleCode(code) ? localeOf(code).englishName : code;
}

function glyphName(glyph: string): string {
  const points = Array.from(
    glyph,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${glyph}" (${points.join(' ')})`;
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
    boolean: 'true or false',
  };
  return names[type] ?? type;
}
