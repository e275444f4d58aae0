import { describe, expect, test } from 'vitest';
import { cardIssues } from '../../../src/cards/card-issues.ts';
import type { LabelsOf } from '../../../src/cards/card-jobs.ts';
import { cardLabels } from '../../../src/i18n/card-labels.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { materials } from '../../builders/card-engine.ts';
import { edited } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';

const labelsOf: LabelsOf = (code) => cardLabels(createTranslator(code));
const long = 'This sentence takes far more room than any card of any format has. '.repeat(6).trim();
const longArabic = 'هذه الجملة تحتاج إلى مكان أكبر بكثير مما في أي بطاقة. '.repeat(8).trim();

function issuesWith(changes: Parameters<typeof smallCatalog>[0]) {
  return cardIssues(smallCatalog(changes), labelsOf, materials);
}

const message = 'messages/en/phone-number.md';

describe('card issues', () => {
  test('are none for a campaign that fits', () => {
    expect(issuesWith({})).toEqual([]);
  });

  test.each([
    ['headline', edited(message, 'A phone number proves nothing', long)],
    ['action', edited(message, 'Ask first, it is free', long)],
  ])('name a %s that is too long once, with the format that lacks most', (field, change) => {
    expect(issuesWith(change)).toEqual([
      {
        code: 'card-overflow',
        severity: 'error',
        file: 'content/messages/en/phone-number.md',
        field,
        args: { locale: 'en', format: expect.any(String), excess: expect.any(Number) },
      },
    ]);
  });

  test('name a card text that leaves no room for the headline', () => {
    const issues = issuesWith(edited(message, 'A number can be gone tomorrow.', long.repeat(2)));
    expect(issues.map(({ code, file, field }) => [code, file, field])).toEqual([
      ['card-overflow', 'content/messages/en/phone-number.md', 'cardText'],
    ]);
  });

  const asClaim = (cardText: string) => {
    const [, text = ''] =
      Object.entries(edited(message, 'A number can be gone tomorrow.', cardText))[0] ?? [];
    return {
      [message]: text.replace(
        'template: statement',
        'template: claim\nclaim: You pay when the visa is there.',
      ),
    };
  };

  test('are none for a card text that is a bit long for a claim', () => {
    expect(issuesWith(asClaim('A number can be gone tomorrow. '.repeat(5).trim()))).toEqual([]);
  });

  test('name a card text that is far too long for a claim, and nothing else', () => {
    expect(issuesWith(asClaim(long.repeat(2)))).toEqual([
      {
        code: 'card-overflow',
        severity: 'error',
        file: 'content/messages/en/phone-number.md',
        field: 'cardText',
        args: { locale: 'en', format: expect.not.stringMatching('preview'), excess: expect.any(Number) },
      },
    ]);
  });

  test('name a claim that no bubble holds', () => {
    const claim = `template: claim\nclaim: "${long}"`;
    const issues = issuesWith(edited(message, 'template: statement', claim));
    expect(issues.map(({ field }) => field)).toContain('claim');
  });

  test('point to the file of the language that does not fit', () => {
    const issues = issuesWith(edited('messages/ar/phone-number.md', 'رقم الهاتف لا يثبت شيئًا', longArabic));
    expect(issues).toMatchObject([
      { file: 'content/messages/ar/phone-number.md', field: 'headline', args: { locale: 'ar' } },
    ]);
  });

  test.each([
    [
      'content/campaigns/en/before-you-pay.md',
      'name',
      edited('campaigns/en/before-you-pay.md', 'name: Before you pay', `name: ${long}`),
    ],
    [
      'content/hotlines/eu-112.yml',
      'contact',
      edited('hotlines/eu-112.yml', 'contact: "112"', `contact: "+${'1 2'.repeat(30)}"`),
    ],
    [
      'content/sources/wg7-2020.yml',
      'shortName',
      edited('sources/wg7-2020.yml', 'publisher: United Nations', `publisher: ${long}`),
    ],
    ['content/site.yml', 'owner', edited('site.yml', 'owner: Example NGO', `owner: ${long}`)],
  ])('are told where they can be mended: %s, %s', (file, field, change) => {
    const found = issuesWith(change).map((issue) => ({ file: issue.file, field: issue.field }));
    expect(found).toEqual([{ file, field }]);
  });

  test('name what no font can draw, once for all formats', () => {
    const issues = issuesWith(edited(message, 'A phone number proves nothing', 'Ask 🚀 first'));
    expect(issues).toEqual([
      {
        code: 'card-glyph-missing',
        severity: 'error',
        file: 'content/messages/en/phone-number.md',
        field: 'headline',
        args: { locale: 'en', glyphs: ['🚀'] },
      },
    ]);
  });

  test('are not looked for in a message that was withdrawn', () => {
    const change = edited(
      message,
      'headline: A phone number proves nothing',
      `headline: ${long}\nwithdrawn:\n  on: 2026-11-20\n  reason: outdated`,
    );
    expect(issuesWith(change)).toEqual([]);
  });
});

describe('the interface words of cards', () => {
  test('fit every card in every language of the product', async () => {
    const { localeCodes, localeOf } = await import('../../../src/domain/locale.ts');
    const { composeCard, layoutIssues } = await import('../../../src/cards/layout-card.ts');
    const { createTypesetter } = await import('../../../src/cards/typesetter.ts');
    const { cardFormatIds } = await import('../../../src/domain/card-format.ts');
    const { claimModel, testimonyModel } = await import('../../builders/card-model.ts');
    const { fontBook, logos } = materials;
    const roles = ['they-say', 'what-is-true', 'voice', 'check', 'code'];
    const faults = localeCodes.flatMap((code) =>
      [claimModel, testimonyModel].flatMap((build) => {
        const model = build('en', { locale: localeOf(code), labels: labelsOf(code) });
        return cardFormatIds.flatMap((format) =>
          layoutIssues(
            composeCard(model, format, { typesetter: createTypesetter(model, fontBook), logos }).blocks,
          )
            .filter(({ role }) => roles.includes(role))
            .map(({ role, kind }) => `${code} ${format} ${role} ${kind}`),
        );
      }),
    );
    expect(faults).toEqual([]);
  });
});
