// Which program the language server is, and why there is none.
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { l10n, Uri, workspace } from 'vscode';
import { Problem, Remedy } from './problem';

/** A program and its arguments. */
export interface Executable {
  readonly command: string;
  readonly args: readonly string[];
}

const serverArguments = ['lsp'];
const runtimeMajor = 10;

/**
 * The program that the setting names, else the one in the extension.
 * @throws Problem where there is none that could run.
 */
export async function findExecutable(extension: Uri): Promise<Executable> {
  const configured = workspace.getConfiguration('rulesengine').get<string>('server.path', '').trim();
  if (configured !== '') return fromSetting(expand(configured));
  const folder = path.join(extension.fsPath, 'server');
  const native = path.join(folder, process.platform === 'win32' ? 'rulesengine.exe' : 'rulesengine');
  if (await exists(native)) return fromNative(native);
  const assembly = path.join(folder, 'RulesEngine.Cli.dll');
  if (await exists(assembly)) return fromAssembly(assembly);
  throw new Problem(l10n.t('This build of the extension holds no server.'), [Remedy.setPath]);
}

async function fromSetting(file: string): Promise<Executable> {
  const stat = await fs.stat(file).catch(() => undefined);
  if (stat === undefined)
    throw new Problem(l10n.t('The setting rulesengine.server.path names {0}, which does not exist.', file), [Remedy.setPath]);
  if (!stat.isFile())
    throw new Problem(l10n.t('The setting rulesengine.server.path names {0}, which is no file.', file), [Remedy.setPath]);
  return file.endsWith('.dll') ? fromAssembly(file) : { command: file, args: serverArguments };
}

async function fromNative(file: string): Promise<Executable> {
  // An archive made on Windows does not say what may be run.
  if (process.platform !== 'win32') await fs.access(file, fs.constants.X_OK).catch(() => fs.chmod(file, 0o755));
  return { command: file, args: serverArguments };
}

async function fromAssembly(file: string): Promise<Executable> {
  const dotnet = await findDotnet();
  if (dotnet === undefined)
    throw new Problem(
      l10n.t('The server needs the .NET {0} runtime, and no program "dotnet" was found.', runtimeMajor),
      [Remedy.getRuntime, Remedy.setPath],
    );
  const { stdout } = await promisify(execFile)(dotnet, ['--list-runtimes']).catch(() => ({ stdout: '' }));
  if (!stdout.split('\n').some(line => line.startsWith(`Microsoft.NETCore.App ${runtimeMajor}.`)))
    throw new Problem(
      l10n.t('The server needs the .NET {0} runtime, which {1} does not have.', runtimeMajor, dotnet),
      [Remedy.getRuntime, Remedy.setPath],
    );
  return { command: dotnet, args: [file, ...serverArguments] };
}

async function findDotnet(): Promise<string | undefined> {
  const name = process.platform === 'win32' ? 'dotnet.exe' : 'dotnet';
  const folders = [process.env['DOTNET_ROOT'], ...(process.env['PATH'] ?? '').split(path.delimiter)];
  for (const folder of folders) {
    if (folder && (await exists(path.join(folder, name)))) return path.join(folder, name);
  }
  return undefined;
}

function expand(file: string): string {
  const home = file.replace(/^~(?=[\\/]|$)/, os.homedir());
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  return path.resolve(folder, home.replaceAll('${workspaceFolder}', folder));
}

function exists(file: string): Promise<boolean> {
  return fs.access(file).then(() => true, () => false);
}
