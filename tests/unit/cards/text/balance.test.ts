import { describe, expect, test } from 'vitest';
import { balanceLines } from '../../../../src/cards/text/balance.ts';
import { breakLines, type Line, widestOf } from '../../../../src/cards/text/break-lines.ts';
import { analysedIn, texts } from './setting.ts';

function unevenness(lines: readonly Line[]): number {
  return Math.max(...lines.map((line) => widestOf(lines) - line.width));
}

describe('a balanced headline', () => {
  test.each([
    ['en', 'Nobody should have to pay for a promise that was never going to be kept'],
    ['fr', 'Personne ne devrait payer pour une promesse qui ne sera jamais tenue'],
    ['ar', 'لا ينبغي لأحد أن يدفع ثمن وعد لن يتم الوفاء به أبداً'],
    ['bn', 'যে প্রতিশ্রুতি কখনো রাখা হবে না তার জন্য কারও টাকা দেওয়া উচিত নয়'],
    ['ti', 'ንዘይፍጸም መብጽዓ ሓደ እኳ ክኸፍል ኣይግባእን እዩ'],
    ['hi', 'जो वादा कभी पूरा नहीं होगा उसके लिए किसी को पैसे नहीं देने चाहिए'],
    ['ckb', 'پێویست نییە کەس پارە بدات بۆ بەڵێنێک کە هەرگیز جێبەجێ ناکرێت'],
    ['vi', 'Không ai phải trả tiền cho một lời hứa không bao giờ được thực hiện'],
    ['ru', 'Если вам предлагают работу и просят деньги вперёд, сначала спросите нас'],
    ['ta', 'உதவி கேட்பது உங்கள் உரிமை, அதற்கு யாரும் பணம் கேட்க கூடாது'],
  ] as const)('in %s takes as few lines as possible, of more even length', (locale, text) => {
    const analysed = analysedIn(locale, text);
    for (const width of [8, 10, 13, 17]) {
      const greedy = breakLines(analysed, width);
      const balanced = balanceLines(analysed, width);
      expect(balanced).toHaveLength(greedy.length);
      expect(widestOf(balanced)).toBeLessThanOrEqual(width);
      expect(unevenness(balanced)).toBeLessThanOrEqual(unevenness(greedy));
      expect(texts(analysed, balanced).join(' ')).toBe(text);
    }
  });

  test('leaves no short word alone on the last line', () => {
    const analysed = analysedIn('en', 'Unaccompanied children need help');
    const width = widestOf(breakLines(analysed, 100)) - 0.1;
    expect(texts(analysed, breakLines(analysed, width))).toEqual(['Unaccompanied children need', 'help']);
    expect(texts(analysed, balanceLines(analysed, width))).toEqual(['Unaccompanied', 'children need help']);
  });

  test.each([
    ['th', 'ไม่มีใครควรต้องจ่ายเงินเพื่อคำสัญญาที่ไม่มีวันเป็นจริงเลย'],
    ['my', 'ဘယ်တော့မှမတည်တဲ့ကတိအတွက် ဘယ်သူမှငွေမပေးသင့်ပါဘူး'],
    ['km', 'គ្មាននរណាម្នាក់គួរបង់ប្រាក់សម្រាប់ការសន្យាដែលមិនពិតនោះទេ'],
    ['zh', '没有人应该为一个永远不会兑现的承诺付钱'],
  ] as const)('in %s leaves no short word alone on the last line, nor breaks inside one', (locale, text) => {
    const analysed = analysedIn(locale, text);
    const inWords = { ...analysed, segments: analysed.headlineSegments };
    const ends = new Set(inWords.segments.map((segment) => segment.end));
    for (const width of [6, 7, 8, 9, 10, 11, 12, 13]) {
      const lines = balanceLines(inWords, width);
      const last = lines.at(-1);
      const wordsOnLast = inWords.segments.filter((segment) => segment.start >= (last?.start ?? 0));
      expect(lines).toHaveLength(breakLines(inWords, width).length);
      expect(lines.every((line) => ends.has(line.end))).toBe(true);
      expect(wordsOnLast.length > 1 || (last?.width ?? 0) >= width / 2).toBe(true);
    }
  });

  test('breaks Chinese between words, running text between any two characters', () => {
    const analysed = analysedIn('zh', '不要付钱给陌生人');
    const words = { ...analysed, segments: analysed.headlineSegments };
    expect(analysed.segments).toHaveLength(8);
    expect(texts(words, balanceLines(words, 4.5))).toEqual(['不要付钱', '给陌生人']);
    expect(texts(words, breakLines(words, 6.5))).toEqual(['不要付钱给', '陌生人']);
    expect(texts(analysed, breakLines(analysed, 6.5))).toEqual(['不要付钱给陌', '生人']);
  });

  test('keeps a Chinese number and its measure word together', () => {
    const analysed = analysedIn('zh', '接着又要一笔');
    const words = { ...analysed, segments: analysed.headlineSegments };
    expect(texts(words, breakLines(words, 5.5))).toEqual(['接着又要', '一笔']);
  });

  test.each([
    ['my', 'ဘယ်သူ့ကိုမှ ငွေမပေးခင် စည်းကမ်းကို မေးပါ', 4],
    ['th', 'อย่าจ่ายเงิน ก่อนได้วีซ่า', 2],
    ['en', 'Ask before you pay', 4],
  ] as const)('in %s is broken where a space stands', (locale, text, phrases) => {
    const { headlineSegments } = analysedIn(locale, text);
    expect(headlineSegments).toHaveLength(phrases);
  });

  test('leaves a word alone when nothing else fits', () => {
    const analysed = analysedIn('en', 'Unaccompanied child');
    expect(texts(analysed, balanceLines(analysed, 9))).toEqual(['Unaccompanied', 'child']);
  });

  test('keeps the line feeds of its editor', () => {
    const analysed = analysedIn('en', 'Stop.\nThink before you pay anyone anything.');
    const lines = texts(analysed, balanceLines(analysed, 14));
    expect(lines).toEqual(['Stop.', 'Think before you pay', 'anyone anything.']);
  });

  test('keeps a word that is too long in sight', () => {
    const analysed = analysedIn('tr', 'Biz Çekoslovakyalılaştıramadıklarımızdanız');
    expect(balanceLines(analysed, 5)).toEqual(breakLines(analysed, 5));
  });
});
