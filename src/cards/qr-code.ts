import { encode } from 'uqr';
import { recentlyUsed } from './recently-used.ts';
import { hundredths } from './svg.ts';

/** Modules of white around a QR code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * The `d` of a QR code's dark modules, from the top left corner of its quiet zone. Error correction Q bears a quarter
 * of the code being damaged, as by a chat's compression.
 *
 * @param size Side in pixels, quiet zone included.
 */
export function qrPath(text: string, size: number): string {
  const { data, size: modules } = codes.obtain(text, () => encode(text, { ecc: 'Q', border: 0 }));
  const module = size / (modules + 2 * QUIET_ZONE);
  return data.map((row, y) => rowPath(row, { y: y + QUIET_ZONE, module })).join('');
}

/** All formats of a card have the same code; to find its best mask takes longer than to draw it. */
const codes = recentlyUsed<ReturnType<typeof encode>>(32);

/** One row of modules; neighbours are drawn as one bar, so that no hairline shows between them. */
function rowPath(row: readonly boolean[], { y, module }: { y: number; module: number }): string {
  const [top, bottom] = [y * module, (y + 1) * module].map(hundredths);
  let path = '';
  for (let start = row.indexOf(true); start !== -1; ) {
    const light = row.indexOf(false, start);
    const end = light === -1 ? row.length : light;
    const [left, right] = [
      hundredths((start + QUIET_ZONE) * module),
      hundredths((end + QUIET_ZONE) * module),
    ];
    path += `M${left} ${top}H${right}V${bottom}H${left}z`;
    start = row.indexOf(true, end);
  }
  return path;
}
