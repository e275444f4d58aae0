import { ProxyBackend } from 'decap-cms-backend-proxy';
import phrases from 'decap-cms-locales/dist/esm/en/index.js';
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
import { decap } from '../../../src/cms/decap.ts';
import type { DecapConfig } from '../../../src/cms/decap-config-types.ts';

/** Opens Decap as its own documentation sets it up: its packages as they come, and nothing of ours. */
export function openStockDesk(config: object): void {
  decap.registerBackend('proxy', ProxyBackend);
  for (const widget of [
    datetimeWidget,
    imageWidget,
    listWidget,
    markdownWidget,
    numberWidget,
    objectWidget,
    relationWidget,
    selectWidget,
    stringWidget,
    textWidget,
  ])
    decap.registerWidget(widget.Widget());
  decap.registerLocale('en', phrases);
  // What is stock about it is that it is not of our types.
  decap.init({ config: config as DecapConfig });
}
