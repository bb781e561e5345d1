// Asks for what a new report needs; the server writes it.
import * as timers from 'node:timers/promises';
import { l10n, QuickPickItem, Uri, window, workspace } from 'vscode';
import { LanguageClient, WorkspaceSymbol } from 'vscode-languageclient/node';
import { hasReports } from '../reportLanguage';
import { Server } from '../server/server';

/** How often the server is asked for reports that are there, and how long it is left in peace between, in milliseconds. */
const [most, pause] = [10, 200];

/** A report of the workspace. */
interface Known {
  readonly organization: string;
  readonly year: number;
  readonly uri: string;
}

/** Asks for body, year, last year's report and folder, and creates the report; whatever is left out ends it. */
export async function createReport(server: Server, given?: Uri): Promise<void> {
  const client = await server.ready();
  if (client === undefined) return;
  const known = await knownReports(client);
  const organization = await askOrganization(known);
  if (organization === undefined) return;
  const year = await askYear(organization, known);
  if (year === undefined) return;
  const lastYear = known.find(r => r.organization === organization && r.year === year - 1);
  const from = lastYear === undefined ? undefined : await askWhetherToCarry(lastYear);
  if (lastYear !== undefined && from === undefined) return;
  const folder = given ?? (await askFolder(lastYear));
  if (folder === undefined) return;
  const carried = from === true ? { from: lastYear?.uri } : {};
  const argument = { organization, year, folder: folder.toString(), ...carried };
  try {
    await client.sendRequest('workspace/executeCommand', { command: 'rulesengine.newReport', arguments: [argument] });
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

/** The reports of the workspace. Just after its start the server has yet to find them. */
async function knownReports(client: LanguageClient): Promise<Known[]> {
  const areThere = await hasReports();
  for (let tries = 0; ; tries++) {
    const symbols = await client.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
    if (symbols.length > 0 || !areThere || tries === most) return symbols.map(reportOf);
    await timers.setTimeout(pause);
  }
}

function reportOf(symbol: WorkspaceSymbol): Known {
  const at = symbol.name.lastIndexOf(' ');
  return { organization: symbol.name.slice(0, at), year: Number(symbol.name.slice(at + 1)), uri: symbol.location.uri };
}

async function askOrganization(known: readonly Known[]): Promise<string | undefined> {
  const names = [...new Set(known.map(r => r.organization))].sort((a, b) => a.localeCompare(b, 'zh'));
  if (names.length > 0) {
    const another = l10n.t('Another body…');
    const chosen = await window.showQuickPick([...names, another], { title: title(), placeHolder: l10n.t('Whose report?') });
    if (chosen !== another) return chosen;
  }
  const typed = await window.showInputBox({
    title: title(),
    prompt: l10n.t('Full name of the body, as on its seal'),
    placeHolder: '临江县青石镇人民政府',
    validateInput: value => (value.trim() === '' ? l10n.t('A report needs the name of its body.') : undefined),
  });
  return typed?.trim();
}

async function askYear(organization: string, known: readonly Known[]): Promise<number | undefined> {
  const years = known.filter(r => r.organization === organization).map(r => r.year);
  const likely = years.length > 0 ? Math.max(...years) + 1 : new Date().getFullYear() - 1;
  const typed = await window.showInputBox({
    title: title(),
    prompt: l10n.t('The year reported on'),
    value: String(likely),
    validateInput: value => (/^20(19|[2-9]\d)$/.test(value.trim()) ? undefined : l10n.t('A year of four digits, from 2019.')),
  });
  return typed === undefined ? undefined : Number(typed.trim());
}

async function askWhetherToCarry(lastYear: Known): Promise<boolean | undefined> {
  const items: (QuickPickItem & { carry: boolean })[] = [
    { label: l10n.t('Carry figures over from {0}', lastYear.year), detail: l10n.t('Requests carried forward, and documents in force'), carry: true },
    { label: l10n.t('Start with zeros'), carry: false },
  ];
  return (await window.showQuickPick(items, { title: title() }))?.carry;
}

async function askFolder(lastYear: Known | undefined): Promise<Uri | undefined> {
  if (lastYear !== undefined) return Uri.joinPath(Uri.parse(lastYear.uri), '..');
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
  const chosen = await window.showOpenDialog({
    title: l10n.t('Folder for the report'),
    canSelectFolders: true,
    canSelectFiles: false,
    ...(folders[0] === undefined ? {} : { defaultUri: folders[0].uri }),
  });
  return chosen?.[0];
}

function title(): string {
  return l10n.t('New Report');
}
