// The document of a rule, as a page.
import { commands, Disposable, EventEmitter, l10n, languages, QuickPickItem, TextDocumentContentProvider, Uri, window, workspace } from 'vscode';
import { Server } from '../server/server';

const scheme = 'rulesengine-rule';

interface Rule {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly severity: string;
  readonly fix: string;
}

/** Documents of rules under `rulesengine-rule:`; they come from the server, in its language. */
export class RuleDocuments implements TextDocumentContentProvider, Disposable {
  private readonly changed = new EventEmitter<Uri>();
  private readonly registration = workspace.registerTextDocumentContentProvider(scheme, this);

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: Server) {}

  static uriOf(code: string): Uri {
    return Uri.from({ scheme, path: `/${code}.md` });
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const client = await this.server.ready();
    if (client === undefined) return l10n.t('The server does not run.');
    const rule = uri.path.slice(1).replace(/\.md$/, '');
    return (await client.sendRequest<{ markdown: string }>('rulesengine/explain', { rule })).markdown;
  }

  /** The server may speak another language now. */
  refresh(uri: Uri): void {
    this.changed.fire(uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}

/** Shows the document of a rule; without one given, the user chooses, the rules that find something at the cursor first. */
export async function explainRule(server: Server, documents: RuleDocuments, given?: string): Promise<void> {
  const code = typeof given === 'string' ? given : await choose(server);
  if (code === undefined) return;
  const uri = RuleDocuments.uriOf(code);
  documents.refresh(uri);
  await commands.executeCommand('markdown.showPreview', uri);
}

async function choose(server: Server): Promise<string | undefined> {
  const client = await server.ready();
  if (client === undefined) return undefined;
  const rules = await client.sendRequest<Rule[]>('rulesengine/rules', {});
  const found = codesAtCursor();
  const sorted = [...rules.filter(r => found.has(r.code)), ...rules.filter(r => !found.has(r.code))];
  const items = sorted.map((rule): QuickPickItem & { code: string } => ({
    label: `${found.has(rule.code) ? '$(lightbulb) ' : ''}${rule.code}`,
    description: rule.title,
    detail: `${rule.name} · ${rule.severity}${rule.fix === 'none' ? '' : ` · ${l10n.t('fix: {0}', rule.fix)}`}`,
    code: rule.code,
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Which rule?'), matchOnDescription: true, matchOnDetail: true });
  return chosen?.code;
}

/** The rules that find something where the cursor is. */
function codesAtCursor(): Set<string> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return new Set();
  const here = languages.getDiagnostics(editor.document.uri).filter(d => d.range.intersection(editor.selection) !== undefined);
  return new Set(here.map(d => (typeof d.code === 'object' ? String(d.code.value) : String(d.code))));
}
