import type { Direction } from '../../domain/locale.ts';

/** A language in which the desk itself speaks; the texts that editors write may be in any locale. */
export type DeskLanguage = 'en' | 'fr' | 'es' | 'ar' | 'fa';

export interface DeskLanguageAbout {
  /** In its own script. */
  readonly name: string;
  readonly direction: Direction;
}

export const deskLanguages: Readonly<Record<DeskLanguage, DeskLanguageAbout>> = {
  en: { name: 'English', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
  fa: { name: 'فارسی', direction: 'rtl' },
};

export function isDeskLanguage(code: string): code is DeskLanguage {
  return Object.hasOwn(deskLanguages, code);
}
