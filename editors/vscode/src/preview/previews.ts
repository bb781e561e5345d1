// The preview panel: one, which follows the report that is edited.
import { Disposable, l10n, Uri, ViewColumn, WebviewPanel, window } from 'vscode';
import { isReport } from '../reportLanguage';
import { Server } from '../server/server';
import { PageState } from './messages';
import { Preview } from './preview';

const viewType = 'rulesengine.preview';

export class Previews implements Disposable {
  private current: Preview | undefined;
  private readonly listeners: Disposable;

  constructor(
    private readonly extension: Uri,
    private readonly server: Server,
  ) {
    this.listeners = Disposable.from(
      window.onDidChangeActiveTextEditor(editor => {
        if (editor !== undefined && isReport(editor.document)) this.current?.turnTo(editor.document.uri);
      }),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, state?: PageState) => {
          if (state === undefined) panel.dispose();
          else this.adopt(panel, Uri.parse(state.uri));
        },
      }),
    );
  }

  /** The document that the preview shows, where what was clicked is the preview, or nothing but it is there. */
  shownIn(clicked: Uri | undefined): Uri | undefined {
    const isPreview = clicked === undefined ? window.activeTextEditor === undefined : clicked.scheme === 'webview-panel';
    return isPreview ? this.current?.uri : undefined;
  }

  /** Opens the preview of a document, or of the one in the active editor. */
  open(given: Uri | undefined, beside: boolean): void {
    const uri = given ?? window.activeTextEditor?.document.uri;
    if (uri === undefined) {
      void window.showInformationMessage(l10n.t('Open a report first.'));
      return;
    }
    const column = beside ? ViewColumn.Beside : ViewColumn.Active;
    if (this.current !== undefined) {
      this.current.turnTo(uri, beside ? undefined : column);
      return;
    }
    const panel = window.createWebviewPanel(viewType, l10n.t('Preview'), { viewColumn: column, preserveFocus: beside }, { enableFindWidget: true });
    this.adopt(panel, uri);
  }

  dispose(): void {
    this.listeners.dispose();
    this.current?.dispose();
  }

  private adopt(panel: WebviewPanel, uri: Uri): void {
    this.current = new Preview(panel, this.extension, this.server, uri, () => (this.current = undefined));
  }
}
