#!/usr/bin/env node
// Measures the language server as an editor meets it: start, keystrokes, memory. Start is a ratio to a cold `check` in the
// same run. Usage: node server.mjs [--runs 11] [--edits 10000] [--files 1000]
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const option = (name, fallback) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) || fallback;
const work = mkdtempSync(join(tmpdir(), 'rulesengine-server-'));
const quiet = readFileSync(join(root, 'rules/Disclosure/samples/huanggong-2023.report.yaml'), 'utf8');

/** A server with its messages; `send` returns the answer, `published` waits for the diagnostics of a version. */
class Server {
  #answers = new Map();
  #versions = new Map();
  #buffer = Buffer.alloc(0);
  #id = 0;

  constructor(command) {
    this.process = spawn(command, ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.ended = new Promise(resolve => this.process.on('exit', resolve));
    this.process.stdout.on('data', data => this.#read(data));
  }

  notify(method, params) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', method, params }));
    this.#write(body);
  }

  send(method, params) {
    const id = ++this.#id;
    this.#write(Buffer.from(JSON.stringify({ jsonrpc: '2.0', id, method, params })));
    return new Promise(resolve => this.#answers.set(id, resolve));
  }

  published(version) {
    return new Promise(resolve => this.#versions.set(version, resolve));
  }

  async initialize(folder) {
    const workspaceFolders = folder ? [{ uri: pathToFileURL(folder).href, name: 'reports' }] : null;
    await this.send('initialize', { processId: process.pid, capabilities: {}, workspaceFolders });
  }

  async open(text) {
    const done = this.published(1);
    this.notify('textDocument/didOpen', { textDocument: { uri: 'untitled:1', languageId: 'yaml', version: 1, text } });
    await done;
  }

  /** Milliseconds from one change to its diagnostics. */
  async change(version, change) {
    const done = this.published(version);
    const start = process.hrtime.bigint();
    this.notify('textDocument/didChange', { textDocument: { uri: 'untitled:1', version }, contentChanges: [change] });
    await done;
    return Number(process.hrtime.bigint() - start) / 1e6;
  }

  /** Megabytes resident, as Linux tells. */
  memory() {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.process.pid}/status`, 'utf8'))[1]) / 1024;
  }

  async end() {
    await this.send('shutdown');
    this.notify('exit');
    await this.ended;
  }

  #write(body) {
    this.process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #read(data) {
    this.#buffer = this.#buffer.length ? Buffer.concat([this.#buffer, data]) : data;
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const end = head + 4 + Number(/Content-Length: (\d+)/.exec(this.#buffer.subarray(0, head))[1]);
      if (this.#buffer.length < end) return;
      this.#take(JSON.parse(this.#buffer.subarray(head + 4, end)));
      this.#buffer = this.#buffer.subarray(end);
    }
  }

  #take({ id, method, params }) {
    if (method === undefined) this.#answers.get(id)?.();
    if (method !== 'textDocument/publishDiagnostics') return;
    this.#versions.get(params.version)?.();
    this.#versions.delete(params.version);
  }
}

const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));
const sorted = values => [...values].sort((a, b) => a - b);
const percentile = (values, p) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * p))];
const median = values => percentile(values, 0.5);

const startOf = async command => {
  const start = process.hrtime.bigint();
  const server = new Server(command);
  await server.initialize();
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  await server.end();
  return ms;
};

const checkOf = (command, file) => {
  const start = process.hrtime.bigint();
  spawnSync(command, ['check', '--no-progress', '--no-config', file], { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/** Types a text from nothing, one character a change. */
const typeAll = async (command, text) => {
  const server = new Server(command);
  await server.initialize();
  await server.open('');
  const times = [];
  let [line, character] = [0, 0];
  for (const key of text) {
    const at = { line, character };
    times.push(await server.change(times.length + 2, { range: { start: at, end: at }, text: key }));
    [line, character] = key === '\n' ? [line + 1, 0] : [line, character + key.length];
  }
  await server.end();
  return times;
};

/** Types into the middle of a long text. */
const typeInto = async (command, text, count) => {
  const server = new Server(command);
  await server.initialize();
  await server.open(text);
  const lines = text.split('\n');
  const line = lines.length >> 1;
  const times = [];
  for (let i = 0; i < count; i++) {
    const at = { line, character: lines[line].length + i };
    times.push(await server.change(i + 2, { range: { start: at, end: at }, text: '字' }));
  }
  await server.end();
  return times;
};

const makeFiles = count => {
  const folder = join(work, 'files');
  mkdirSync(folder);
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${i}.report.yaml`), quiet.replace('皇宫镇', `皇宫${i}镇`));
  return folder;
};

/** Resident megabytes of a server with a workspace, after a fifth of the edits and after all. */
const memoryOf = async (command, folder, edits) => {
  const server = new Server(command);
  await server.initialize(folder);
  server.notify('initialized', {});
  await server.open(quiet);
  await sleep(5000);
  const at = { line: 0, character: 0 };
  let early = 0;
  for (let i = 0; i < edits; i++) {
    const [end, text] = i % 2 ? [{ line: 1, character: 0 }, ''] : [at, '# 注\n'];
    await server.change(i + 2, { range: { start: at, end }, text });
    if (i + 1 === edits / 5) early = server.memory();
  }
  const late = server.memory();
  await server.end();
  return [early, late];
};

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const ms = value => `${value.toFixed(2)} ms`;

try {
  const out = join(work, 'rulesengine');
  execFileSync('dotnet', ['publish', join(root, 'src/RulesEngine.Cli/RulesEngine.Cli.csproj'), '-c', 'Release', '-r', 'linux-x64', '--self-contained', 'false', '-o', out],
    { stdio: ['ignore', 'ignore', 'inherit'] });
  const command = join(out, 'rulesengine');
  const file = join(work, 'one.report.yaml');
  writeFileSync(file, quiet);
  console.log(`Load before: ${loadavg().map(l => l.toFixed(1)).join(' ')}\n`);

  const [starts, checks] = [[], []];
  for (let i = 0; i <= option('runs', 11); i++) {
    const pair = [await startOf(command), checkOf(command, file)];
    if (i > 0) [starts, checks].forEach((list, j) => list.push(pair[j]));
  }
  row('what', 'measured', 'budget');
  row('---', '---:', '---');
  row('start to `initialize` answered', `${ms(median(starts))} = ${(median(starts) / median(checks)).toFixed(2)} × check (${ms(median(checks))})`, '≤ 2.5');

  const small = await typeAll(command, quiet);
  row(`typing a report of ${(Buffer.byteLength(quiet) / 1024).toFixed(0)} KB, ${small.length} keys`, `p50 ${ms(median(small))}, p99 ${ms(percentile(small, 0.99))}`, 'p50 ≤ 3 ms, p99 ≤ 15 ms');

  const paragraph = '\n  维护好县政府网站的水利专栏，按季度检查栏目更新，及时回应群众关切。';
  const large = quiet.replace('总体情况: |', `总体情况: |${paragraph.repeat(Math.ceil(1024 * 1024 / Buffer.byteLength(paragraph)))}`);
  const long = await typeInto(command, large, 300);
  row(`typing into a report of ${(Buffer.byteLength(large) / 1048576).toFixed(1)} MB, ${long.length} keys`, `p50 ${ms(median(long))}, p99 ${ms(percentile(long, 0.99))}`, 'p99 ≤ 100 ms');

  const [files, edits] = [option('files', 1000), option('edits', 10_000)];
  const [early, late] = await memoryOf(command, makeFiles(files), edits);
  row(`memory, ${files} files, ${edits} edits`, `${late.toFixed(0)} MB (${early.toFixed(0)} MB after ${edits / 5})`, '≤ 200 MB, no growth');
  console.log(`\nLoad after: ${loadavg().map(l => l.toFixed(1)).join(' ')}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
