// Which files are reports, and what another extension for YAML has to do with them.
import assert from 'node:assert/strict';
import path from 'node:path';
import { editing } from './harness/editing.mjs';
import { eventually } from './harness/eventually.mjs';
import { fixtures } from './harness/places.mjs';
import { assertSameText, placeOf, sample, valid, workspaceOf } from './harness/reports.mjs';

const ordinary = 'name: build\nsteps:\n  - run: make\n';
const configuration = 'rules:\n  GK9999: off\n';
const crooked = sample(valid).replace('[1,  0, 11]', '[1,0,11]');
const files = { [valid]: crooked, 'draft.yaml': sample(valid).replaceAll('淮安市', '清安市'), 'build.yaml': ordinary, 'rulesengine.yaml': configuration };

editing('a report', { files, extensions: [path.join(fixtures, 'other-yaml')] }, test => {
  const mode = editor => editor.statusItem('status.editor.mode');

  test('has its own language, and the colours of YAML', async editor => {
    await editor.open(valid);
    await eventually(async () => assert.equal(await mode(editor), 'Disclosure Report'));
    await eventually(async () => assert.ok((await editor.colors()).size >= 3, 'keys, numbers and text have colours of their own'));
    await editor.screenshot('language-report');
  });

  test('is known by its keys where it has another name', async editor => {
    await editor.open('draft.yaml');
    await eventually(async () => assert.equal(await mode(editor), 'Disclosure Report'));
    await eventually(async () => assert.equal(await editor.status(), 'Reports $(check)'));
    await editor.screenshot('language-by-keys');
  });

  test('is not any other YAML file', async editor => {
    await editor.open('build.yaml');
    await eventually(async () => assert.ok((await editor.problems()).some(problem => problem.source === 'other yaml')));
    assert.equal(await mode(editor), 'YAML');
    await editor.screenshot('language-yaml');
  });

  test('is left alone by another extension for YAML', async editor => {
    await editor.open(valid);
    await eventually(async () => assert.equal(await mode(editor), 'Disclosure Report'));
    await editor.run('Format Document');
    await editor.page.locator('.tab.active.dirty').waitFor();
    await editor.screenshot('format-beside-other-extension');
    await editor.save();
    assertSameText(editor.server.read(valid), sample(valid));
    const [line] = placeOf(sample(valid), '总体情况', '总');
    await editor.goTo(line - 1, 1);
    assert.ok(!(await editor.suggestions()).includes('from the other extension'));
    await editor.press('Escape');
    // draft.yaml is a copy of it, which is told.
    const others = (await editor.problems()).filter(problem => problem.file === valid && problem.code !== 'GK3003');
    assert.deepEqual(others, []);
  });

  test('has a configuration whose mistakes are found, once', async editor => {
    await editor.open('rulesengine.yaml');
    assert.equal(await mode(editor), 'YAML');
    await eventually(async () => {
      const ours = (await editor.problems()).filter(problem => problem.source === 'rulesengine' && problem.code !== 'GK3003');
      assert.deepEqual(ours.map(problem => problem.code), ['GK9002']);
    });
    await editor.screenshot('configuration');
    await editor.run('Format Document');
    await editor.page.locator('.tab.active.dirty').waitFor();
    await editor.save();
    assert.equal(editor.server.read('rulesengine.yaml'), `# formatted by the other extension\n${configuration}`);
  });
});
