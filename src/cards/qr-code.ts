import { encode } from 'uqr';
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
  const { data, size: modules } = encode(text, { ecc: 'Q', border: 0 });
  const module = size / (modules + 2 * QUIET_ZONE);
  return data.map((row, y) => rowPath(row, { y: y + QUIET_ZONE, module })).join('');
}

/** One row of modules; neighbours are drawn as one bar, so that no hairline shows between them. */
function rowPath(row: readonly boolean[], { y, module }: { y: number; module: number }): string {
  const [top, bottom] = [y * module, (y + 1) * module].map(hundredths);
  const bars = row.map(Number).join('').matchAll(/1+/g);
  return Array.from(bars, ({ index, 0: bar }) => {
    const [left, right] = [index + QUIET_ZONE, index + QUIET_ZONE + bar.length].map((x) =>
      hundredths(x * module),
    );
    return `M${left} ${top}H${right}V${bottom}H${left}z`;
  }).join('');
}
