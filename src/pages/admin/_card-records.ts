import type { FontFile } from '../../cards/font-book.ts';
import type { Logo } from '../../cards/materials.ts';
import type { CampaignFacts } from '../../domain/campaign.ts';
import type { Hotline, Source } from '../../domain/catalog.ts';

/** Where the page fetches what it draws cards with: the routes in the folder `preview` beside this file. */
export const previewPath = '/admin/preview/';

/** The records that cards are made of beside the message, as they are published. */
export interface CardRecords {
  readonly campaigns: Readonly<Record<string, CardCampaign>>;
  readonly hotlines: Readonly<Record<string, CardHotline>>;
  readonly sources: Readonly<Record<string, CardCitation>>;
  readonly fonts: readonly FontAddress[];
  readonly logos: readonly (readonly [file: string, logo: Logo])[];
}

export interface CardCampaign extends Pick<CampaignFacts, 'colour'> {
  /** By locale. */
  readonly names: Readonly<Record<string, string>>;
}

export type CardHotline = Pick<Hotline, 'id' | 'channel' | 'contact' | 'name'>;
export type CardCitation = Pick<Source, 'id' | 'publisher' | 'shortName' | 'year'>;

/** A font file that a page can fetch. */
export interface FontAddress extends Omit<FontFile, 'read'> {
  readonly address: string;
}
