import { type ComponentType, createElement, useState } from 'react';
import type { CardFormatId } from '../../domain/card-format.ts';
import { isLocaleCode, type LocaleCode } from '../../domain/locale.ts';
import type { EntryMap, PreviewProps } from '../decap-types.ts';
import { say } from '../words/say.ts';
import type { CardPreview } from './card-preview.ts';
import { CardView } from './card-view.ts';
import { draftOf } from './message-draft.ts';
import { PhoneView } from './phone-view.ts';
import { fieldTitles } from './place-in-words.ts';
import { panelId, TabBar, tabId } from './tab-bar.ts';
import { TextsView } from './texts-view.ts';

export interface MessagePreviewContext {
  readonly preview: CardPreview;
  readonly defaultLocale: LocaleCode;
  readonly siteName: string;
  /** The entry of the open form with all its languages; Decap hands a preview only the one that is shown. */
  readonly openEntry: () => EntryMap | undefined;
}

const views = ['card', 'page', 'texts'] as const;
type View = (typeof views)[number];

/** What Decap shows beside the form of a message. */
export function messagePreview(context: MessagePreviewContext): ComponentType<PreviewProps> {
  return (props) => createElement(MessagePreview, { context, props });
}

interface MessagePreviewProps {
  readonly context: MessagePreviewContext;
  readonly props: PreviewProps;
}

/** A message's card, its page, its texts. */
function MessagePreview({ context, props }: MessagePreviewProps) {
  const [view, setView] = useState<View>('card');
  const [format, setFormat] = useState<CardFormatId>('square');
  const { lang, dir } = document.documentElement;
  return createElement(
    'div',
    { className: 'preview', lang, dir: dir || 'ltr' },
    createElement(TabBar<View>, {
      label: say('preview.views'),
      tabs: views.map((id) => ({ id, label: say(`preview.${id}`) })),
      selected: view,
      onSelect: setView,
    }),
    createElement(
      'div',
      { role: 'tabpanel', id: panelId, 'aria-labelledby': tabId(view) },
      panelOf(view, { ...context, props, format, onFormat: setFormat }),
    ),
  );
}

interface PanelContext extends MessagePreviewContext {
  readonly props: PreviewProps;
  readonly format: CardFormatId;
  readonly onFormat: (format: CardFormatId) => void;
}

function panelOf(view: View, { props, preview, format, onFormat, ...context }: PanelContext) {
  const { getAsset, widgetFor, fields } = props;
  const { defaultLocale, siteName } = context;
  const locale = props.locale !== undefined && isLocaleCode(props.locale) ? props.locale : defaultLocale;
  const draft = draftOf(context.openEntry() ?? props.entry, { locale, defaultLocale });
  const titles = fieldTitles(fields);
  switch (view) {
    case 'card':
      return createElement(CardView, { preview, draft, titles, getAsset, format, onFormat });
    case 'page':
      return createElement(PhoneView, { preview, draft, getAsset, body: widgetFor('body'), siteName });
    case 'texts':
      return createElement(TextsView, { draft, titles, body: widgetFor('body') });
  }
}
