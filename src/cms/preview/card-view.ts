import { type ChangeEvent, createElement, type ReactNode, useState } from 'react';
import { type CardFormatId, cardFormatIds } from '../../domain/card-format.ts';
import { type CardTemplate, cardTemplates } from '../../domain/message.ts';
import { formatsInTrouble } from '../length-meter/field-meter.ts';
import { say } from '../words/say.ts';
import { CardFace } from './card-face.ts';
import type { CardFits, CardPreview } from './card-preview.ts';
import { inTemplate, type MessageDraft } from './message-draft.ts';
import type { GetAsset } from './photo-layer.ts';
import type { FieldTitles } from './place-in-words.ts';
import { type CardOnShow, useCardFits, useShownCard } from './shown-card.ts';
import { fitsWords, warningWords } from './warning-words.ts';

export interface CardViewProps {
  readonly preview: CardPreview;
  readonly draft: MessageDraft;
  readonly titles: FieldTitles;
  readonly getAsset: GetAsset;
  readonly format: CardFormatId;
  readonly onFormat: (format: CardFormatId) => void;
}

/** The real card, as it is typed, in any format; other templates can be tried on. */
export function CardView({ preview, draft, titles, getAsset, format, onFormat }: CardViewProps) {
  const own = cardTemplates.find((template) => template === draft.facts.template) ?? 'statement';
  const [tried, setTried] = useState<CardTemplate>();
  const template = tried ?? own;
  const tryOut = (chosen: CardTemplate) => setTried(chosen === own ? undefined : chosen);
  const shownDraft = template === own ? draft : inTemplate(draft, template);
  const onShow = useShownCard(preview, shownDraft, format);
  const fits = useCardFits(preview, shownDraft);
  return createElement(
    'div',
    { className: 'card-view' },
    createElement(
      'div',
      { className: 'choices' },
      createElement(FormatChooser, { format, onFormat, fits }),
      createElement(TemplateChooser, { template, onTry: tryOut }),
    ),
    template !== own && trialNote(own),
    createElement(CardFace, { onShow, getAsset }),
    createElement('div', { className: 'verdict', role: 'status' }, verdict(onShow, { fits, titles })),
    onShow.state === 'failed' && retryNote(preview),
    createElement('p', { className: 'quiet' }, say('preview.asPublished')),
  );
}

function trialNote(own: CardTemplate) {
  const words = say('preview.trial', { template: say(`preview.templates.${own}`) });
  return createElement('p', { className: 'trial' }, words);
}

function retryNote({ retry }: CardPreview) {
  return createElement(
    'p',
    { className: 'trouble', role: 'alert' },
    say('preview.failed'),
    ' ',
    createElement('button', { type: 'button', onClick: retry }, say('preview.retry')),
  );
}

/** What is wrong with the card that is shown, and in which formats the message does not fit. */
function verdict(
  { shown, state }: CardOnShow,
  { fits, titles }: { readonly fits: CardFits | undefined; readonly titles: FieldTitles },
): ReactNode {
  if (!shown) return state === 'waiting' ? say('preview.waiting') : null;
  const { warnings, unpublished } = shown.card;
  const sentences = [
    ...warningWords(warnings, titles),
    ...unpublished.map((record) => say(`preview.unpublished.${record}`)),
  ];
  const everywhere = fits && fitsWords(fits);
  return [
    sentences.length > 0 &&
      createElement(
        'ul',
        { key: 'warnings', 'aria-label': say('preview.warnings') },
        sentences.map((sentence) => createElement('li', { key: sentence }, sentence)),
      ),
    everywhere &&
      createElement(
        'p',
        { key: 'everywhere', className: everywhere.isTrouble ? 'trouble' : 'fine' },
        everywhere.words,
      ),
  ];
}

interface FormatChooserProps {
  readonly format: CardFormatId;
  readonly onFormat: (format: CardFormatId) => void;
  readonly fits: CardFits | undefined;
}

function FormatChooser({ format, onFormat, fits }: FormatChooserProps) {
  const inTrouble = fits && formatsInTrouble(fits);
  return createElement(
    'div',
    { role: 'group', 'aria-label': say('preview.format'), className: 'formats' },
    cardFormatIds.map((id) => {
      const name = say(`preview.formats.${id}`);
      const hasTrouble = inTrouble?.has(id) === true;
      const trouble = {
        'data-trouble': '',
        'aria-label': say('preview.formatInTrouble', { format: name }),
      };
      return createElement(
        'button',
        {
          key: id,
          type: 'button',
          'aria-pressed': id === format,
          'data-format': id,
          ...(hasTrouble && trouble),
          onClick: () => onFormat(id),
        },
        name,
      );
    }),
  );
}

interface TemplateChooserProps {
  readonly template: CardTemplate;
  readonly onTry: (template: CardTemplate) => void;
}

function TemplateChooser({ template, onTry }: TemplateChooserProps) {
  const options = cardTemplates.map((id) =>
    createElement('option', { key: id, value: id }, say(`preview.templates.${id}`)),
  );
  return createElement(
    'label',
    { className: 'template' },
    say('preview.template'),
    createElement(
      'select',
      {
        value: template,
        onChange: ({ currentTarget: { value } }: ChangeEvent<HTMLSelectElement>) => {
          const chosen = cardTemplates.find((id) => id === value);
          if (chosen) onTry(chosen);
        },
      },
      options,
    ),
  );
}
