import { describe, expect, test } from 'vitest';
import { cardAlt } from '../../../src/cards/card-alt.ts';
import { claimModel, statementModel, testimonyModel } from '../../builders/card-model.ts';

describe('the alt text of a card', () => {
  test('holds every word of a statement, as sentences', () => {
    expect(cardAlt(statementModel())).toBe(
      'Before you pay. A phone number proves nothing. A number used for one week is enough to take your money. ' +
        'Ask who answers when it goes wrong. Source \u00b7 UNODC \u00b7 2018. Ask first, in your language. Example Helpline: +000 00 000 00 00. ' +
        'Check this card: A7K3Q9, before-you-pay.example. Example NGO.',
    );
  });

  test('says the number of a figure with what it counts, and every step', () => {
    const figure = { value: '1 in 3', meaning: 'paid twice' };
    expect(cardAlt(statementModel('en', { template: 'figure', figure }))).toContain(
      '1 in 3 paid twice. Source',
    );
    const steps = ['Ask first', 'Sleep one night', 'Then decide'];
    expect(cardAlt(statementModel('en', { template: 'steps', steps }))).toContain(
      'A phone number proves nothing. Ask first. Sleep one night. Then decide.',
    );
  });

  test('says of a claim that they say it, before what is true', () => {
    expect(cardAlt(claimModel('en', { claim: 'You pay later' }))).toContain(
      'What they say: You pay later. What is true: The visa is false, or the price grows.',
    );
  });

  test('names the voice after a quote', () => {
    expect(cardAlt(testimonyModel())).toContain('nobody answered.” Several accounts, told as one.');
  });

  test('describes the photo at the end', () => {
    const photo = { file: 'media/stones.jpg', alt: 'Stones on a path', focus: { x: 0.5, y: 0.5 } };
    expect(cardAlt(statementModel('en', { photo }))).toMatch(/Example NGO\. Stones on a path\.$/);
  });

  test.each([
    ['ar', 'قبل أن تدفع. '],
    ['ur', 'پیسے دینے سے پہلے۔ '],
    ['bn', 'টাকা দেওয়ার আগে। '],
    ['ti', 'ቅድሚ ምኽፋልካ። '],
  ] as const)('ends sentences as %s does', (locale, beginning) => {
    expect(cardAlt(statementModel(locale)).startsWith(beginning)).toBe(true);
  });
});
