// One preview panel: draws a report and follows what is typed in it.
import { Disposable, l10n, Range, Selection, TextDocument, TextEditor, TextEditorRevealType, Uri, ViewColumn, WebviewPanel, window, workspace } from 'vscode';
import { Server } from '../server/server';
import { FromPage, ToPage } from './messages';
import { pageOf } from './frame';

/** How long the typing must rest before the report is drawn again, in milliseconds. */
const rest = 60;

interface Drawing {
  readonly version: number;
  readonly title: string;
  readonly html: string;
  readonly style?: string;
}

export class Preview implements Disposable {
  private readonly listeners: Disposable;
  private timer: NodeJS.Timeout | undefined;
  private isReady = false;
  private hasStyle = false;

  constructor(
    private readonly panel: WebviewPanel,
    extension: Uri,
    private readonly server: Server,
    private shown: Uri,
    private readonly closed: () => void,
  ) {
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
    panel.iconPath = Uri.joinPath(extension, 'images', 'icon.png');
    this.listeners = Disposable.from(
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      workspace.onDidChangeTextDocument(change => this.isOf(change.document) && this.drawSoon()),
      window.onDidChangeTextEditorSelection(change => this.isOf(change.textEditor.document) && this.sendCursor(change.textEditor)),
      server.onDidChangeState(() => this.drawSoon()),
      workspace.onDidChangeConfiguration(change => change.affectsConfiguration('rulesengine.language') && this.drawSoon()),
    );
    panel.webview.html = pageOf(panel.webview, extension);
  }

  /** The document shown. */
  get uri(): Uri {
    return this.shown;
  }

  /** Turns to another document, or to the same one again. */
  turnTo(uri: Uri, column?: ViewColumn): void {
    if (column !== undefined) this.panel.reveal(column, true);
    if (uri.toString() === this.shown.toString()) return;
    this.shown = uri;
    void this.draw();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.dispose();
    this.panel.dispose();
    this.closed();
  }

  private isOf(document: TextDocument): boolean {
    return document.uri.toString() === this.shown.toString();
  }

  private drawSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.draw(), rest);
  }

  private async draw(): Promise<void> {
    if (!this.isReady) return;
    const client = await this.server.ready();
    if (client === undefined) return this.send({ type: 'notice', text: this.server.problem?.message ?? l10n.t('The server does not run.') });
    const document = await workspace.openTextDocument(this.shown);
    const parameters = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) }, style: !this.hasStyle };
    const drawing = await client.sendRequest<Drawing | null>('rulesengine/preview', parameters).catch((error: Error) => error);
    if (drawing instanceof Error) return this.send({ type: 'notice', text: drawing.message });
    // What was typed meanwhile is drawn in its turn.
    if (!this.isOf(document) || (drawing !== null && drawing.version !== document.version)) return this.drawSoon();
    if (drawing === null) return this.send({ type: 'notice', text: l10n.t('This document is no report.') });
    this.show(drawing);
  }

  private show({ title, html, style }: Drawing): void {
    this.panel.title = l10n.t('Preview: {0}', title);
    this.hasStyle = true;
    const cursor = this.cursorOf(this.editor());
    this.send({ type: 'draw', uri: this.shown.toString(), html, cursor, ...(style === undefined ? {} : { style }) });
  }

  private receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        // A page that was hidden has forgotten everything.
        this.isReady = true;
        this.hasStyle = false;
        void this.draw();
        break;
      case 'reveal':
        void this.reveal(message.start, message.end, message.focus);
        break;
    }
  }

  private async reveal(start: number, end: number, focus: boolean): Promise<void> {
    const document = await workspace.openTextDocument(this.shown);
    const range = new Range(document.positionAt(start), document.positionAt(end));
    const beside = this.panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
    const column = this.editor()?.viewColumn ?? beside;
    const editor = await window.showTextDocument(document, { viewColumn: column, preserveFocus: !focus });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private editor(): TextEditor | undefined {
    return window.visibleTextEditors.find(editor => this.isOf(editor.document));
  }

  private sendCursor(editor: TextEditor): void {
    const scroll = workspace.getConfiguration('rulesengine').get('preview.followCursor', true);
    this.send({ type: 'cursor', offset: this.cursorOf(editor), scroll });
  }

  private cursorOf(editor: TextEditor | undefined): number | undefined {
    return editor?.document.offsetAt(editor.selection.active);
  }

  private send(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}
