// Bundles the extension and the preview's page into dist/: node esbuild.mjs [--watch]
import { context } from 'esbuild';

const shared = { bundle: true, minify: true, sourcemap: false, target: 'es2022', outdir: 'dist', logLevel: 'warning', legalComments: 'none' };
const builds = await Promise.all([
  context({ ...shared, entryPoints: ['src/extension.ts'], platform: 'node', format: 'cjs', external: ['vscode'] }),
  context({ ...shared, entryPoints: ['src/preview/page.ts'], platform: 'browser', format: 'iife' }),
]);
if (process.argv.includes('--watch')) {
  await Promise.all(builds.map(build => build.watch()));
} else {
  await Promise.all(builds.map(build => build.rebuild()));
  await Promise.all(builds.map(build => build.dispose()));
}
