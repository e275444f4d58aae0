import { campaignFacts, campaignText } from '../domain/campaign.ts';
import { type CollectionName, contentFolders, mediaFolder, siteFile } from '../domain/content-folder.ts';
import { hotline } from '../domain/hotline.ts';
import type { LocaleCode } from '../domain/locale.ts';
import { messageFacts, messageText } from '../domain/message.ts';
import { partner } from '../domain/partner.ts';
import { type Site, site as siteSchema } from '../domain/site.ts';
import { source } from '../domain/source.ts';
import type {
  DecapBackend,
  DecapCollection,
  DecapConfig,
  DecapField,
  DecapFileCollection,
  DecapFolderCollection,
} from './decap-config-types.ts';
import { decapFields, markdownWidget, titleFields } from './decap-fields.ts';
import { translateForm } from './translate-form.ts';
import type { DeskLanguage } from './words/desk-language.ts';
import type { FormWords } from './words/form-words.ts';

/** What editors know the Markdown text of a message by. */
export const bodyTitle = 'Text of the page';

export interface DeskOptions {
  readonly site: Site;
  readonly backend: DecapBackend;
  /** The content folder's path in the repository, empty when it is the whole repository. */
  readonly contentRoot: string;
  /** Where the link to the site leads. */
  readonly siteLink: string;
  /** Show only this language beside the source: fewer files are read, and the right pane opens in it. */
  readonly beside?: LocaleCode | undefined;
  /** The language of the desk itself, and the words of its forms in that language, unless it is English. */
  readonly language?: DeskLanguage | undefined;
  readonly words?: FormWords | undefined;
}

/** Decap's configuration, made from the site's own schemas: no field is described here. */
export function decapConfig(options: DeskOptions): DecapConfig {
  const { site, backend, contentRoot, siteLink, beside, language = 'en', words } = options;
  const others = site.locales.filter((code) => code !== site.defaultLocale);
  const inContent = (path: string) => (contentRoot === '' ? path : `${contentRoot}/${path}`);
  const shown = beside !== undefined && others.includes(beside) ? [beside] : others;
  return {
    load_config_file: false,
    locale: language,
    backend,
    publish_mode: 'editorial_workflow',
    // At a git host: what the host has built of a draft. The local desk shows drafts itself.
    show_preview_links: backend.name !== 'proxy',
    display_url: siteLink,
    logo: { src: '/favicon.svg', show_in_header: false },
    media_folder: inContent(mediaFolder),
    // Without a leading slash: with one, pictures of drafts are not found.
    public_folder: mediaFolder,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    i18n: {
      structure: 'multiple_folders',
      locales: [site.defaultLocale, ...shown],
      default_locale: site.defaultLocale,
    },
    collections: words ? translateForm(collections(site, inContent), words) : collections(site, inContent),
  };
}

type InContent = (path: string) => string;

function collections({ locales }: Site, inContent: InContent): readonly DecapCollection[] {
  const folder = (about: FolderAbout) => folderHead(about, inContent);
  const once = { locales, isPerLocale: false };
  const perLocale = { locales, isPerLocale: true };
  return [
    {
      ...folder({
        name: 'messages',
        label: 'Messages',
        singular: 'Message',
        description: 'Each message is a page and a set of cards, in every language.',
      }),
      // A printed card leads to its message for good: a message is withdrawn, never deleted.
      delete: false,
      sortable_fields: [titleFields.messages, 'reviewBy'],
      view_groups: [
        { label: 'Campaign', field: 'campaign' },
        { label: 'Kind', field: 'kind' },
      ],
      fields: withBody(decapFields(messageText, perLocale), decapFields(messageFacts, once)),
    },
    {
      ...folder({
        name: 'campaigns',
        label: 'Campaigns',
        singular: 'Campaign',
        description: 'One audience, one belief to answer, one action.',
      }),
      delete: false,
      fields: [...decapFields(campaignText, perLocale), ...decapFields(campaignFacts, once)],
    },
    {
      ...folder({
        name: 'hotlines',
        label: 'Contacts',
        singular: 'Contact',
        description: 'Who to call or write to. Test each one before its day.',
      }),
      fields: decapFields(hotline, { locales }),
    },
    {
      ...folder({
        name: 'sources',
        label: 'Sources',
        singular: 'Source',
        description: 'Where the facts come from.',
      }),
      fields: decapFields(source, { locales }),
    },
    {
      ...folder({
        name: 'partners',
        label: 'Partners',
        singular: 'Partner',
        description: 'Organisations that share the cards.',
      }),
      fields: decapFields(partner, { locales }),
    },
    siteCollection(locales, inContent),
  ];
}

type FolderHead = Omit<DecapFolderCollection, 'fields'>;

interface FolderAbout {
  readonly name: CollectionName;
  readonly label: string;
  readonly singular: string;
  readonly description: string;
}

function folderHead({ name, label, singular, description }: FolderAbout, inContent: InContent): FolderHead {
  const { folder: below, extension, isPerLocale } = contentFolders[name];
  return {
    name,
    label,
    label_singular: singular,
    description,
    folder: inContent(below),
    extension,
    format: formatName(name),
    create: true,
    delete: true,
    // Made from the title when the record is first saved, see `save/address.ts`; it never changes after that.
    slug: '{{waymark.address}}',
    identifier_field: titleFields[name],
    summary: `{{${titleFields[name]}}}`,
    // Only messages have more text than a form shows at a glance.
    editor: { preview: name === 'messages' },
    sortable_fields: [titleFields[name]],
    ...(isPerLocale && { i18n: true }),
  };
}

function siteCollection(locales: readonly LocaleCode[], inContent: InContent): DecapFileCollection {
  return {
    name: 'site',
    label: 'Site',
    label_singular: 'Site',
    description: 'Name, owner and languages of the site.',
    format: formatName('site'),
    editor: { preview: false },
    delete: false,
    files: [
      {
        name: 'site',
        label: 'This site',
        file: inContent(siteFile),
        fields: decapFields(siteSchema, { locales }),
      },
    ],
  };
}

/** What editors write most stands first, and at the same height in both panes: texts, body, then the facts. */
function withBody(texts: readonly DecapField[], facts: readonly DecapField[]): readonly DecapField[] {
  const body: DecapField = {
    name: 'body',
    label: bodyTitle,
    hint: 'Short paragraphs in plain words. What is on the card need not be said again.',
    i18n: true,
    ...markdownWidget,
  };
  const stampAt = texts.findIndex(({ name }) => name === 'translation');
  return [...texts.slice(0, stampAt), body, ...texts.slice(stampAt), ...facts];
}

/** The name under which the format of a collection is registered. */
export function formatName(collection: CollectionName | 'site'): string {
  return `waymark-${collection}`;
}
