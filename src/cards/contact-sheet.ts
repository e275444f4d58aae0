import sharp from 'sharp';
import type { CardIndexEntry } from '../domain/card.ts';
import { type CardFileId, cardFiles } from '../domain/card-file.ts';
import { type Locale, type LocaleCode, localeOf } from '../domain/locale.ts';
import type { CardTemplate } from '../domain/message.ts';

/** A picture on the sheet, and where its file lies. */
export interface SheetCard {
  readonly entry: CardIndexEntry;
  readonly template: CardTemplate;
  /** Of the file on disk. */
  readonly path: string;
}

/** Cards as a table: a row for each locale, a column for each template and card file. */
export interface ContactSheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly { readonly locale: Locale; readonly cells: readonly (SheetCard | undefined)[] }[];
}

interface SheetColumn {
  readonly slug: string;
  readonly template: CardTemplate;
  readonly file: CardFileId;
}

/** Arranges cards in the order they come in; what cannot be shown as a picture (a PDF) is only linked. */
export function contactSheet(cards: readonly SheetCard[]): ContactSheet {
  const columns = new Map<string, SheetColumn>();
  const locales = new Map<LocaleCode, Map<string, SheetCard>>();
  for (const card of cards) {
    const { slug, format: file, locale } = card.entry;
    const key = `${slug} ${file}`;
    columns.set(key, { slug, template: card.template, file });
    const row = locales.get(locale) ?? new Map<string, SheetCard>();
    locales.set(locale, row.set(key, card));
  }
  return {
    columns: [...columns.values()],
    rows: [...locales].map(([code, row]) => ({
      locale: localeOf(code),
      cells: [...columns.keys()].map((key) => row.get(key)),
    })),
  };
}

/** Pixels around the cells of the picture, and the height of all of them. */
const CELL = { gap: 12, height: 300 } as const;
const GROUND = '#C9C5BB';
/** sharp refuses larger canvases in JPEG and WebP; a PNG of this size still opens on a laptop. */
const LONGEST_SIDE = 32_000;

/**
 * The whole sheet as one PNG, every card drawn to the same height; of one that moves, its first frame.
 *
 * @throws Error when it would be too large to open: show fewer cards then.
 */
export async function contactSheetPicture({ columns, rows }: ContactSheet): Promise<Uint8Array> {
  const shown = columns.map(({ file }, index) => ({ file, index })).filter(({ file }) => isPicture(file));
  const widths = shown.map(({ file }) =>
    Math.round((cardFiles[file].width / cardFiles[file].height) * CELL.height),
  );
  const lefts = widths.map((_, index) => sum(widths.slice(0, index)) + (index + 1) * CELL.gap);
  const size = {
    width: sum(widths) + (widths.length + 1) * CELL.gap,
    height: rows.length * (CELL.height + CELL.gap) + CELL.gap,
  };
  if (Math.max(size.width, size.height) > LONGEST_SIDE) {
    throw new Error(
      `A picture of ${size.width} x ${size.height} pixels cannot be opened. Choose fewer cards with --only.`,
    );
  }
  const overlays = rows.flatMap(({ cells }, row) =>
    shown.flatMap(({ index }, column) => {
      const card = cells[index];
      const top = CELL.gap + row * (CELL.height + CELL.gap);
      return card ? [smallPicture(card, { width: widths[column] ?? 1, left: lefts[column] ?? 0, top })] : [];
    }),
  );
  return sharp({ create: { ...size, channels: 3, background: GROUND } })
    .composite(await Promise.all(overlays))
    .png({ compressionLevel: 6 })
    .toBuffer();
}

async function smallPicture(
  { path }: SheetCard,
  { width, left, top }: { readonly width: number; readonly left: number; readonly top: number },
) {
  const input = await sharp(path, { pages: 1 })
    .resize(width, CELL.height, { fit: 'fill' })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { input, left, top };
}

/** The whole sheet as a page of its own. @param hrefOf Where the page finds a card's file. */
export function contactSheetPage(
  { columns, rows }: ContactSheet,
  hrefOf: (card: SheetCard) => string,
): string {
  const head = columns
    .map(
      ({ slug, template, file }) => `<th scope="col">${template}<br>${file}<br><small>${slug}</small></th>`,
    )
    .join('');
  const body = rows
    .map(
      ({ locale, cells }) =>
        `<tr><th scope="row">${locale.code}<br><small>${locale.englishName}</small></th>${cells.map((card) => `<td>${card ? cardCell(card, hrefOf(card)) : ''}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Contact sheet</title>
<style>
body{margin:0;background:${GROUND};color:#14213d;font:16px/1.4 system-ui,sans-serif}
th{padding:.5rem;vertical-align:top;text-align:start}
thead th{position:sticky;top:0;background:#fbf8f1}
img{display:block;height:340px;width:auto}
</style>
</head>
<body>
<table>
<thead><tr><td></td>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</body>
</html>
`;
}

function cardCell({ entry }: SheetCard, href: string): string {
  const { format, width, height, alt, bytes } = entry;
  const size = `${width} &#215; ${height} ${entry.unit}, ${Math.ceil(bytes / 1000)} kB`;
  if (!isPicture(format)) return `<a href="${escaped(href)}">${format}, ${size}</a>`;
  return `<a href="${escaped(href)}"><img src="${escaped(href)}" width="${width}" height="${height}" loading="lazy" alt="${escaped(alt)}"></a>${size}`;
}

function isPicture(file: CardFileId): boolean {
  return cardFiles[file].kind !== 'pdf';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
