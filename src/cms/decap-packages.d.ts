/** The parts of Decap's packages that we use; most of them come without types. */

declare module 'decap-cms-backend-proxy' {
  import type { DecapBackend, EntryToSave, SaveOptions } from './guard/decap-backend.ts';

  export interface ProxyRequest {
    readonly action: string;
    readonly params: Readonly<Record<string, unknown>>;
  }

  export class ProxyBackend implements DecapBackend {
    constructor(config: object, options?: object);
    readonly proxyUrl: string;
    readonly branch: string;
    request(request: ProxyRequest): Promise<unknown>;
    getEntry: DecapBackend['getEntry'];
    entriesByFolder: DecapBackend['entriesByFolder'];
    unpublishedEntry(
      ...entry: Parameters<DecapBackend['unpublishedEntry']>
    ): ReturnType<DecapBackend['unpublishedEntry']>;
    unpublishedEntryDataFile: DecapBackend['unpublishedEntryDataFile'];
    persistMedia: DecapBackend['persistMedia'];
    publishUnpublishedEntry: DecapBackend['publishUnpublishedEntry'];
    deleteFiles: DecapBackend['deleteFiles'];
    persistEntry(entry: EntryToSave, options: SaveOptions & { readonly lock?: object }): Promise<unknown>;
  }
}

declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('./decap-types.ts').BackendClass;
}

declare module 'decap-cms-backend-forgejo' {
  export const ForgejoBackend: import('./decap-types.ts').BackendClass;
}

declare module 'decap-cms-backend-github' {
  export const GitHubBackend: import('./decap-types.ts').BackendClass;
}

declare module 'decap-cms-core/dist/esm/backend.js' {
  import type { EntryMap } from './decap-types.ts';

  /** What Decap is about to save. */
  export interface DecapSave {
    readonly entryDraft: EntryMap;
  }

  /** Decap's own layer above all back ends. */
  export class Backend {
    persistEntry(save: DecapSave): Promise<string>;
    entryExist(collection: EntryMap, path: string, slug: string, useWorkflow: boolean): Promise<unknown>;
    generateUniqueSlug(collection: EntryMap, data: EntryMap, ...rest: readonly unknown[]): Promise<string>;
    getLocalDraftBackup(): Promise<{ readonly entry?: object }>;
    persistLocalDraftBackup(): Promise<void>;
    deleteLocalDraftBackup(): Promise<void>;
  }
}

declare module 'decap-cms-core/dist/esm/redux/index.js' {
  export const store: import('./decap-types.ts').DecapStore;
}

declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js' {
  interface PaneState {
    readonly selectedLocale?: string;
  }

  export default class ControlPane {
    static defaultProps?: { readonly onLocaleChange: () => void };
    readonly props: { readonly onLocaleChange?: () => void };
    readonly state: PaneState;
    setState(state: PaneState): void;
    componentDidMount?(): void;
    componentDidUpdate?(props: object, state: PaneState): void;
  }
}

declare module 'decap-cms-widget-relation/dist/esm/RelationCache.js' {
  const relationCache: { clear(): void };
  export default relationCache;
}

declare module 'decap-cms-locales/dist/esm/*/index.js' {
  const phrases: import('./decap-types.ts').Phrases;
  export default phrases;
}

declare module 'decap-cms-widget-*' {
  const widgetPackage: { Widget(): import('./decap-types.ts').WidgetParts };
  export default widgetPackage;
}

declare module 'emotion-cache-itself' {
  export default function createCache(options: {
    readonly key: string;
    readonly stylisPlugins?: readonly ((element: import('./logical-styles.ts').StyleElement) => void)[];
  }): object;
}

declare module 'decap-cms-core/dist/esm/components/Editor/EditorToolbar.js' {
  export class EditorToolbar {
    readonly props: {
      /** Only a record with a draft has one. */
      readonly currentStatus?: string;
      /** What a git host has built of the draft. */
      readonly deployPreview?: { readonly status?: string; readonly url?: string };
    };
    renderDeployPreviewControls: () => React.ReactNode;
    render(): React.ReactNode;
  }
}
