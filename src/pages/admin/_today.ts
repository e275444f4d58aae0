import type { PlainDate } from '../../domain/scalar.ts';

/** The day where the editor is. */
export function today(): PlainDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
