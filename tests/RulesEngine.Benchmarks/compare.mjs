#!/usr/bin/env node
// Pairs rulesengine with Spectral under equal rules, and with a .NET "hello world", in one run: medians of alternating
// runs, so that a noisy machine disturbs all sides alike. Usage: node compare.mjs [--files 40000] [--runs 11]
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAgreement, comparable } from './spectral/agreement.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const option = (name, fallback) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) || fallback;
const runs = option('runs', 11);
const manyFiles = option('files', 40_000);
const work = mkdtempSync(join(tmpdir(), 'rulesengine-compare-'));

const publish = (project, name) => {
  const out = join(work, name);
  execFileSync('dotnet', ['publish', join(root, project), '-c', 'Release', '-r', 'linux-x64', '--self-contained', 'false', '-o', out],
    { stdio: ['ignore', 'ignore', 'inherit'] });
  return out;
};

// Each file is the busy sample under another year, so that no two are the same bytes.
const makeFiles = count => {
  const sample = readFileSync(join(root, 'rules/Disclosure/samples/huaian-2024.report.yaml'), 'utf8');
  const folder = join(work, `files-${count}`);
  for (let i = 0; i < count; i++) {
    const sub = join(folder, String(Math.floor(i / 1000)).padStart(3, '0'));
    if (i % 1000 === 0) mkdirSync(sub, { recursive: true });
    writeFileSync(join(sub, `${String(i).padStart(6, '0')}.report.yaml`), sample.replace('淮安市人民政府', `淮安市第${i}人民政府`));
  }
  return folder;
};

const time = ([command, ...args]) => {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(command, args, { stdio: 'ignore', cwd: work });
  if (error || status !== 0) throw error ?? new Error(`${command} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const median = values => values.sort((a, b) => a - b)[values.length >> 1];

/** Median milliseconds of each command, run in turn. */
const race = (commands, times) => {
  commands.forEach(time);
  const samples = commands.map(() => []);
  for (let run = 0; run < times; run++) commands.forEach((command, i) => samples[i].push(time(command)));
  return samples.map(median);
};

const measureMany = (command, count) => {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', ...command], { encoding: 'utf8', cwd: work });
  const [wall, user, system, memory] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { count, wall, cores: (user + system) / wall, memory: memory / 1024 };
};

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const fixed = (value, digits = 1) => value.toFixed(digits);

try {
  const engine = join(publish('src/RulesEngine.Cli/RulesEngine.Cli.csproj', 'rulesengine'), 'rulesengine');
  const hello = join(publish('tests/RulesEngine.Benchmarks/hello/hello.csproj', 'hello'), 'hello');
  const spectralHome = join(work, 'spectral');
  mkdirSync(spectralHome);
  for (const file of readdirSync(join(here, 'spectral'))) copyFileSync(join(here, 'spectral', file), join(spectralHome, file));
  execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: spectralHome, stdio: 'ignore' });
  const lint = ruleset => ['node', join(spectralHome, 'node_modules/@stoplight/spectral-cli/dist/index.js'), 'lint', '-r', join(spectralHome, ruleset)];
  const [spectral, spectralByHand] = [lint('ruleset.mjs'), lint('ruleset-by-hand.mjs')];
  const check = files => [engine, 'check', '--no-progress', '--no-config', files];
  const checkEqual = files => [...check(files), '--select', [...comparable].join(',')];
  checkAgreement(check, [spectral, spectralByHand], join(root, 'rules/Disclosure/samples'), join(work, 'agreement'));

  const few = 1000;
  const one = join(makeFiles(1), '000/000000.report.yaml');
  const fewFolder = makeFiles(few);
  const [helloMs, checkMs, spectralMs, byHandMs] = race([[hello], check(one), [...spectral, one], [...spectralByHand, one]], runs);
  const all = `${fewFolder}/**/*.yaml`;
  const [fewMs, equalFewMs, spectralFewMs, byHandFewMs] = race([check(fewFolder), checkEqual(fewFolder), [...spectral, all], [...spectralByHand, all]], 3);
  const each = (fewMs - checkMs) / (few - 1);
  const equalEach = (equalFewMs - checkMs) / (few - 1);
  const spectralEach = (spectralFewMs - spectralMs) / (few - 1);
  const byHandEach = (byHandFewMs - byHandMs) / (few - 1);

  row('what', 'rulesengine', 'compared with', 'ratio', 'budget');
  row('---', '---:', '---:', '---:', '---');
  row('cold check of one file', `${fixed(checkMs)} ms`, `hello world ${fixed(helloMs)} ms`, fixed(checkMs / helloMs, 2), '≤ 2');
  row('cold check of one file', `${fixed(checkMs)} ms`, `Spectral ${fixed(spectralMs)} ms`, fixed(spectralMs / checkMs), '≥ 8');
  row('each further file, equal rules', `${fixed(equalEach, 3)} ms`, `Spectral ${fixed(spectralEach, 2)} ms`, fixed(spectralEach / equalEach), '≥ 50');
  row('each further file, all our rules', `${fixed(each, 3)} ms`, `Spectral ${fixed(spectralEach, 2)} ms`, fixed(spectralEach / each), '');
  row('each further file, equal rules', `${fixed(equalEach, 3)} ms`, `Spectral without schemas ${fixed(byHandEach, 2)} ms`, fixed(byHandEach / equalEach), '');

  const [half, full] = [manyFiles / 2, manyFiles].map(count => measureMany(check(makeFiles(count)), count));
  row(`${full.count} files`, `${fixed(full.wall)} s`, `${half.count} files ${fixed(half.wall)} s`, fixed(full.wall / half.wall, 2), 'about 2');
  row(`${full.count} files, peak memory`, `${fixed(full.memory, 0)} MB`, '', '', '≤ 300 MB');
  row(`${full.count} files, cores busy`, fixed(full.cores, 2), '', '', 'all');
} finally {
  rmSync(work, { recursive: true, force: true });
}
