// The editor's own process: code-server, with a home that is empty but for our extension.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { eventually } from './eventually.mjs';
import { installation, installedExtensions } from './places.mjs';

/** Nothing of the editor's that asks, advises, or looks for a network; and letters that align. */
const plain = {
  'editor.fontFamily': 'Noto Sans Mono CJK SC',
  'files.autoSave': 'off',
  'problems.defaultViewMode': 'table',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Whatever ends the tests ends the editors, too. */
const running = new Set();
process.once('exit', () => running.forEach(pid => signal(-pid, 'SIGKILL')));
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => process.exit(1));

export class CodeServer {
  #process;
  #ended;
  #output = '';

  home = fs.mkdtempSync(path.join(os.tmpdir(), 'rulesengine-vscode-'));
  workspace = path.join(this.home, 'workspace');
  url;

  /** Starts an editor on a workspace of `files` (text by name). */
  static async start({ files, settings = {}, extensions = [], isTrusted = true }) {
    const server = new CodeServer();
    try {
      server.#lay(files, settings, extensions);
      await server.#launch(isTrusted);
      return server;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /** A file of the workspace. */
  fileOf(name) {
    return path.resolve(this.workspace, name);
  }

  read(name) {
    return fs.readFileSync(this.fileOf(name), 'utf8');
  }

  write(name, text, mode) {
    const file = this.fileOf(name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text, { mode });
  }

  /** Sets the settings of the workspace; the user's own are read but once by this editor. */
  set(settings) {
    this.write('.vscode/settings.json', JSON.stringify(settings, undefined, 2));
  }

  /** Our server's program in this editor's copy of the extension. */
  get program() {
    const folder = path.join(this.home, 'extensions');
    const ours = fs.readdirSync(folder).find(name => name.startsWith('rulesengine.rulesengine-'));
    return path.join(folder, ours, 'server/rulesengine');
  }

  /** The processes of `rulesengine lsp` that this editor has started. */
  languageServers() {
    const line = [this.program, 'lsp', ''].join('\0');
    return fs.readdirSync('/proc').filter(pid => /^\d+$/.test(pid) && commandLine(pid) === line).map(Number);
  }

  /** Ends the editor with all that it has started. */
  async stop() {
    if (this.#process !== undefined) {
      signal(-this.#process.pid, 'SIGTERM');
      // An editor that hangs gets no second chance.
      const timer = setTimeout(() => signal(-this.#process.pid, 'SIGKILL'), 5_000);
      await this.#ended;
      clearTimeout(timer);
      signal(-this.#process.pid, 'SIGKILL');
      running.delete(this.#process.pid);
    }
    fs.rmSync(this.home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  /** Keeps what the editor has logged. */
  keepLogs(folder) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'code-server.log'), this.#output);
    const logs = path.join(this.home, 'data/logs');
    if (fs.existsSync(logs)) fs.cpSync(logs, path.join(folder, 'logs'), { recursive: true });
  }

  #lay(files, settings, extensions) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
    this.write(path.join(this.home, 'data/User/settings.json'), JSON.stringify({ ...plain, ...settings }, undefined, 2));
    const folder = path.join(this.home, 'extensions');
    fs.cpSync(installedExtensions(), folder, { recursive: true });
    for (const extension of extensions) addExtension(folder, extension);
  }

  async #launch(isTrusted) {
    const entry = path.join(installation(), 'node_modules/code-server/out/node/entry.js');
    const args = [
      '--auth', 'none', '--bind-addr', '127.0.0.1:0',
      '--config', path.join(this.home, 'config.yaml'),
      '--user-data-dir', path.join(this.home, 'data'),
      '--extensions-dir', path.join(this.home, 'extensions'),
      '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override',
      ...(isTrusted ? ['--disable-workspace-trust'] : []),
    ];
    // A group of its own, so that all of it can be ended.
    this.#process = spawn(process.execPath, [entry, ...args], {
      cwd: this.home,
      detached: true,
      env: { PATH: process.env.PATH, HOME: this.home, LANG: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(this.#process.pid);
    this.#ended = once(this.#process, 'exit');
    for (const stream of [this.#process.stdout, this.#process.stderr]) stream.setEncoding('utf8').on('data', text => (this.#output += text));
    this.url = await eventually(() => {
      if (this.#process.exitCode !== null) throw new Error(`code-server ended with code ${this.#process.exitCode}:\n${this.#output}`);
      const address = /listening on (http:\S+)/.exec(this.#output);
      if (address === null) throw new Error(`code-server does not listen:\n${this.#output}`);
      return address[1];
    });
  }
}

/** Adds an extension that lies in a folder, as if it had been installed. */
function addExtension(folder, extension) {
  const { name, publisher, version } = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
  const id = `${publisher}.${name}`;
  const relativeLocation = `${id}-${version}`;
  fs.cpSync(extension, path.join(folder, relativeLocation), { recursive: true });
  const list = path.join(folder, 'extensions.json');
  const location = { $mid: 1, path: path.join(folder, relativeLocation), scheme: 'file' };
  const installed = [...JSON.parse(fs.readFileSync(list, 'utf8')), { identifier: { id }, version, location, relativeLocation }];
  fs.writeFileSync(list, JSON.stringify(installed));
}

function commandLine(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // it has ended already
  }
}
