// Names what the package holds of others: the npm packages in the bundle and the NuGet packages in the server, with their licences.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const licenceFiles = /^(licen[cs]e|copying|third-?party-?notices)(\.(txt|md))?$/i;

/** The text of the file of notices. */
export function noticesOf(extension, server) {
  const parts = [...npmPackages(extension), ...nugetPackages(server)].sort((a, b) => a.name.localeCompare(b.name));
  const head = 'This package holds software of others, under the licences named here.\n';
  return [head, ...parts.map(p => `${'-'.repeat(80)}\n${p.name} ${p.version} (${p.licence})\n\n${p.text}`)].join('\n');
}

function npmPackages(folder) {
  const lock = JSON.parse(fs.readFileSync(path.join(folder, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([place, entry]) => place !== '' && !entry.dev && !entry.optional)
    .map(([place, { version, license }]) => ({ name: place.replace(/^.*node_modules\//, ''), version, licence: license, text: licenceIn(path.join(folder, place)) }));
}

function nugetPackages(server) {
  const { libraries } = JSON.parse(fs.readFileSync(path.join(server, 'RulesEngine.Cli.deps.json'), 'utf8'));
  const cache = process.env.NUGET_PACKAGES ?? path.join(os.homedir(), '.nuget/packages');
  return Object.entries(libraries)
    .filter(([, library]) => library.type === 'package' || library.type === 'runtimepack')
    .map(([id]) => {
      const [name, version] = id.replace(/^runtimepack\./, '').split('/');
      const folder = path.join(cache, name.toLowerCase(), version);
      const manifest = fs.readFileSync(path.join(folder, `${name.toLowerCase()}.nuspec`), 'utf8');
      const valueOf = tag => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(manifest)?.[1] ?? '';
      const text = [valueOf('copyright') || valueOf('authors'), valueOf('projectUrl'), licenceIn(folder)].filter(line => line !== '').join('\n');
      return { name, version, licence: valueOf('license') || valueOf('licenseUrl'), text };
    });
}

function licenceIn(folder) {
  const files = fs.readdirSync(folder).filter(name => licenceFiles.test(name));
  return files.map(name => fs.readFileSync(path.join(folder, name), 'utf8').trim()).join('\n\n') + '\n';
}
