// An editor in Chinese: what the extension and the server say is Chinese, too.
import assert from 'node:assert/strict';
import { editing } from './harness/editing.mjs';
import { eventually } from './harness/eventually.mjs';
import { broken, workspaceOf } from './harness/reports.mjs';

editing('an editor in Chinese', { files: workspaceOf(broken), language: 'zh-cn' }, test => {
  test('has Chinese in the status bar and in Problems', async editor => {
    await editor.open(broken);
    await eventually(async () => assert.equal(await editor.status(), '年度报告 $(error) 9 $(warning) 18 $(info) 2'));
    await eventually(async () => assert.match((await editor.problems())[0].message, /此处没有键“单位类别”/));
    await editor.statusSays(/这份报告：9 个错误，18 个警告，2 个其他/);
    await editor.screenshot('chinese-status-bar');
  });

  test('has Chinese commands', async editor => {
    const commands = await editor.commands('政府信息公开年度报告');
    assert.ok(commands.includes('政府信息公开年度报告: 新建报告…'), commands.join('\n'));
    assert.ok(commands.length >= 5);
    await editor.screenshot('chinese-commands');
    await editor.press('Escape');
  });

  test('has a Chinese preview', async editor => {
    const preview = await editor.preview('政府信息公开年度报告: 在侧边打开预览');
    await editor.page.getByRole('tab', { name: /^预览：/ }).waitFor();
    assert.match(await preview.part('published').getAttribute('title'), /还没有结束/);
    await editor.screenshot('chinese-preview');
  });
});
