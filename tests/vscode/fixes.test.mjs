// Mistakes are put right: one by one, all that is safe, and on saving.
import assert from 'node:assert/strict';
import { editing } from './harness/editing.mjs';
import { eventually } from './harness/eventually.mjs';
import { assertSameText, broken, fix, placeOf, sample, workspaceOf } from './harness/reports.mjs';

const text = sample(broken);
const repaired = text.replace('[12,  2, 0, 0, 0, 0, 23]', '[21,  2, 0, 0, 0, 0, 23]');
const [line, column] = placeOf(text, '总计:', '12');
const found = async editor => assert.match(await editor.status(), /\$\(error\) 9/);

editing('the light bulb', { files: workspaceOf(broken) }, test => {
  test('offers first the cell that was mistyped, and repairs it', async editor => {
    await editor.open(broken);
    await eventually(() => found(editor));
    await editor.goTo(line, column);
    assert.equal((await editor.quickFixes())[0], 'change 总计·自然人 from 12 to 21');
    await editor.screenshot('light-bulb');
    await editor.press('Enter');
    await eventually(async () => assert.match(await editor.status(), /\$\(error\) 6/));
    await editor.screenshot('repaired-cell');
    await editor.save();
    assertSameText(editor.server.read(broken), repaired);
  });

  test('makes the preferred fix of another cell of the same sum by a key', async editor => {
    await editor.press('Control+Z');
    await eventually(() => found(editor));
    await editor.goTo(...placeOf(text, '总计:', '23'));
    await editor.press('Shift+Alt+.');
    await eventually(async () => assert.match(await editor.status(), /\$\(error\) 6/));
    await editor.save();
    assertSameText(editor.server.read(broken), repaired);
  });
});

editing('all safe fixes', { files: workspaceOf(broken) }, test => {
  test('are made by the command, and no others', async editor => {
    await editor.open(broken);
    await eventually(() => found(editor));
    const expected = fix(editor.server.program, text);
    assert.notEqual(expected, text);
    await editor.run('Disclosure Reports: Fix All Safe Problems');
    await eventually(async () => assert.equal(await editor.status(), 'Reports $(error) 8 $(warning) 12 $(info) 2'));
    await editor.screenshot('fix-all-safe');
    await editor.save();
    assertSameText(editor.server.read(broken), expected);
  });
});

const onSave = { 'editor.codeActionsOnSave': { 'source.fixAll.rulesengine': 'explicit' } };

editing('saving with fix-all on', { files: workspaceOf(broken), settings: onSave }, test => {
  test('makes the safe fixes and no others', async editor => {
    await editor.open(broken);
    await eventually(() => found(editor));
    await editor.goTo(...placeOf(text, '待补充', '待补充'));
    await editor.type('尚');
    const expected = fix(editor.server.program, text.replace('待补充', '尚待补充'));
    await editor.save();
    await eventually(() => assertSameText(editor.server.read(broken), expected));
    await editor.screenshot('fix-all-on-save');
  });
});
