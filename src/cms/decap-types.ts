import type { ComponentType } from 'react';
import type { DecapConfig } from './decap-config-types.ts';
import type { DecapFormat } from './decap-format.ts';
import type { DecapBackend } from './guard/decap-backend.ts';
import type { GetAsset } from './preview/photo-layer.ts';
import type { FieldList } from './preview/place-in-words.ts';

/** What we use of Decap itself. Its own types leave most of this open. */
export interface DecapCms {
  init(options: { readonly config: DecapConfig }): void;
  registerBackend(name: string, backend: BackendClass): void;
  registerWidget(widget: WidgetParts): void;
  registerCustomFormat(name: string, extension: string, format: DecapFormat): void;
  registerLocale(code: string, phrases: Phrases): void;
  registerEventListener(listener: {
    readonly name: EntryEventName;
    readonly handler: EntryEventHandler;
  }): void;
  registerPreviewStyle(css: string, options: { readonly raw: true }): void;
  registerPreviewTemplate(collection: string, template: ComponentType<PreviewProps>): void;
}

export type BackendClass = new (config: object, options: object) => DecapBackend;

/** Interface texts, nested by place. */
export interface Phrases {
  readonly [key: string]: string | Phrases;
}

/** The part of Immutable's Map that we use of Decap's entries. */
export interface EntryMap {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  set(key: string, value: unknown): EntryMap;
  setIn(path: readonly string[], value: unknown): EntryMap;
  deleteIn(path: readonly string[]): EntryMap;
  keySeq(): { toArray(): string[] };
  merge(values: object): EntryMap;
  clear(): EntryMap;
  toJS(): Record<string, unknown>;
}

/** Lists have all that maps have, and more. */
export function isEntryMap(value: unknown): value is EntryMap {
  return typeof value === 'object' && value !== null && 'getIn' in value && !('push' in value);
}

export type EntryEventName = 'preSave' | 'postSave' | 'prePublish' | 'postPublish' | 'preUnpublish';

/** To change what is saved, a handler puts another entry in the event's place; to refuse, it throws. */
export type EntryEventHandler = (event: { entry: EntryMap }) => void | Promise<void>;

export interface WidgetParts {
  readonly name: string;
  readonly controlComponent: ControlClass;
  readonly previewComponent?: unknown;
  readonly schema?: object;
}

export interface ControlProps {
  readonly field: EntryMap;
  readonly value: unknown;
  readonly locale?: string;
  readonly forID?: string;
  readonly collection?: EntryMap;
  /** The ids of the fields around this one, the outermost first. */
  readonly parentIds?: readonly string[];
  readonly getEntry?: () => unknown;
}

/** A control of one of Decap's widgets: a React class component that Decap also calls methods of. */
export type ControlClass = new (props: ControlProps) => Control;

export interface Control {
  readonly props: ControlProps;
  render(): React.ReactNode;
  forceUpdate(): void;
}

export interface PreviewProps {
  readonly entry: EntryMap;
  readonly locale?: string;
  readonly fields: FieldList;
  /** Pictures of the form by the path that a field names, saved or not. */
  readonly getAsset: GetAsset;
  readonly widgetFor: (field: string) => React.ReactNode;
}

/** Decap's Redux store. */
export interface DecapStore {
  getState(): {
    readonly entryDraft?: EntryMap;
    readonly editorialWorkflow?: EntryMap;
    readonly auth?: { readonly user?: object | undefined };
    readonly mediaLibrary?: EntryMap;
  };
  dispatch(action: { readonly type: string; readonly payload: unknown }): void;
  /** @returns what to call to hear no more of its changes. */
  subscribe(onChange: () => void): () => void;
}
