// What is wrong is underlined, listed and counted, and follows the typing and the settings.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { editing } from './harness/editing.mjs';
import { eventually } from './harness/eventually.mjs';
import { broken, check, placeOf, sample, valid, workspaceOf } from './harness/reports.mjs';

const wrong = 'Reports $(error) 9 $(warning) 18 $(info) 2';
const right = 'Reports $(check)';

editing('a report with mistakes', { files: workspaceOf(broken) }, test => {
  test('is found before it is opened', async editor => {
    await eventually(async () => assert.equal(await editor.status(), wrong));
    assert.equal(await editor.statusItem('status.problems'), '$(error) 9 $(warning) 18 $(info) 2');
  });

  test('is underlined', async editor => {
    await editor.open(broken);
    await editor.squiggles('error').first().waitFor();
    await editor.squiggles('warning').first().waitFor();
    await editor.screenshot('squiggles');
  });

  test('stands in Problems as the command finds it', async editor => {
    const found = check(editor.server.program, editor.server.fileOf(broken)).files[0].diagnostics.filter(finding => !finding.suppressed);
    const expected = found.map(({ code, range }) => `${code} ${range.start.line}:${range.start.column}`).sort();
    await editor.problems();
    await editor.run('View: Toggle Maximized Panel');
    await eventually(async () => {
      const problems = await editor.problems();
      assert.deepEqual(problems.map(({ code, line, column }) => `${code} ${line}:${column}`).sort(), expected);
      assert.deepEqual(new Set(problems.map(problem => problem.source)), new Set(['rulesengine']));
    });
    await editor.screenshot('problems');
    await editor.run('View: Toggle Maximized Panel');
  });

  test('is counted in the status bar as in Problems', async editor => {
    await eventually(async () => assert.equal(await editor.status(), wrong));
    assert.equal(await editor.statusItem('status.problems'), '$(error) 9 $(warning) 18 $(info) 2');
    await editor.statusSays(/^In this report: errors: 9, warnings: 18, others: 2$/m);
    await editor.screenshot('status-bar');
  });

  test('has messages in the language that the setting names, from one moment to the next', async editor => {
    const first = async () => (await editor.problems())[0].message;
    for (const [language, message] of [['zh', /此处没有键“单位类别”/], ['en', /There is no key "单位类别"/]]) {
      const before = editor.server.languageServers();
      editor.server.set({ 'rulesengine.language': language });
      await eventually(async () => assert.match(await first(), message));
      assert.deepEqual(editor.server.languageServers(), before, 'the server was not started anew');
      await editor.screenshot(`messages-${language}`);
    }
  });
});

editing('a report without mistakes', { files: workspaceOf(valid) }, test => {
  const [line, column] = placeOf(sample(valid), '总计:', '2932');

  test('gets a diagnostic for a wrong digit and loses it for the right one', async editor => {
    await editor.open(valid);
    await eventually(async () => assert.equal(await editor.status(), right));
    assert.deepEqual(await editor.problems(), []);

    await editor.goTo(line, column + 4);
    await editor.press('Backspace');
    await editor.type('3');
    await eventually(async () => {
      const found = (await editor.problems()).map(problem => `${problem.code} ${problem.line}`);
      assert.deepEqual(found, [`GK2002 ${line}`, `GK2001 ${line}`, `GK2003 ${line + 1}`]);
      assert.equal(await editor.status(), 'Reports $(error) 3 $(warning) 0');
    });
    await editor.squiggles('error').first().waitFor();
    await editor.screenshot('wrong-digit');

    await editor.press('Backspace');
    await editor.type('2');
    await eventually(async () => {
      assert.deepEqual(await editor.problems(), []);
      assert.equal(await editor.status(), right);
    });
    await editor.squiggles('error').first().waitFor({ state: 'detached' });
    await editor.screenshot('right-digit');
  });
});

const many = 10_000;
const crowded = sample(valid).replace('总体情况: |', `总体情况: |\n  ${'通过网站公开信息XX条。'.repeat(many)}`);

editing('a report with thousands of mistakes', { files: { [valid]: crowded } }, test => {
  test('has all of them, whenever the typing goes on', async editor => {
    const all = new RegExp(`^Reports \\$\\(error\\) 0 \\$\\(warning\\) ${many} `);
    await editor.open(valid);
    await eventually(async () => assert.match(await editor.status(), all));
    await editor.goTo(1, crowded.indexOf('\n') + 1);
    for (let pause = 5; pause < 50; pause += 15) {
      // Moves everything, and then nothing any more while that is told.
      await editor.press('Enter');
      await editor.type('#'.repeat(20), pause);
      await setTimeout(500);
      await eventually(async () => assert.match(await editor.status(), all));
    }
  });
});
