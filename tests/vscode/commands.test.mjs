// The commands of the extension.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { editing } from './harness/editing.mjs';
import { eventually } from './harness/eventually.mjs';
import { broken, render, sample, valid, workspaceOf } from './harness/reports.mjs';

const counted = 'Reports $(error) 9 $(warning) 18 $(info) 2';
const rowOf = (text, name) => /\[.*\]/.exec(text.split('\n').find(line => line.trimStart().startsWith(`${name}:`)))[0].replaceAll(' ', '');

editing('commands', { files: workspaceOf(broken, valid) }, test => {
  test('New Report asks for body and year, and carries last year over', async editor => {
    // Until then the reports of the folder are not known.
    await eventually(async () => assert.equal(await editor.status(), counted));
    await editor.run('Disclosure Reports: New Report…');
    await editor.question('Whose report?');
    await editor.screenshot('new-report-body');
    await editor.choose('淮安市人民政府');
    await editor.question('The year reported on');
    await editor.screenshot('new-report-year');
    await editor.accept();
    await editor.choose('Carry figures over from 2024');
    const name = await eventually(async () => {
      const name = await editor.page.locator('.tab.active').getAttribute('data-resource-name');
      assert.match(name, /2025.*\.report\.yaml$/);
      return name;
    });
    await editor.screenshot('new-report');
    await editor.save();
    const text = fs.readFileSync(editor.server.fileOf(name), 'utf8');
    assert.match(text, /^单位: 淮安市人民政府$/m);
    assert.match(text, /^年度: 2025$/m);
    assert.equal(rowOf(text, '上年结转'), rowOf(sample(valid), '结转下年度继续办理'));
  });

  test('Export as Web Page writes what render --clean writes', async editor => {
    await editor.open(valid);
    await editor.run('Disclosure Reports: Export as Web Page…');
    await editor.question('Export as Web Page');
    await editor.accept();
    const page = '淮安市人民政府2024年政府信息公开工作年度报告.html';
    await eventually(() => assert.equal(editor.server.read(page), render(editor.server.program, editor.server.fileOf(valid))));
    await editor.notifications.filter({ hasText: 'was written' }).waitFor();
    await editor.screenshot('export-page');
    // From the preview it is the report shown there.
    fs.rmSync(editor.server.fileOf(page));
    await editor.preview();
    await editor.page.getByRole('tab', { name: /^Preview:/ }).click();
    await editor.page.getByRole('button', { name: 'Export as Web Page…' }).click();
    await editor.question('Export as Web Page');
    await editor.accept();
    await eventually(() => assert.ok(fs.existsSync(editor.server.fileOf(page))));
  });

  test('Explain Rule shows the document of a rule', async editor => {
    await editor.answer('Disclosure Reports: Explain Rule…', 'Which rule?', 'GK2001');
    await eventually(async () => {
      const heads = await Promise.all(editor.page.frames().map(frame => frame.locator('h1').allInnerTexts().catch(() => [])));
      assert.match(heads.flat().join(), /GK2001/);
    });
    await editor.screenshot('explain-rule');
  });

  test('Show Log shows what the server has said', async editor => {
    await editor.run('Disclosure Reports: Show Log');
    await eventually(async () => assert.match(await editor.page.locator('.output-view .view-lines').innerText(), /rulesengine.*\d+.rules/));
    await editor.screenshot('show-log');
  });

  test('Restart Server starts another one', async editor => {
    await editor.open(broken);
    const [before] = await eventually(() => {
      const servers = editor.server.languageServers();
      assert.equal(servers.length, 1);
      return servers;
    });
    await editor.run('Disclosure Reports: Restart Server');
    await eventually(async () => {
      const servers = editor.server.languageServers();
      assert.equal(servers.length, 1);
      assert.notEqual(servers[0], before);
      assert.equal(await editor.status(), counted);
    });
  });
});
