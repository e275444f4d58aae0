import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  contactSheet,
  contactSheetPage,
  contactSheetPicture,
  type SheetCard,
} from '../../../src/cards/contact-sheet.ts';
import { cardPath } from '../../../src/domain/card.ts';
import { type CardFileId, cardFiles } from '../../../src/domain/card-file.ts';
import type { LocaleCode } from '../../../src/domain/locale.ts';

let folder: string;
let picture: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-sheet-'));
  picture = join(folder, 'card.png');
  await sharp({ create: { width: 40, height: 40, channels: 3, background: '#B3361E' } }).toFile(picture);
});

afterAll(() => rm(folder, { recursive: true }));

function card(locale: LocaleCode, file: CardFileId, alt = 'Ask first.'): SheetCard {
  const { width, height, unit, mediaType } = cardFiles[file];
  const id = { slug: 'ask-first', locale };
  const size = { width, height, unit, bytes: 81_000 };
  const path = cardPath({ ...id, file });
  const entry = { ...id, format: file, path, mediaType, ...size, sha256: 'abc', alt, code: 'A7K3Q9' };
  return { entry, template: 'statement', path: picture };
}

describe('a contact sheet', () => {
  test('has a row for each locale and a column for each file, with a gap where a card is missing', () => {
    const { rows, columns } = contactSheet([card('en', 'square'), card('en', 'story'), card('ar', 'story')]);
    expect(columns.map(({ file }) => file)).toEqual(['square', 'story']);
    expect(rows.map(({ locale }) => locale.code)).toEqual(['en', 'ar']);
    expect(rows[1]?.cells.map((cell) => cell?.entry.format)).toEqual([undefined, 'story']);
  });

  test('is a page that shows pictures, links what is none, and lets no words become markup', () => {
    const sheet = contactSheet([card('en', 'square', '<b>"Ask"</b>'), card('en', 'print-a5')]);
    const page = contactSheetPage(sheet, ({ entry }) => `.${entry.path}`);
    expect(page).toContain('<img src="./cards/ask-first/en/square.jpg"');
    expect(page).toContain('alt="&lt;b>&quot;Ask&quot;&lt;/b>"');
    expect(page).toContain('<a href="./cards/ask-first/en/print-a5.pdf">');
    expect(page).not.toContain('<img src="./cards/ask-first/en/print-a5.pdf"');
  });

  test('is a picture with every card in its own shape', async () => {
    const sheet = contactSheet([card('en', 'square'), card('en', 'story'), card('ar', 'square')]);
    const drawn = await sharp(await contactSheetPicture(sheet)).metadata();
    expect([drawn.format, drawn.width, drawn.height]).toEqual([
      'png',
      12 + 300 + 12 + 169 + 12,
      12 + 2 * 312,
    ]);
  });

  test('says that fewer cards have to be chosen where the picture would be too large to open', async () => {
    const locales = ['en', 'ar'] as const;
    const many = Array.from({ length: 120 }, (_, index) =>
      locales.map((locale) => ({
        ...card(locale, 'square'),
        entry: { ...card(locale, 'square').entry, slug: `message-${index}` },
      })),
    ).flat();
    await expect(contactSheetPicture(contactSheet(many))).rejects.toThrow(/--only/);
  });
});
