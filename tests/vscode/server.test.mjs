// The server dies, or cannot be started: it comes back, or the user learns why not.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { editing } from './harness/editing.mjs';
import { eventually } from './harness/eventually.mjs';
import { broken, workspaceOf } from './harness/reports.mjs';

const counted = 'Reports $(error) 9 $(warning) 18 $(info) 2';
const failed = '$(error) Reports';

/** Waits until the server runs and has found what there is, and gives its process. */
function running(editor, but) {
  return eventually(async () => {
    const [pid, ...others] = editor.server.languageServers();
    assert.ok(pid !== undefined && pid !== but, 'a server runs');
    assert.deepEqual(others, [], 'one server runs');
    assert.equal(await editor.status(), counted);
    return pid;
  });
}

const hasFailed = editor =>
  eventually(async () => {
    assert.equal(await editor.status(), failed);
    assert.match(await editor.statusBarItem.getAttribute('class'), /has-background-color/);
  });

async function onlyMessage(editor) {
  await editor.notifications.first().waitFor();
  const messages = await editor.notifications.locator('.notification-list-item-message').allInnerTexts();
  assert.equal(messages.length, 1, messages.join('\n'));
  return messages[0];
}

editing('a server that is killed', { files: workspaceOf(broken) }, test => {
  test('comes back, with what it had found', async editor => {
    await editor.open(broken);
    const killed = await running(editor);
    process.kill(killed, 'SIGKILL');
    await running(editor, killed);
    await editor.squiggles('error').first().waitFor();
    assert.equal(await editor.notifications.count(), 0, 'nothing is told of it');
    await editor.screenshot('server-killed-once');
  });

  test('stays down when it is killed again and again, says why once, and is started by a button', async editor => {
    let killed;
    for (let times = 2; times <= 4; times++) {
      killed = await running(editor, killed);
      process.kill(killed, 'SIGKILL');
    }
    await hasFailed(editor);
    assert.match(await onlyMessage(editor), /^Reports are not checked\. The server stopped: it was ended by the signal SIGKILL\./);
    assert.deepEqual(editor.server.languageServers(), []);
    await editor.screenshot('server-stays-down');
    await editor.notifications.getByRole('button', { name: 'Restart Server' }).click();
    await running(editor);
    await editor.screenshot('server-restarted');
  });
});

/** A program that counts its starts and ends with an error. */
const dying = '#!/bin/sh\necho started >>"$0.starts"\necho "the licence of this server has ended" >&2\nexit 3\n';
const mistakes = {
  'a file that does not exist': ['missing', undefined, /names \S+\/missing, which does not exist\./],
  'a file that is no program': ['notes.txt', ['Not a program.\n', 0o644], /The server \S+\/notes\.txt cannot be started: .*EACCES/],
  'a program that ends at once': ['dying.sh', [dying, 0o755], /it ended with code 3\. It last said: the licence of this server has ended$/m],
};

editing('the setting for another server', { files: workspaceOf(broken) }, test => {
  for (const [what, [name, content, message]] of Object.entries(mistakes)) {
    test(`is told of once where it names ${what}`, async editor => {
      await editor.open(broken);
      await running(editor);
      if (content !== undefined) editor.server.write(name, ...content);
      editor.server.set({ 'rulesengine.server.path': editor.server.fileOf(name) });
      await hasFailed(editor);
      assert.match(await onlyMessage(editor), message);
      await editor.statusSays(message);
      await editor.screenshot(`server-path-${name.replace(/\W/, '-')}`);
      editor.server.set({});
      await running(editor);
      await editor.run('Notifications: Clear All Notifications');
    });
  }

  test('starts no storm', async editor => {
    editor.server.set({ 'rulesengine.server.path': editor.server.fileOf('dying.sh') });
    await hasFailed(editor);
    // Longer than the longest pause before another start.
    await setTimeout(6_000);
    const starts = editor.server.read('dying.sh.starts').trim().split('\n').length;
    assert.ok(starts <= 4, `started ${starts} times`);
  });
});
