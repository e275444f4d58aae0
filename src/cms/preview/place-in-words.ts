import type { EntryMap } from '../decap-types.ts';
import { say } from '../words/say.ts';
import type { CardField } from './card-preview.ts';

/** The names of the form's fields in the desk's language. */
export type FieldTitles = (field: string) => string;

/** The part of Immutable's List that we use of Decap's fields. */
export interface FieldList {
  find(test: (field: EntryMap) => boolean): EntryMap | undefined;
}

export function fieldTitles(fields: FieldList): FieldTitles {
  return (name) => {
    const field = fields.find((candidate) => candidate.get('name') === name);
    return String(field?.get('label') ?? name);
  };
}

/** Where an editor finds the words of a card. */
export function placeInWords(place: CardField, titles: FieldTitles): string {
  switch (place) {
    case 'campaign':
    case 'contact':
    case 'source':
    case 'owner':
    case 'interface':
      return say(`preview.places.${place}`);
    default:
      return titles(place);
  }
}
