// What helps while writing: hover, completion, snippets, formatting.
import assert from 'node:assert/strict';
import { editing } from './harness/editing.mjs';
import { eventually } from './harness/eventually.mjs';
import { assertSameText, broken, placeOf, sample, valid, workspaceOf } from './harness/reports.mjs';

const text = sample(valid);
const row = text.split('\n').find(line => line.includes('部分公开:'));
const withoutRow = text.replace(`${row}\n`, '');
const spaces = /(?<=\[[^\]\n]*) /g;
const crooked = text.replaceAll(spaces, '');

editing('hover', { files: workspaceOf(broken) }, test => {
  const text = sample(broken);

  test('shows the relation of a cell with its numbers', async editor => {
    await editor.open(broken);
    await editor.squiggles('error').first().waitFor();
    const requests = /本年新收 22 \+ 上年结转 1 ≠ 总计 12 \+ 结转下年度继续办理 2/;
    const total = [/总计 23 ≠ 自然人 12 \+ 商业企业 2/, /予以公开 12 \+ 部分公开 3 .*is 21/];
    await editor.hover(...placeOf(text, '总计:', '12'), ...total, requests);
    await editor.screenshot('hover-suspected-cell');
    await editor.hover(...placeOf(text, '结转下年度继续办理:', '2'), requests);
    await editor.screenshot('hover');
  });
});

editing('completion', { files: { [valid]: withoutRow } }, test => {
  const [line] = placeOf(withoutRow, '予以公开:', '予以公开');

  test('inserts a row that is missing', async editor => {
    await editor.open(valid);
    await eventually(async () => assert.match(await editor.status(), /\$\(error\) [1-9]/));
    await editor.goTo(line, withoutRow.split('\n')[line - 1].length + 1);
    await editor.press('Enter');
    assert.ok((await editor.suggestions()).includes('部分公开'));
    await editor.screenshot('completion');
    await editor.chooseSuggestion('部分公开');
    await eventually(async () => assert.ok(!(await editor.problems()).some(problem => problem.code === 'GK0008')));
    await editor.screenshot('completed-row');
    await editor.save();
    // The other rows say what the cells must be.
    assertSameText(editor.server.read(valid).replaceAll(spaces, ''), text.replaceAll(spaces, ''));
  });

  test('offers the snippets of the extension', async editor => {
    await editor.goTo(text.split('\n').length - 1, 1);
    await editor.press('End', 'Enter');
    await editor.type('信息处理费');
    assert.ok((await editor.suggestions()).includes('信息处理费'));
    await editor.screenshot('snippet');
    await editor.press('Escape');
  });
});

editing('Format Document', { files: { [valid]: crooked } }, test => {
  test('aligns the tables and leaves all else alone', async editor => {
    await editor.open(valid);
    await eventually(async () => assert.equal(await editor.status(), 'Reports $(check)'));
    await editor.goTo(...placeOf(crooked, '本年新收:', '['));
    await editor.screenshot('format-before');
    await editor.run('Format Document');
    await editor.page.locator('.tab.active.dirty').waitFor();
    await editor.screenshot('format-after');
    await editor.save();
    assertSameText(editor.server.read(valid), text);
  });
});
