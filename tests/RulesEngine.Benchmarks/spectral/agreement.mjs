// Makes sure that the comparison is one of equals: both tools find each mistake, and neither finds any in clean reports.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mistakes } from './mistakes.mjs';

const codeOf = name => String(name).slice(0, 'GK0000'.length);
/** The codes that both have a rule for. */
export const comparable = new Set(mistakes.map(([code]) => code));

const outputOf = ([command, ...args]) => {
  const { stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (error || !stdout) throw error ?? new Error(`${command}: ${stderr}`);
  return stdout;
};

/** The codes that a run reports, by file name. */
const byFile = findings => {
  const codes = {};
  for (const { file, code } of findings) (codes[basename(file)] ??= new Set()).add(codeOf(code));
  return codes;
};

const engineCodes = command => byFile(outputOf([...command, '--format', 'jsonl']).trim().split('\n').map(line => JSON.parse(line))
  .filter(({ code, suppressed }) => code && !suppressed));

const spectralCodes = command => byFile(JSON.parse(outputOf([...command, '--quiet', '--format', 'json']))
  .map(({ source, code }) => ({ file: source, code })));

const makeFiles = (samples, folder) => {
  mkdirSync(folder);
  for (const name of readdirSync(samples)) writeFileSync(join(folder, name), readFileSync(join(samples, name)));
  const clean = readFileSync(join(samples, 'huaian-2024.report.yaml'), 'utf8');
  return mistakes.map(([code, from, to], i) => {
    const text = clean.replace(from, to);
    if (text === clean) throw new Error(`the sample no longer has ${from} (${code})`);
    const name = `${String(i).padStart(2, '0')}-${code}.report.yaml`;
    writeFileSync(join(folder, name), text);
    return { name, code };
  });
};

/** Throws where a tool misses a mistake that both can find, or finds one in a clean report. */
export const checkAgreement = (check, spectrals, samples, folder) => {
  const made = makeFiles(samples, folder);
  const ours = engineCodes(check(folder));
  const broken = [...ours['broken.report.yaml']].filter(code => comparable.has(code)).map(code => ({ name: 'broken.report.yaml', code }));
  for (const found of [ours, ...spectrals.map(command => spectralCodes([...command, join(folder, '*.yaml')]))]) {
    const missed = [...made, ...broken].filter(({ name, code }) => !found[name]?.has(code));
    // The made files are copies of one report, which a rule of ours that compares files tells of.
    const noise = ['huaian-2024.report.yaml', 'huanggong-2023.report.yaml'].filter(name => [...found[name] ?? []].some(code => comparable.has(code)));
    if (missed.length || noise.length) throw new Error(`no fair comparison: missed ${JSON.stringify(missed)}, findings in clean ${noise}`);
  }
};
