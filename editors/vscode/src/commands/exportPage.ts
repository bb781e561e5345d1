// Writes the report as the page that is published.
import { env, l10n, Uri, window, workspace } from 'vscode';
import { Server } from '../server/server';

/** Asks where the page goes and writes it; the report is taken as it stands in the editor. */
export async function exportPage(server: Server, uri: Uri | undefined): Promise<void> {
  const client = await server.ready();
  if (client === undefined) return;
  const document = uri === undefined ? undefined : await workspace.openTextDocument(uri);
  const page = document === undefined ? null : await client.sendRequest<{ title: string; html: string } | null>('rulesengine/page', {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
  });
  if (document === undefined || page === null) {
    void window.showInformationMessage(l10n.t('Open a report first.'));
    return;
  }
  const folder = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..');
  const target = await window.showSaveDialog({
    title: l10n.t('Export as Web Page'),
    filters: { [l10n.t('Web page')]: ['html'] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, `${page.title.replaceAll(/[\\/:*?"<>|]/g, '_')}.html`) }),
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, Buffer.from(page.html, 'utf8'));
  const open = l10n.t('Open');
  const chosen = await window.showInformationMessage(l10n.t('{0} was written.', target.fsPath), open);
  if (chosen === open) await env.openExternal(target);
}
