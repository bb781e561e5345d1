// What the preview's page and the extension tell each other.

/** To the page. Offsets are UTF-16 offsets into the document. */
export type ToPage =
  | { readonly type: 'draw'; readonly uri: string; readonly html: string; readonly style?: string; readonly cursor: number | undefined }
  | { readonly type: 'cursor'; readonly offset: number | undefined; readonly scroll: boolean }
  | { readonly type: 'notice'; readonly text: string };

/** From the page. A cell is revealed with its value selected, so that typing replaces it. */
export type FromPage = { readonly type: 'ready' } | { readonly type: 'reveal'; readonly start: number; readonly end: number; readonly focus: boolean };

/** What the page remembers for a new session of the editor. */
export interface PageState {
  /** The document shown. */
  readonly uri: string;
}
