// The extension: wires the server, the commands, the preview and the status bar together.
import { commands, ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import { createReport } from './commands/createReport';
import { exportPage } from './commands/exportPage';
import { explainRule, RuleDocuments } from './commands/explainRule';
import { Previews } from './preview/previews';
import { adopt, hasReports, isOurs } from './reportLanguage';
import { Server } from './server/server';
import { StatusBar } from './statusBar';

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('RulesEngine', { log: true });
  const running = (server = new Server(context.extensionUri, log));
  const rules = new RuleDocuments(running);
  const previews = new Previews(context.extensionUri, running);
  context.subscriptions.push(
    log,
    running,
    previews,
    rules,
    new StatusBar(running),
    commands.registerCommand('rulesengine.createReport', (folder?: Uri) => createReport(running, folder)),
    commands.registerCommand('rulesengine.fixAll', fixAll),
    commands.registerCommand('rulesengine.exportPage', (uri?: Uri) => exportPage(running, previews.shownIn(uri) ?? uri ?? window.activeTextEditor?.document.uri)),
    commands.registerCommand('rulesengine.explainRule', (rule?: string) => explainRule(running, rules, rule)),
    commands.registerCommand('rulesengine.openPreview', (uri?: Uri) => previews.open(uri, false)),
    commands.registerCommand('rulesengine.openPreviewToSide', (uri?: Uri) => previews.open(uri, true)),
    commands.registerCommand('rulesengine.restart', () => running.restart()),
    commands.registerCommand('rulesengine.showLog', () => log.show()),
    workspace.onDidChangeConfiguration(async change => {
      if (change.affectsConfiguration('rulesengine.server.path') && running.state !== 'stopped') await running.restart();
      else if (change.affectsConfiguration('rulesengine')) await running.sendSettings();
    }),
    workspace.onDidGrantWorkspaceTrust(() => running.sendSettings()),
    workspace.onDidOpenTextDocument(async document => {
      await adopt(document);
      if (isOurs(document)) await running.ready();
    }),
  );
  void startWhereNeeded(running);
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** Starts the server where there is something for it to check. */
async function startWhereNeeded(server: Server): Promise<void> {
  await Promise.all(workspace.textDocuments.map(adopt));
  if (workspace.textDocuments.some(isOurs) || (await hasReports())) await server.ready();
}

/** Makes the safe fixes in the active editor. */
async function fixAll(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isOurs(editor.document)) {
    void window.showInformationMessage(l10n.t('Open a report first.'));
    return;
  }
  await commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.rulesengine', apply: 'first' });
}
