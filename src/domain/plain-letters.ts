/**
 * Text as a search compares it: in small letters, and without the marks that many leave out when they type: accents,
 * vowel signs of Arabic, lengthening strokes. Letters that keyboards of Arabic, Persian and Urdu have twice are one.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u064b-\u065f\u0640\u200c\u200d]/g, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك')
    .toLowerCase();
}
