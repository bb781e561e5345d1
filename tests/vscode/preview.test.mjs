// The preview: the printed form beside the text.
import assert from 'node:assert/strict';
import { editing } from './harness/editing.mjs';
import { eventually } from './harness/eventually.mjs';
import { broken, placeOf, sample, valid, workspaceOf } from './harness/reports.mjs';

const suspected = 'requests.outcomes.total.natural-person';

editing('the preview', { files: workspaceOf(broken, valid) }, test => {
  let preview;

  test('draws the report, and says in a wrong cell what it should be', async editor => {
    await editor.open(broken);
    preview = await editor.preview();
    const heads = await preview.frame.locator('#report h2[data-path]').allInnerTexts();
    assert.deepEqual(heads.map(head => head.slice(0, 2)), ['一、', '二、', '三、', '四、', '五、', '六、']);
    assert.equal(await preview.frame.locator('#report table').count(), 3);
    const cell = preview.part(suspected);
    assert.match(await cell.getAttribute('class'), /\bwrong\b/);
    assert.equal(await cell.locator('del').innerText(), '12');
    assert.equal(await cell.locator('ins').innerText(), '21');
    await cell.scrollIntoViewIfNeeded();
    await editor.screenshot('preview-wrong-cell');
  });

  test('puts the cursor into a cell that is clicked', async editor => {
    const cell = 'requests.received.natural-person';
    const [line, column] = placeOf(sample(broken), '本年新收:', '22');
    await preview.click(cell);
    await editor.cursorIsAt(line, column + 2);
    await eventually(async () => assert.deepEqual(await preview.current(), [cell]));
    await editor.screenshot('preview-click');
  });

  test('marks the cell of the cursor, and scrolls to it', async editor => {
    await editor.goTo(...placeOf(sample(broken), '行政复议:', '3]'));
    await eventually(async () => assert.deepEqual(await preview.current(), ['disputes.reconsideration.total']));
    await eventually(async () => assert.ok(await isInView(preview.part('disputes.reconsideration.total'))));
    await editor.screenshot('preview-cursor');
  });

  test('follows the typing', async editor => {
    await editor.goTo(...placeOf(sample(broken), '总计:', '2,  2'));
    await editor.press('Backspace', 'Delete');
    await editor.type('21');
    await eventually(async () => {
      assert.equal(await preview.part(suspected).innerText(), '21');
      assert.doesNotMatch(await preview.part(suspected).getAttribute('class'), /\b(wrong|found)\b/);
    });
    await editor.screenshot('preview-repaired');
  });

  test('is used by keyboard: arrows go from cell to cell, Enter goes to the text', async editor => {
    await preview.part('requests.received.natural-person').focus();
    await editor.press('ArrowRight');
    assert.equal(await preview.focused(), 'requests.received.business');
    await editor.press('ArrowDown');
    assert.equal(await preview.focused(), 'requests.carried-in.business');
    await editor.press('ArrowLeft');
    assert.equal(await preview.focused(), 'requests.carried-in.natural-person');
    await editor.press('ArrowUp');
    assert.equal(await preview.focused(), 'requests.received.natural-person');
    await editor.screenshot('preview-keyboard');
    await editor.press('ArrowDown', 'Enter');
    const [line, column] = placeOf(sample(broken), '上年结转:', '1,');
    await editor.cursorIsAt(line, column + 1);
    await editor.type('2');
    await eventually(async () => assert.equal(await preview.part('requests.carried-in.natural-person').locator('ins').count(), 1));
    await editor.press('Control+Z');
  });

  test('shows the report that is edited', async editor => {
    await editor.open(valid);
    await eventually(async () => assert.match(await preview.frame.locator('#report').innerText(), /淮安市人民政府/));
    await editor.screenshot('preview-other-report');
  });

  test('runs nothing but its own script and asks for nothing outside', async editor => {
    const policy = await preview.policy();
    const [nonce] = /'nonce-[\w+/=]{16,}'/.exec(policy);
    assert.match(policy, /^default-src 'none';/);
    assert.ok(policy.includes(`script-src ${nonce};`), policy);
    assert.deepEqual(await preview.foreignResources(editor.server.url), []);
    assert.deepEqual(await preview.refusals(), ['connect-src', 'img-src', 'script-src-elem']);
  });
});

editing('the preview in a theme', { files: workspaceOf(broken) }, test => {
  const themes = {
    light: ['Default Light Modern', 'vs'],
    dark: ['Default Dark Modern', 'vs-dark'],
    'high-contrast': ['Default High Contrast', 'hc-black'],
  };
  for (const [name, [theme, kind]] of Object.entries(themes)) {
    test(`is readable: ${name}`, async editor => {
      editor.server.set({ 'workbench.colorTheme': theme });
      await editor.page.locator(`.monaco-workbench.${kind}`).waitFor();
      await editor.open(broken);
      const preview = await editor.preview();
      await editor.goTo(...placeOf(sample(broken), '本年新收:', '22'));
      await standsOut(preview, 'requests.received.natural-person');
      await editor.goTo(...placeOf(sample(broken), '总计:', '12'));
      await standsOut(preview, suspected, 'del');
      await standsOut(preview, suspected, 'ins');
      await editor.screenshot(`theme-${name}`);
    });
  }
});

function isInView(part) {
  return part.evaluate(part => {
    const { top, bottom } = part.getBoundingClientRect();
    return top >= -1 && bottom <= window.innerHeight + 1;
  });
}

/** Waits until the cell has the cursor and can be read all the same. */
function standsOut(preview, path, inner) {
  const text = inner === undefined ? preview.part(path) : preview.part(path).locator(inner);
  return eventually(async () => {
    assert.deepEqual(await preview.current(), [path]);
    const contrast = await preview.contrast(text);
    // The value that is struck out need not be read as easily.
    assert.ok(contrast >= (inner === 'del' ? 3 : 4.5), `contrast ${contrast}`);
  });
}
