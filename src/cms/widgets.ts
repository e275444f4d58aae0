import datetimeWidget from 'decap-cms-widget-datetime';
import imageWidget from 'decap-cms-widget-image';
import listWidget from 'decap-cms-widget-list';
import markdownWidget from 'decap-cms-widget-markdown';
import numberWidget from 'decap-cms-widget-number';
import objectWidget from 'decap-cms-widget-object';
import relationWidget from 'decap-cms-widget-relation';
import selectWidget from 'decap-cms-widget-select';
import stringWidget from 'decap-cms-widget-string';
import textWidget from 'decap-cms-widget-text';
import type { LocaleCode } from '../domain/locale.ts';
import { directed, optionalGroup, settled } from './controls.ts';
import type { WidgetParts } from './decap-types.ts';

/** The widgets that `decap-fields.ts` names, each with what Decap's own lacks. */
export function widgets(defaultLocale: LocaleCode): readonly WidgetParts[] {
  return [
    stringWidget.Widget(),
    textWidget.Widget(),
    markdownWidget.Widget(),
    numberWidget.Widget(),
    datetimeWidget.Widget(),
    selectWidget.Widget(),
    imageWidget.Widget(),
    listWidget.Widget(),
    optionalGroup(objectWidget.Widget()),
    settled(relationWidget.Widget()),
  ].map((widget) => directed(widget, defaultLocale));
}
