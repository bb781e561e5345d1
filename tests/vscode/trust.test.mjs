// A folder that is not trusted: the built-in rules run, and nothing of the folder does.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createHash } from 'node:crypto';
import { editing } from './harness/editing.mjs';
import { eventually } from './harness/eventually.mjs';
import { acme } from './harness/places.mjs';
import { broken, workspaceOf } from './harness/reports.mjs';

/** A plug-in of the folder's own, and a server, which leaves a trace when it is run. */
function prepare(server) {
  const plugin = fs.readFileSync(acme);
  fs.writeFileSync(server.fileOf('acme.dll'), plugin);
  server.write('rulesengine.yaml', `plugins:\n  - path: acme.dll\n    sha256: '${createHash('sha256').update(plugin).digest('hex')}'\n`);
  server.write('server.sh', `#!/bin/sh\ntouch "$0.ran"\nexec '${server.program}' "$@"\n`, 0o755);
  server.set({ 'rulesengine.server.path': '${workspaceFolder}/server.sh' });
}

const hasRun = editor => fs.existsSync(editor.server.fileOf('server.sh.ran'));

editing('a folder that is not trusted', { files: workspaceOf(broken), isTrusted: false, prepare }, test => {
  test('is checked by the built-in rules, and the status bar says that no plug-in is loaded', async editor => {
    await editor.open(broken);
    await editor.squiggles('error').first().waitFor();
    await eventually(async () => assert.equal(await editor.status(), '$(shield) Reports $(error) 9 $(warning) 18 $(info) 2'));
    await editor.statusSays(/Restricted mode: the built-in rules run; plug-ins of this folder are not loaded\./);
    assert.equal(await editor.page.locator('.unicode-highlight').count(), 0, 'Chinese is nothing to be warned of');
    await editor.screenshot('untrusted');
  });

  test('loads no plug-in, and says why', async editor => {
    await eventually(async () => {
      const found = await editor.problems();
      assert.deepEqual(found.filter(p => p.code === 'GK9004').map(p => p.file), ['rulesengine.yaml']);
      assert.match(found.find(p => p.code === 'GK9004').message, /the folder is not trusted/);
      assert.ok(!found.some(p => p.code === 'ACM0001'));
    });
    await editor.screenshot('untrusted-plug-in');
  });

  test('has no say in which server runs', async editor => {
    assert.equal(editor.server.languageServers().length, 1);
    assert.ok(!hasRun(editor), 'the server of the folder was not run');
  });

  test('has its say once it is trusted', async editor => {
    await editor.run('Workspaces: Manage Workspace Trust');
    await editor.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await eventually(() => assert.ok(hasRun(editor), 'the server of the folder was run'));
    await editor.open(broken);
    await eventually(async () => assert.equal(await editor.status(), 'Reports $(error) 9 $(warning) 19 $(info) 2'));
    await eventually(async () => {
      const codes = (await editor.problems()).map(p => p.code);
      assert.ok(codes.includes('ACM0001') && !codes.includes('GK9004'), codes.join());
    });
    assert.equal(editor.server.languageServers().length, 1);
    await editor.screenshot('trusted');
  });
});
