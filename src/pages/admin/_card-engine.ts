import { cardAlt } from '../../cards/card-alt.ts';
import type { Block, BlockRole } from '../../cards/drawing.ts';
import { type CardLayout, composeCard, layoutCard } from '../../cards/layout-card.ts';
import type { CardMaterials } from '../../cards/materials.ts';
import { contrast } from '../../cards/palette.ts';
import { createTypesetter } from '../../cards/typesetter.ts';
import type {
  CardField,
  CardFits,
  CardWarning,
  Prepared,
  PreviewCard,
  PreviewPhoto,
} from '../../cms/preview/card-preview.ts';
import type { MessageDraft } from '../../cms/preview/message-draft.ts';
import type { CardLabels } from '../../domain/card.ts';
import { type CardFormatId, cardFormatIds, cardFormats } from '../../domain/card-format.ts';
import { localeOf } from '../../domain/locale.ts';
import type { Site } from '../../domain/site.ts';
import { type DraftedCard, draftedCard } from './_card-draft.ts';
import { fetchedFonts } from './_card-fonts.ts';
import { printPhoto } from './_card-photo.ts';
import type { CardRecords } from './_card-records.ts';

/** The card engine in the browser; a part of the page of its own, loaded when the first card is asked for. */
export interface CardEngine {
  readonly card: (draft: MessageDraft, format: CardFormatId, labels: CardLabels) => Prepared<PreviewCard>;
  readonly fits: (draft: MessageDraft, labels: CardLabels) => Prepared<CardFits>;
  readonly retry: () => void;
}

export interface EngineParts {
  readonly site: Site;
  readonly records: CardRecords;
  /** Called when a font has come, or failed to. */
  readonly onChange: () => void;
}

export function openCardEngine({ site, records, onChange }: EngineParts): CardEngine {
  const fonts = fetchedFonts(records.fonts, onChange);
  const materials: CardMaterials = { fontBook: fonts.fontBook, logos: new Map(records.logos) };

  /** Nothing is shown that was laid out without one of its fonts. */
  function withFonts<Value>({ locale }: MessageDraft, layOut: () => Value): Prepared<Value> {
    fonts.takeWanted();
    if (!fonts.have([localeOf(locale).cardFont, 'noto-sans'])) return { state: missingState() };
    const value = layOut();
    return fonts.takeWanted().length > 0 ? { state: missingState() } : { state: 'ready', value };
  }

  const missingState = () => (fonts.hasFailed() ? 'failed' : 'waiting');

  return {
    card: (draft, format, labels) =>
      withFonts(draft, () => {
        const drafted = draftedCard(draft, { site, records, labels });
        return previewCard(drafted, format, layoutCard(drafted.model, format, materials));
      }),
    fits: (draft, labels) =>
      withFonts(draft, () => fitsOf(draftedCard(draft, { site, records, labels }), materials)),
    retry: fonts.forgetFailures,
  };
}

function previewCard(drafted: DraftedCard, format: CardFormatId, layout: CardLayout): PreviewCard {
  const { width, height } = cardFormats[format];
  return {
    width,
    height,
    svg: layout.svg,
    alt: cardAlt(drafted.model),
    photo: photoOf(layout, width),
    warnings: layout.blocks.flatMap((block) => warningsOf(block, { width, height })),
    unpublished: drafted.unpublished,
  };
}

function photoOf({ backdrop, blocks }: CardLayout, cardWidth: number): PreviewPhoto | undefined {
  if (backdrop.kind !== 'photo') return undefined;
  const { photo, scrim } = backdrop;
  const texts = blocks.filter(({ ground }) => ground.isPhoto).map(({ placed }) => placed().ink);
  return {
    file: photo.file,
    print: (picture, canvas) => printPhoto(picture, canvas, { focus: photo.focus, scrim, texts, cardWidth }),
  };
}

/** WCAG 2.2, contrast (minimum). */
const LEAST_CONTRAST = 4.5;

function warningsOf(block: Block, card: { width: number; height: number }): CardWarning[] {
  const { role, excess, missing, ground } = block;
  const weakest = ground.behind
    .map((behind) => ({ behind, ratio: contrast(ground.letters, behind) }))
    .filter(({ ratio }) => ratio < LEAST_CONTRAST)
    .toSorted((one, other) => one.ratio - other.ratio)[0];
  const at = { field: fieldOf(role), box: boxOf(block, card) };
  return [
    ...(excess > 0 ? [{ ...at, kind: 'overflow', excess } as const] : []),
    ...(missing.length > 0 ? [{ ...at, kind: 'glyph-missing', glyphs: missing } as const] : []),
    ...(weakest ? [{ ...at, kind: 'contrast', letters: ground.letters, ...weakest } as const] : []),
  ];
}

/** The ink of a text, as far as it is on the card. */
function boxOf({ placed }: Block, card: { width: number; height: number }): CardWarning['box'] {
  const { x, y, width, height } = placed().ink;
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return {
    x: left,
    y: top,
    width: Math.min(card.width, x + width) - left,
    height: Math.min(card.height, y + height) - top,
  };
}

function fitsOf({ model }: DraftedCard, { fontBook, logos }: CardMaterials): CardFits {
  const tools = { typesetter: createTypesetter(model, fontBook), logos };
  return new Map(
    cardFormatIds.map((format) => {
      const excess = new Map<CardField, number>();
      for (const block of composeCard(model, format, tools).blocks) {
        const field = fieldOf(block.role);
        excess.set(field, (excess.get(field) ?? 0) + block.excess);
      }
      return [format, excess];
    }),
  );
}

/** Where an editor can change the words of a block. */
function fieldOf(role: BlockRole): CardField {
  switch (role) {
    case 'headline':
    case 'claim':
    case 'quote':
    case 'action':
    case 'figure':
    case 'campaign':
    case 'contact':
    case 'source':
      return role;
    case 'figure-meaning':
      return 'figureMeaning';
    case 'step':
      return 'steps';
    case 'text':
      return 'cardText';
    case 'address':
      return 'owner';
    case 'they-say':
    case 'what-is-true':
    case 'step-number':
    case 'voice':
    case 'check':
    case 'code':
      return 'interface';
  }
}
