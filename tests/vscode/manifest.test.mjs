// What the extension's files say of each other; needs no editor.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { extension } from './harness/places.mjs';

const manifest = readJson('package.json');
const languages = manifest.contributes.languages.map(({ id }) => id);

test('every %key% of package.json is in every package.nls*.json, and no other', () => {
  const used = unique([...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key));
  for (const file of names('.', /^package\.nls.*\.json$/)) assert.deepEqual(unique(Object.keys(readJson(file))), used, file);
});

test('every text of the source is in every bundle of translations, and no other', () => {
  const used = unique(sources().flatMap(source => [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text)));
  const calls = sources().flatMap(source => source.match(/l10n\.t\(/g) ?? []).length;
  const known = sources().flatMap(source => source.match(/l10n\.t\(\s*'/g) ?? []).length;
  assert.equal(known, calls, 'every text is written where it is used');
  assert.ok(used.length > 0);
  for (const file of names('l10n', /\.json$/)) assert.deepEqual(unique(Object.keys(readJson(file))), used, file);
});

test('translations have the holes of the text', () => {
  const holes = text => unique(text.match(/\{\d\}/g) ?? []);
  for (const file of names('l10n', /\.json$/)) {
    for (const [text, translation] of Object.entries(readJson(file))) assert.deepEqual(holes(translation), holes(text), text);
  }
});

test('every command that something names is declared, and registered', () => {
  const { commands, menus, keybindings } = manifest.contributes;
  const declared = unique(commands.map(({ command }) => command));
  const named = Object.values(menus).flat().flatMap(({ command, alt }) => [command, alt]).concat(keybindings.map(({ command }) => command));
  const linked = [...Object.values(readJson('package.nls.json')).join('\n').matchAll(/\(command:(rulesengine\.\w+)/g)].map(([, command]) => command);
  for (const command of [...named, ...linked].filter(Boolean)) assert.ok(declared.includes(command), command);
  const registered = unique(sources().flatMap(source => [...source.matchAll(/registerCommand\('([\w.]+)'/g)].map(([, command]) => command)));
  assert.deepEqual(registered, declared);
});

test('every setting that the source reads is declared', () => {
  const declared = Object.keys(manifest.contributes.configuration.properties);
  const read = sources().flatMap(source => [...source.matchAll(/\.get(?:<\w+>)?\('([\w.]+)'/g)].map(([, name]) => `rulesengine.${name}`));
  assert.ok(read.length > 0);
  for (const name of read) assert.ok(declared.includes(name), name);
});

test('every file that package.json and README.md name is there', () => {
  const files = [
    manifest.icon,
    ...manifest.contributes.grammars.map(grammar => grammar.path),
    ...manifest.contributes.snippets.map(snippets => snippets.path),
    ...manifest.contributes.languages.flatMap(({ configuration, icon }) => [configuration, icon?.light, icon?.dark]),
    ...manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image ?? media.markdown ?? media.svg)),
    ...[...read('README.md').matchAll(/!\[[^\]]*\]\((?!https:)([^)]+)\)/g)].map(([, file]) => file),
  ];
  const missing = files.filter(Boolean).filter(file => !fs.existsSync(path.join(extension, file)));
  assert.deepEqual(missing, []);
});

test('grammar and snippets are for languages that are declared', () => {
  for (const { language } of [...manifest.contributes.grammars, ...manifest.contributes.snippets]) assert.ok(languages.includes(language), language);
});

function sources() {
  const files = fs.readdirSync(path.join(extension, 'src'), { recursive: true });
  return files.filter(file => file.endsWith('.ts')).map(file => read(path.join('src', file)));
}

function names(folder, pattern) {
  const found = fs.readdirSync(path.join(extension, folder)).filter(name => pattern.test(name)).map(name => path.join(folder, name));
  assert.ok(found.length > 0, folder);
  return found;
}

function readJson(file) {
  return JSON.parse(read(file));
}

function read(file) {
  return fs.readFileSync(path.join(extension, file), 'utf8');
}

function unique(values) {
  return [...new Set(values)].sort();
}
