// Takes the pictures of the extension's README and walkthrough in a real VS Code: tests/vscode/run pictures.mjs
import path from 'node:path';
import { editing } from './harness/editing.mjs';
import { extension } from './harness/places.mjs';
import { broken, placeOf, sample, valid } from './harness/reports.mjs';

// Without the remarks for readers of the sample.
const report = sample(broken).slice(sample(broken).indexOf('格式:'));
const total = placeOf(report, '总计:', '12');
const name = '青石镇-2023.report.yaml';
const lastYear = '淮安市-2024.report.yaml';
const files = { [name]: report, [lastYear]: sample(valid) };

editing('pictures', { files, language: 'zh-cn', settings: { 'editor.minimap.enabled': false } }, picture => {
  picture('the walkthrough: a new report', async editor => {
    await editor.page.setViewportSize({ width: 1280, height: 760 });
    await editor.run('政府信息公开年度报告: 新建报告…');
    await editor.question('哪个单位的报告？');
    await take(editor, 'walkthrough-new');
    await editor.press('Escape');
  });

  picture('the walkthrough: problems', async editor => {
    await editor.open(name);
    await editor.problems();
    await editor.goTo(...total);
    await take(editor, 'walkthrough-problems');
    await editor.press('Control+J');
  });

  picture('the walkthrough: a fix', async editor => {
    await editor.goTo(...total);
    await editor.quickFixes();
    await take(editor, 'walkthrough-fix');
    await editor.press('Escape');
  });

  picture('the README: report and preview', async editor => {
    const preview = await editor.preview('政府信息公开年度报告: 在侧边打开预览');
    await editor.press('Control+B');
    await editor.goTo(total[0], total[1] + 1);
    await preview.part('requests.outcomes.total.total').scrollIntoViewIfNeeded();
    await take(editor, 'overview');
  });

  picture('the walkthrough: the preview', async editor => {
    await editor.open(lastYear);
    await editor.page.getByRole('tab', { name: /^预览：淮安市/ }).waitFor();
    await editor.goTo(...placeOf(sample(valid), '本年新收:', '3001'));
    await take(editor, 'walkthrough-preview');
  });
});

async function take(editor, name) {
  await editor.page.mouse.move(0, 0);
  await editor.page.evaluate(() => document.fonts.ready);
  await editor.page.screenshot({ path: path.join(extension, 'images', `${name}.png`), animations: 'disabled' });
}
