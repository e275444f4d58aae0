import { describe, expect, test } from 'vitest';
import { lineOpportunities } from '../../../../src/cards/text/line-opportunities.ts';

function parts(text: string, languageTag: string): readonly string[] {
  const positions = lineOpportunities(text, languageTag).map((opportunity) => opportunity.position);
  return [0, ...positions].map((position, index) => text.slice(position, positions[index]));
}

describe('a line may end', () => {
  test.each([
    { place: 'after a space', tag: 'en', lines: ['You ', 'are ', 'not ', 'alone'] },
    { place: 'after a hyphen between letters', tag: 'en', lines: ['self-', 'employed'] },
    { place: 'after a soft hyphen', tag: 'tr', lines: ['kitap\u00ad', 'larımız'] },
    { place: 'after an Ethiopic word space', tag: 'am', lines: ['ሰላም፡', 'ለሁሉም'] },
    { place: 'after an Arabic comma', tag: 'ar', lines: ['نعم، ', 'لا'] },
    { place: 'between a closing quotation mark and a bracket', tag: 'prs', lines: ['«خانه» ', '(رایگان)'] },
    { place: 'between Thai words', tag: 'th', lines: ['คุณ', 'ไม่', 'ได้', 'อยู่', 'คน', 'เดียว'] },
    { place: 'after a Thai repetition sign', tag: 'th', lines: ['ใดๆ', 'ทั้ง', 'สิ้น'] },
    { place: 'after a Thai sign of abbreviation', tag: 'th', lines: ['กรุงเทพฯ', 'เป็น', 'เมือง'] },
    { place: 'between Burmese words', tag: 'my', lines: ['နိုင်ငံသား', 'တစ်', 'ယောက်'] },
    { place: 'between Khmer words', tag: 'km', lines: ['ខ្ញុំ', 'ចង់ទៅ', 'ផ្ទះ'] },
    { place: 'between Lao words', tag: 'lo', lines: ['ພວກ', 'ເຮົາ', 'ພ້ອມ', 'ຊ່ວຍ'] },
    { place: 'between Thai words whatever the language', tag: 'en', lines: ['คุณ', 'ไม่', 'ได้'] },
    { place: 'at a zero-width space', tag: 'km', lines: ['ក\u200b', 'ខ'] },
    { place: 'between Chinese characters', tag: 'zh', lines: ['没', '有', '人，', '我'] },
    { place: 'outside Chinese quotation marks', tag: 'zh', lines: ['说', '“好”', '的'] },
    { place: 'between a dash and a Chinese quotation mark', tag: 'zh', lines: ['好', '——', '“好”'] },
    { place: 'outside single Chinese quotation marks', tag: 'zh', lines: ['说', '‘好’', '的'] },
    { place: 'between a Chinese comma and a price', tag: 'zh', lines: ['50%、', '¥100'] },
  ])('$place', ({ tag, lines }) => {
    expect(parts(lines.join(''), tag)).toEqual(lines);
  });
});

describe('a line never ends', () => {
  test.each([
    ['at a no-break space', 'fr', '24\u00a0heures'],
    ['before French punctuation', 'fr', 'gratuit :'],
    ['inside a range of numbers', 'en', '15-17'],
    ['after a hyphen that starts a word', 'en', '-free'],
    ['between words joined by a slash', 'en', 'and/or'],
    ['at the slashes of a web address', 'en', 'https://help.org/en/safe'],
    ['between a number and its percent sign', 'en', '50%'],
    ['inside a Bengali conjunct', 'bn', 'স্বাস্থ্য'],
    ['between a Thai letter and its repetition sign', 'th', 'มากๆ'],
    ['inside a Burmese stack', 'my', 'ကမ္ဘာ'],
    ['inside a Khmer stack', 'km', 'ស្ត្រី'],
    ['before a Burmese full stop', 'my', 'ရ။'],
    ['before a Khmer full stop', 'km', 'ខ។'],
    ['between Thai digits', 'th', '๑๒๓'],
    ['at a word joiner', 'th', 'คุณ\u2060ไม่'],
    ['before Chinese punctuation', 'zh', '好。'],
    ['inside Chinese brackets', 'zh', '（好）'],
    ['between a number and its price sign', 'zh', '100）¥'],
  ])('%s', (_, languageTag, text) => {
    expect(parts(text, languageTag)).toEqual([text]);
  });
});

test('a line must end at a line feed', () => {
  expect(lineOpportunities('a b\nc', 'en')).toEqual([
    { position: 2, required: false },
    { position: 4, required: true },
  ]);
});
