import { createElement } from 'react';
import { isLocaleCode, type LocaleCode, localeOf } from '../domain/locale.ts';
import { type Control, type EntryMap, isEntryMap, type WidgetParts } from './decap-types.ts';
import type { FormWatch } from './length-meter/form-watch.ts';
import { LengthMeter } from './length-meter/length-meter.ts';

export interface ControlContext {
  readonly defaultLocale: LocaleCode;
  readonly form: FormWatch;
}

/**
 * Decap's control with the direction and language of its text: Decap writes every language from left to right.
 * It also carries the names by which a notice finds it, and says how much of a card a text takes.
 */
export function directed(
  { controlComponent: Base, ...widget }: WidgetParts,
  { defaultLocale, form }: ControlContext,
): WidgetParts {
  class DirectedControl extends Base {
    override render() {
      const { field, locale } = this.props;
      const pane = locale !== undefined && isLocaleCode(locale) ? locale : defaultLocale;
      const attributes = {
        className: 'desk-control',
        'data-desk-field': String(field.get('name')),
        'data-desk-locale': pane,
        'data-desk-widget': widget.name,
        ...(isOnlyForTranslations(field) && pane === defaultLocale && { 'data-desk-hidden': '' }),
        ...(textWidgets.includes(widget.name) && textDirection(field, pane, defaultLocale)),
      };
      return createElement('div', attributes, super.render(), lengthMeter(this, pane, form));
    }
  }
  return { ...widget, controlComponent: DirectedControl };
}

const textWidgets = ['string', 'text', 'markdown'];

/** The text's own language where it has one; facts that all languages share are written in the source language. */
function textDirection(
  field: EntryMap,
  pane: LocaleCode,
  defaultLocale: LocaleCode,
): { dir: string; lang?: string } {
  // Numbers, addresses and the like, which are read from left to right in every language.
  if (field.get('pattern') !== undefined && field.get('i18n') !== 'translate') return { dir: 'ltr' };
  const own = field.get('text_locale');
  const ofPane = field.get('i18n') === 'translate' ? pane : defaultLocale;
  const { direction, languageTag } = localeOf(typeof own === 'string' && isLocaleCode(own) ? own : ofPane);
  return { dir: direction, lang: languageTag };
}

/** The source text is no translation of anything. */
function isOnlyForTranslations(field: EntryMap): boolean {
  return field.get('name') === 'translation' && field.get('widget') === 'object';
}

function lengthMeter({ props: { field, value } }: Control, locale: LocaleCode, form: FormWatch) {
  const comfortable = field.get('comfortable_length');
  return createElement(LengthMeter, {
    field: String(field.get('name')),
    value,
    locale,
    comfortableLength: typeof comfortable === 'number' ? comfortable : undefined,
    form,
  });
}

/**
 * The relation control writes its value again when it opens, so that a record looks changed before anybody
 * touched it, and cannot be published. Only its own picture of the chosen records needs renewing.
 */
export function settled({ controlComponent: Base, ...widget }: WidgetParts): WidgetParts {
  class SettledControl extends Base {
    triggerInitialOnChange(): void {
      this.forceUpdate();
    }
  }
  return { ...widget, controlComponent: SettledControl };
}

interface GroupControl extends Control {
  validate: () => void;
  /** The controls of the fields in the group, by name. */
  readonly childRefs: Readonly<
    Record<string, { readonly props: { readonly onValidate?: (errors: []) => void } }>
  >;
}

/** A group that may be left out asks for none of its fields as long as all of them are empty. */
export function optionalGroup({ controlComponent, ...widget }: WidgetParts): WidgetParts {
  const Base = controlComponent as unknown as new (props: Control['props']) => GroupControl; // Decap's ObjectControl.
  class OptionalGroupControl extends Base {
    constructor(props: Control['props']) {
      super(props);
      const validateFields = this.validate;
      this.validate = () => {
        if (this.props.field.get('required') !== false || !isBlank(this.props.value)) return validateFields();
        for (const { props: child } of Object.values(this.childRefs)) child.onValidate?.([]);
      };
    }
  }
  return { ...widget, controlComponent: OptionalGroupControl };
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.every(isBlank);
  if (isEntryMap(value)) return Object.values(value.toJS()).every(isBlank);
  return typeof value === 'object' && 'size' in value && value.size === 0;
}
