import { describe, expect, test } from 'vitest';
import { buildCardModel } from '../../../src/cards/card-model.ts';
import type { LocaleCode } from '../../../src/domain/locale.ts';
import { cardLabels } from '../../../src/i18n/card-labels.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { edited, smallCampaign } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';

const file = 'messages/en/phone-number.md';

function modelOf(changes: Parameters<typeof smallCatalog>[0] = {}, locale: LocaleCode = 'en') {
  const { site, messages, defaultLocale } = smallCatalog(changes);
  const [message] = messages;
  if (!message) throw new Error('The small campaign has one message.');
  const labels = cardLabels(createTranslator(locale));
  return buildCardModel({ message, locale, site, labels, defaultLocale: defaultLocale.code });
}

/** The message of the small campaign with lines added to its front matter. */
function messageWith(lines: string, from = 'kind: risk\n') {
  return edited(file, from, `${lines}\n`);
}

describe('the model of a card', () => {
  test('gathers what its template shows', () => {
    expect(modelOf()).toMatchObject({
      template: 'statement',
      blazes: 'attention',
      colour: 'ink',
      campaign: 'Before you pay',
      headline: 'A phone number proves nothing',
      claim: undefined,
      passage: { kind: 'text', words: 'A number can be gone tomorrow.' },
      action: 'Ask first, it is free',
      contact: { channel: 'phone', label: '112', name: '112' },
      code: 'A7K3Q9',
      owner: 'Example NGO',
      photo: undefined,
    });
  });

  test('is in the language of its text, with the campaign’s name in that language too', () => {
    expect(modelOf({}, 'ar')).toMatchObject({
      locale: { code: 'ar', direction: 'rtl', languageTag: 'ar' },
      campaign: 'قبل أن تدفع',
      headline: 'رقم الهاتف لا يثبت شيئًا',
    });
  });

  test('falls back to a text that is there, and says which language that is', () => {
    const model = modelOf({ 'messages/ar/phone-number.md': undefined }, 'ar');
    expect(model.locale.code).toBe('en');
    expect(model.headline).toBe('A phone number proves nothing');
  });

  test.each([
    ['https://before-you-pay.example', 'before-you-pay.example'],
    ['https://www.before-you-pay.example/', 'before-you-pay.example'],
  ])('prints %s as %s, and its QR code leads to the card’s own page', (address, short) => {
    const site = (smallCampaign['site.yml'] ?? '').replace('https://before-you-pay.example', address);
    const model = modelOf({ 'site.yml': site });
    expect(model.shortAddress).toBe(short);
    expect(model.verifyUrl).toBe(`${address.replace(/\/$/, '')}/v/A7K3Q9/`);
  });

  test.each([
    ['risk', 'attention'],
    ['rights', 'safe'],
    ['how-to', 'safe'],
  ] as const)('a message of kind %s bears the mark "%s"', (kind, blazes) => {
    expect(modelOf(messageWith(`kind: ${kind}`)).blazes).toBe(blazes);
  });

  test.each([
    ['composite', 'Several accounts, told as one'],
    ['name-changed', 'One person, name changed'],
  ])('a testimony shows its quote and that its voice is %s', (voice, label) => {
    const lines = `kind: testimony\nconsent:\n  voice: ${voice}\nquote: Nobody answered.`;
    expect(modelOf(messageWith(lines)).passage).toEqual({
      kind: 'quote',
      words: '“Nobody answered.”',
      voice: label,
    });
  });

  test('a quote that is no testimony is not shown: nobody stands for it', () => {
    expect(modelOf(messageWith('kind: risk\nquote: Nobody answered.')).passage?.kind).toBe('text');
  });

  test('a quote keeps the quotation marks that the editor typed', () => {
    const lines = 'kind: testimony\nconsent:\n  voice: composite\nquote: «Nobody answered.»';
    expect(modelOf(messageWith(lines)).passage?.words).toBe('«Nobody answered.»');
  });

  const image = 'image:\n  file: media/stones.jpg\n  kind: photo\n  credit: Example';

  test('a statement bears its photo', () => {
    expect(modelOf(messageWith(`kind: risk\n${image}\nalt: Stones on a path`)).photo).toEqual({
      file: 'media/stones.jpg',
      alt: 'Stones on a path',
      focus: { x: 0.5, y: 0.5 },
    });
  });

  test('a claim stands on paper, also where the message has a photo', () => {
    const lines = `template: claim\nclaim: You pay after the visa\n${image}`;
    const model = modelOf(messageWith(lines, 'template: statement\n'));
    expect(model).toMatchObject({ claim: 'You pay after the visa', photo: undefined });
  });
});
