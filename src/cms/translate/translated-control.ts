import { createElement, Fragment } from 'react';
import type { LocaleCode } from '../../domain/locale.ts';
import { isTranslated, segmentNames } from '../../domain/segments.ts';
import { type Control, type EntryMap, isEntryMap, type WidgetParts } from '../decap-types.ts';
import { paneOf } from './open-translation.ts';
import { SegmentFoot } from './segment-foot.ts';
import { SourceAbove, SourceText } from './source-text.ts';
import type { TranslationDesk } from './translation-desk.ts';
import { TypoChoice } from './typo-choice.ts';
import { WholeText } from './whole-text.ts';

/**
 * Decap's control with what translators and reviewers need around it. In a desk that was opened for one language
 * the source is shown for reading only, and what is not text of that language is left out.
 */
export function translated(
  { controlComponent: Base, ...widget }: WidgetParts,
  desk: TranslationDesk,
): WidgetParts {
  class TranslatedControl extends Base {
    override render() {
      const place = placeOf(this, desk.defaultLocale);
      if (!place) return super.render();
      const { isSource, part } = place;
      if (desk.beside !== undefined && !place.isTranslatable) return leftOut();
      if (!isSource) return this.inTranslation(place);
      if (desk.beside === undefined) {
        return createElement(
          Fragment,
          null,
          super.render(),
          part !== undefined && createElement(TypoChoice, { desk, part }),
        );
      }
      if (part === undefined) return leftOut();
      return createElement(SourceText, { value: this.props.value, locale: desk.defaultLocale });
    }

    private inTranslation({ pane: locale, part, label, isStamp, source }: ControlPlace) {
      if (isStamp)
        return createElement(Fragment, null, createElement(WholeText, { desk, locale }), super.render());
      if (part === undefined) return super.render();
      // What neither language has is no work for a translator.
      if (desk.beside !== undefined && isEmpty(source) && isEmpty(this.props.value)) return leftOut();
      return createElement(
        Fragment,
        null,
        desk.beside !== undefined &&
          createElement(SourceAbove, { value: source, locale: desk.defaultLocale }),
        super.render(),
        createElement(SegmentFoot, { desk, locale, part, label }),
      );
    }
  }
  return { ...widget, controlComponent: TranslatedControl };
}

interface ControlPlace {
  readonly pane: LocaleCode;
  readonly isSource: boolean;
  /** Whether each language has a value of its own. */
  readonly isTranslatable: boolean;
  /** The part of the text that is translated here, if it is one. */
  readonly part: string | undefined;
  readonly isStamp: boolean;
  readonly label: string;
  /** The same field of the source. */
  readonly source: unknown;
}

/** Undefined for what lies inside another field, and for records that are not translated. */
function placeOf({ props }: Control, defaultLocale: LocaleCode): ControlPlace | undefined {
  const { field, collection, parentIds, getEntry } = props;
  const name = String(field.get('name'));
  const collectionName = collection?.get('name');
  if (!isTranslated(collectionName) || (parentIds?.length ?? 0) > 0) return undefined;
  const pane = paneOf(props.locale, defaultLocale);
  const entry: unknown = getEntry?.();
  return {
    pane,
    isSource: pane === defaultLocale,
    isTranslatable: isPerLocale(field),
    part: segmentNames[collectionName].find((segment) => segment === name),
    isStamp: name === 'translation',
    label: String(field.get('label')),
    source: isEntryMap(entry) ? entry.getIn(['data', name]) : undefined,
  };
}

function isPerLocale(field: EntryMap): boolean {
  return field.get('i18n') === 'translate' || field.get('i18n') === true;
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'size' in value) return value.size === 0;
  return value === undefined || value === null || value === '';
}

/** The style sheet takes the whole field away, with its label. */
function leftOut() {
  return createElement('span', { 'data-desk-left-out': '' });
}
