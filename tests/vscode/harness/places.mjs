// Where things lie.
import path from 'node:path';
import { createRequire } from 'node:module';

const root = path.resolve(import.meta.dirname, '../../..');

export const extension = path.join(root, 'editors/vscode');
export const samples = path.join(root, 'rules/Disclosure/samples');
export const fixtures = path.join(root, 'tests/vscode/fixtures');
export const acme = path.join(fixtures, 'acme/bin/Release/net10.0/Acme.dll');
export const screenshots = path.join(root, 'artifacts/screenshots');
export const failures = path.join(root, 'artifacts/vscode-failures');

/** The folder that install.sh has made. */
export function installation() {
  return given('RULESENGINE_VSCODE');
}

/** The folder of extensions that holds ours, as the editor unpacked it. */
export function installedExtensions() {
  return given('RULESENGINE_EXTENSIONS');
}

/** A package of the installation. */
export function load(name) {
  return createRequire(path.join(installation(), 'package.json'))(name);
}

/** Why there is no editor on this machine; false where there is one. */
export function noEditor() {
  return process.env['RULESENGINE_NO_EDITOR'] ?? false;
}

function given(variable) {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: start these tests with tests/vscode/run`);
  return value;
}
