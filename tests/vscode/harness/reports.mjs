// The samples, and what the command makes of reports.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { samples } from './places.mjs';

export const broken = 'broken.report.yaml';
export const valid = 'huaian-2024.report.yaml';

/** A workspace that holds these samples. */
export function workspaceOf(...names) {
  return Object.fromEntries(names.map(name => [name, sample(name)]));
}

export function sample(name) {
  return fs.readFileSync(path.join(samples, name), 'utf8');
}

/** The place of a text in a report, counted from 1, on the line that begins with `start`. */
export function placeOf(report, start, text) {
  const lines = report.split('\n');
  const line = lines.findIndex(line => line.trimStart().startsWith(start));
  const column = line < 0 ? -1 : lines[line].indexOf(text);
  if (column < 0) throw new Error(`no “${text}” on a line that begins with “${start}”`);
  return [line + 1, column + 1];
}

/** Compares two texts; what is told is the first line that differs. */
export function assertSameText(actual, expected) {
  const [lines, others] = [actual.split('\n'), expected.split('\n')];
  const at = others.findIndex((line, index) => line !== lines[index]);
  if (at >= 0) assert.equal(lines[at], others[at], `line ${at + 1} differs`);
  assert.equal(lines.length, others.length, 'there are more lines than expected');
}

/** What `rulesengine check` finds in a file. */
export function check(program, file) {
  const { stdout, stderr } = spawnSync(program, ['check', '--format', 'json', '--no-config', file], { encoding: 'utf8' });
  if (stdout === '') throw new Error(`rulesengine check wrote nothing: ${stderr}`);
  return JSON.parse(stdout);
}

/** The page that `rulesengine render` makes of a file, without marks. */
export function render(program, file) {
  const { status, stdout, stderr } = spawnSync(program, ['render', '--clean', '--no-config', file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`rulesengine render ended with code ${status}: ${stderr}`);
  return stdout;
}

/** What `rulesengine fix` makes of a report. */
export function fix(program, text) {
  return inFile(text, file => {
    const { status, stderr } = spawnSync(program, ['fix', '--no-config', file], { encoding: 'utf8' });
    if (status > 1) throw new Error(`rulesengine fix ended with code ${status}: ${stderr}`);
    return fs.readFileSync(file, 'utf8');
  });
}

function inFile(text, use) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rulesengine-report-'));
  try {
    const file = path.join(folder, broken);
    fs.writeFileSync(file, text);
    return use(file);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
