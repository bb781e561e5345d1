// Builds the packages of the extension, one for each platform with a server inside, and a universal one that needs .NET:
//   node package.mjs [--out FOLDER] [TARGET…]        (without targets: all)
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { noticesOf } from './notices.mjs';

/** VS Code's names of platforms, and .NET's. */
const runtimes = { 'linux-x64': 'linux-x64', 'linux-arm64': 'linux-arm64', 'win32-x64': 'win-x64', 'darwin-x64': 'osx-x64', 'darwin-arm64': 'osx-arm64' };
const universal = 'universal';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const command = path.join(root, 'src/RulesEngine.Cli');
const server = path.join(here, 'server');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: path.join(root, 'artifacts/vsix') } } });
const targets = positionals.length > 0 ? positionals : [...Object.keys(runtimes), universal];
for (const target of targets) {
  if (target !== universal && !(target in runtimes)) throw new Error(`No such target: ${target}. There are ${Object.keys(runtimes).join(', ')} and ${universal}.`);
}

fs.mkdirSync(values.out, { recursive: true });
run('node', 'esbuild.mjs');
writeSchema();
const sizes = [];
for (const target of targets) {
  publish(target);
  fs.writeFileSync(path.join(here, 'THIRD-PARTY-NOTICES.txt'), noticesOf(here, server));
  sizes.push([target, await pack(target)]);
}
fs.rmSync(server, { recursive: true });
for (const [target, size] of sizes) console.log(`${target.padEnd(14)} ${(size / 2 ** 20).toFixed(1)} MiB`);

/** For the completion of rulesengine.yaml by an extension for YAML. */
function writeSchema() {
  const folder = path.join(here, 'schemas');
  fs.mkdirSync(folder, { recursive: true });
  const schema = execFileSync('dotnet', ['run', '--project', command, '-c', 'Release', '--', 'schema', 'config'], { encoding: 'utf8' });
  fs.writeFileSync(path.join(folder, 'config.schema.json'), schema);
}

function publish(target) {
  fs.rmSync(server, { recursive: true, force: true });
  const how = target === universal ? ['-p:UseAppHost=false', '-p:PublishReadyToRun=false'] : ['-r', runtimes[target], '--self-contained'];
  run('dotnet', 'publish', command, '-c', 'Release', ...how, '-o', server, '--nologo', '-v', 'quiet');
}

async function pack(target) {
  const file = path.join(values.out, `rulesengine-${target}.vsix`);
  await createVSIX({
    cwd: here,
    packagePath: file,
    dependencies: false,
    // The project has no public address yet that links could point to.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    ...(target === universal ? {} : { target }),
  });
  return fs.statSync(file).size;
}

function run(program, ...args) {
  execFileSync(program, args, { cwd: here, stdio: 'inherit' });
}
