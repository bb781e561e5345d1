// The page of the preview: an empty frame that the server's drawing is put into.
import { randomBytes } from 'node:crypto';
import { l10n, Uri, Webview } from 'vscode';

/** The page; nothing but our own script runs in it, and nothing is fetched from elsewhere. */
export function pageOf(webview: Webview, extension: Uri): string {
  const nonce = randomBytes(18).toString('base64');
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'page.js'));
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}' ${webview.cspSource}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${l10n.t('Preview')}</title>
<style id="report-style" nonce="${nonce}"></style>
</head>
<body>
<main id="report"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
