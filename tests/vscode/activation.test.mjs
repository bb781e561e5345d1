// What the extension costs at the start, as the editor itself reports.
import assert from 'node:assert/strict';
import { editing } from './harness/editing.mjs';
import { eventually } from './harness/eventually.mjs';
import { broken, workspaceOf } from './harness/reports.mjs';

const most = 300;

editing('the extension', { files: workspaceOf(broken) }, test => {
  test(`is activated in less than ${most} ms`, async editor => {
    await eventually(async () => assert.match(await editor.status(), /\$\(error\) 9/));
    await editor.run('Developer: Show Running Extensions');
    const row = editor.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'RulesEngine' });
    const [, time] = /Activation: (\d+)ms/.exec(await row.innerText());
    await editor.screenshot('activation');
    assert.ok(Number(time) < most, `${time} ms`);
  });
});
