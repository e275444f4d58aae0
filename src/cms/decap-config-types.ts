import type { LocaleCode } from '../domain/locale.ts';
import type { DeskLanguage } from './words/desk-language.ts';

/** The part of Decap's configuration that we use; Decap's own types allow anything. */
export interface DecapConfig {
  readonly load_config_file: false;
  readonly locale: DeskLanguage;
  readonly backend: DecapBackend;
  readonly publish_mode: 'editorial_workflow';
  readonly show_preview_links: boolean;
  readonly display_url: string;
  readonly logo: { readonly src: string; readonly show_in_header: false };
  readonly media_folder: string;
  readonly public_folder: string;
  readonly slug: {
    readonly encoding: 'ascii';
    readonly clean_accents: true;
    readonly sanitize_replacement: '-';
  };
  readonly i18n: DecapI18n;
  readonly collections: readonly DecapCollection[];
}

export interface DecapI18n {
  readonly structure: 'multiple_folders';
  /** The second one opens beside the first. */
  readonly locales: readonly LocaleCode[];
  readonly default_locale: LocaleCode;
}

export type DecapBackend =
  | { readonly name: 'proxy'; readonly proxy_url: string; readonly branch: string }
  | {
      readonly name: 'gitlab';
      readonly repo: string;
      readonly branch: string;
      readonly auth_type: 'pkce';
      readonly app_id: string;
      readonly base_url: string;
      readonly api_root: string;
    }
  | {
      readonly name: 'forgejo';
      readonly repo: string;
      readonly branch: string;
      readonly auth_type: 'pkce';
      readonly app_id: string;
      readonly base_url: string;
      readonly api_root: string;
    }
  | {
      readonly name: 'github';
      readonly repo: string;
      readonly branch: string;
      readonly base_url: string;
      readonly auth_endpoint: string;
    };

interface DecapCollectionBase {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly description: string;
  /** Name of the registered format that reads and writes the files. */
  readonly format: string;
  readonly editor: { readonly preview: boolean };
}

export interface DecapFolderCollection extends DecapCollectionBase {
  readonly folder: string;
  readonly extension: 'md' | 'yml';
  readonly create: boolean;
  readonly delete: boolean;
  readonly slug: string;
  readonly identifier_field: string;
  readonly summary: string;
  readonly i18n?: true;
  readonly sortable_fields: readonly string[];
  readonly view_groups?: readonly { readonly label: string; readonly field: string }[];
  readonly fields: readonly DecapField[];
}

export interface DecapFileCollection extends DecapCollectionBase {
  readonly delete: false;
  readonly files: readonly {
    readonly name: string;
    readonly label: string;
    readonly file: string;
    readonly fields: readonly DecapField[];
  }[];
}

export type DecapCollection = DecapFolderCollection | DecapFileCollection;

export interface DecapField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  /** Left out when the field is required: Decap's widgets act on an explicit `true`. */
  readonly required?: false;
  readonly hint?: string;
  readonly i18n?: boolean;
  /** A regular expression and the sentence to show when a text does not match it. */
  readonly pattern?: readonly [RegExp, string];
  readonly min?: number;
  readonly max?: number;
  readonly label_singular?: string;
  readonly collapsed?: boolean;
  readonly summary?: string;
  readonly field?: DecapField;
  readonly fields?: readonly DecapField[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly multiple?: true;
  readonly collection?: string;
  readonly value_field?: string;
  readonly search_fields?: readonly string[];
  readonly display_fields?: readonly string[];
  readonly options_length?: number;
  readonly value_type?: 'int';
  readonly date_format?: string;
  readonly time_format?: false;
  readonly format?: string;
  readonly choose_url?: false;
  readonly buttons?: readonly string[];
  readonly editor_components?: readonly string[];
  readonly modes?: readonly string[];
  /** Ours: the language of the text in this field, where it is not the pane's. */
  readonly text_locale?: LocaleCode;
  /** Ours: characters that usually still fit a card. */
  readonly comfortable_length?: number;
}
