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
import type { DecapStore, WidgetParts } from './decap-types.ts';
import type { FormWatch } from './length-meter/form-watch.ts';
import { audioWidget } from './media/audio-control.ts';
import { focalPointWidget } from './media/focal-point-control.ts';
import type { MediaDesk } from './media/media-desk.ts';
import { coverable } from './media/picture-control.ts';
import { translated } from './translate/translated-control.ts';
import type { TranslationDesk } from './translate/translation-desk.ts';

export interface WidgetNeeds {
  readonly form: FormWatch;
  readonly store: DecapStore;
  readonly media: MediaDesk;
  readonly translation: TranslationDesk;
}

/** The widgets that `decap-fields.ts` names, each with what Decap's own lacks. */
export function widgets(
  defaultLocale: LocaleCode,
  { form, store, media, translation }: WidgetNeeds,
): readonly WidgetParts[] {
  return [
    stringWidget.Widget(),
    textWidget.Widget(),
    markdownWidget.Widget(),
    numberWidget.Widget(),
    datetimeWidget.Widget(),
    selectWidget.Widget(),
    coverable(imageWidget.Widget(), media),
    focalPointWidget(store),
    audioWidget(media, store),
    listWidget.Widget(),
    optionalGroup(objectWidget.Widget()),
    settled(relationWidget.Widget()),
  ].map((widget) => directed(translated(widget, translation), { defaultLocale, form }));
}
