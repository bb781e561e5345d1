// The editor as its user sees it, with the user's gestures.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { CodeServer } from './codeServer.mjs';
import { eventually } from './eventually.mjs';
import { failures, load, screenshots } from './places.mjs';
import { Preview } from './preview.mjs';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const viewport = { width: 1500, height: 950 };
const patience = 60_000;

export class Editor {
  #browser;

  constructor(server) {
    this.server = server;
  }

  /** Opens a window of a new editor; for the options see CodeServer.start. `prepare` may write more files. */
  static async open(options) {
    const server = await CodeServer.start(options);
    const editor = new Editor(server);
    try {
      await options.prepare?.(server);
      await editor.#enter(options.language);
      return editor;
    } catch (error) {
      await editor.keepEvidence('opening');
      await editor.close();
      throw error;
    }
  }

  async close() {
    await this.#browser?.close();
    await this.server.stop();
  }

  // Files

  async open(name) {
    await this.page.keyboard.press('Control+P');
    await this.#quickInput.locator('input').fill(name);
    await this.#quickInput.locator('.monaco-list-row', { hasText: path.basename(name) }).first().click();
    await this.page.locator(`.tab.active[data-resource-name="${path.basename(name)}"]`).waitFor();
    await this.#focusText();
  }

  async save() {
    await this.#focusText();
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
  }

  // Text

  async goTo(line, column) {
    await this.#focusText();
    await this.page.keyboard.press('Control+G');
    await this.#quickInput.locator('input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.#quickInput.waitFor({ state: 'hidden' });
    await this.cursorIsAt(line, column);
  }

  /** Waits until the cursor is at a place. */
  cursorIsAt(line, column) {
    return eventually(async () => assert.match(await this.statusItem('status.editor.selection'), new RegExp(`^Ln ${line}, Col ${column}( |$)`)));
  }

  /** Types a text; the pause between two keys is in milliseconds. */
  type(text, pause) {
    return this.page.keyboard.type(text, { delay: pause });
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  // What the editor says of it

  /** Puts the mouse on a character, and waits until the box that comes up says this. */
  async hover(line, column, ...said) {
    // The character stands before the cursor: nothing but text is drawn between them.
    await this.goTo(line, column + 1);
    const boxes = this.page.locator('.monaco-hover:not(.workbench-hover):visible');
    await boxes.first().waitFor({ state: 'hidden' });
    await eventually(async () => {
      // Hints in the line that are still to come move the text.
      const { x, y, height } = await this.#text.locator('.cursors-layer .cursor').first().boundingBox();
      await this.page.mouse.move(x - 3, y + height / 2);
      await boxes.first().waitFor({ timeout: 3_000 });
      const text = plain((await boxes.allInnerTexts()).join('\n'));
      for (const part of said) assert.match(text, part);
    });
  }

  /** The entries of the light bulb's menu at the cursor, which stays open. */
  async quickFixes() {
    await this.press('Control+.');
    const entries = this.page.locator('.action-widget .monaco-list-row.action');
    await entries.first().waitFor();
    return entries.allInnerTexts();
  }

  /** What is proposed at the cursor; the list stays open. */
  async suggestions() {
    await this.press('Control+Space');
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return rows.locator('.label-name').allInnerTexts();
  }

  async chooseSuggestion(label) {
    await this.page.locator('.suggest-widget.visible .monaco-list-row', { has: this.page.getByText(label, { exact: true }) }).click();
  }

  /** The squiggles that can be seen, by severity. */
  squiggles(severity) {
    return this.#text.locator(`.squiggly-${severity}`);
  }

  /** The colours that the text is drawn in. */
  async colors() {
    const parts = this.#text.locator('.view-line span[class^="mtk"]');
    return new Set(await parts.evaluateAll(parts => parts.map(part => getComputedStyle(part).color)));
  }

  /** The rows of Problems that can be seen, as the panel shows them. */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.press('Control+Shift+M');
    await panel.waitFor();
    return panel.locator('.monaco-list-row').evaluateAll(rows =>
      rows.map(row => {
        const [, code, message, file, source] = [...row.querySelectorAll('.monaco-table-td')].map(cell => cell.textContent.trim());
        const [, line, column] = /\[Ln (\d+), Col (\d+)\]/.exec(file);
        return { code: code.slice(source.length), message, file: file.split('[')[0], line: Number(line), column: Number(column), source };
      }),
    );
  }

  // Commands

  /** Runs a command from the palette, which is opened anew until it knows the command. */
  run(title) {
    return eventually(async () => {
      await this.page.keyboard.press('F1');
      await this.#quickInput.locator('input').fill(`>${title}`);
      await this.#entry(title).click({ timeout: 3_000 }).catch(async error => {
        await this.press('Escape');
        throw error;
      });
    });
  }

  /** The commands that the palette offers for a word; it stays open. */
  async commands(word) {
    await this.page.keyboard.press('F1');
    await this.#quickInput.locator('input').fill(`>${word}`);
    const names = this.#quickInput.locator('.monaco-list-row .label-name');
    await names.filter({ hasText: word }).first().waitFor();
    return names.allInnerTexts();
  }

  /** Chooses an entry of the list at the top, which may still be to come. */
  choose(label) {
    return eventually(async () => {
      await this.#quickInput.locator('input').fill(label, { timeout: 3_000 });
      await this.#entry(label).click({ timeout: 3_000 });
    });
  }

  /** Runs a command and answers its question; anew where something that opened late took the focus and closed it. */
  answer(command, question, label) {
    return eventually(async () => {
      await this.run(command);
      await this.question(question);
      await this.#quickInput.locator('input').fill(label, { timeout: 3_000 });
      await this.#entry(label).click({ timeout: 3_000 });
    });
  }

  /** Waits for a question at the top. */
  question(text) {
    return eventually(async () => {
      const placeholder = await this.#quickInput.locator('input').getAttribute('placeholder');
      const message = await this.#quickInput.locator('.quick-input-message').innerText();
      const title = await this.#quickInput.locator('.quick-input-title').innerText();
      assert.ok([title, placeholder, message].some(asked => asked?.includes(text)), `asked: ${title} ${placeholder} ${message}`);
    });
  }

  /** Takes the answer that is proposed at the top. */
  accept() {
    return this.press('Enter');
  }

  #entry(label) {
    return this.#quickInput.locator('.monaco-list-row', { has: this.page.getByText(label, { exact: true }) }).first();
  }

  get #quickInput() {
    return this.page.locator('.quick-input-widget');
  }

  // Around the text

  /** The text of an item of the status bar, with its icons as `$(name)`; empty where there is none. */
  statusItem(id) {
    return this.page.evaluate(id => {
      const label = document.getElementById(id)?.querySelector('.statusbar-item-label');
      if (!label) return '';
      const iconOf = part => /\bcodicon-([\w-]+)/.exec(part.className ?? '')?.[1];
      const parts = [...label.childNodes].map(part => (iconOf(part) ? `$(${iconOf(part)})` : part.textContent));
      return parts.join('').replaceAll(/\s+/g, ' ').trim();
    }, id);
  }

  /** Our item in the status bar. */
  status() {
    return this.statusItem(statusId);
  }

  get statusBarItem() {
    return this.page.locator(`[id="${statusId}"]`);
  }

  /** Rests the mouse on our item in the status bar, and waits until the box that comes up says this. */
  async statusSays(said) {
    await this.statusBarItem.hover();
    const boxes = this.page.locator('.workbench-hover-container .monaco-hover');
    await eventually(async () => assert.match(plain((await boxes.allInnerTexts()).join('\n')), said));
  }

  /** The messages at the lower right. */
  get notifications() {
    return this.page.locator('.notifications-toasts .notification-toast .notification-list-item');
  }

  async preview(command = 'Disclosure Reports: Open Preview to the Side') {
    await this.run(command);
    return Preview.find(this.page);
  }

  // Evidence

  async screenshot(name) {
    fs.mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: path.join(screenshots, `${name}.png`), animations: 'disabled', caret: 'initial' });
  }

  /** Keeps what is needed to understand a failure. */
  async keepEvidence(name) {
    const folder = path.join(failures, name.replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
    this.server.keepLogs(folder);
    await this.page?.screenshot({ path: path.join(folder, 'screenshot.png') });
  }

  get #text() {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  async #enter(language) {
    this.#browser = await load('playwright-core').chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
    this.page = await this.#browser.newPage({ viewport });
    this.page.setDefaultTimeout(patience);
    if (language !== undefined) await this.page.addInitScript(setLanguage, language);
    await this.page.goto(`${this.server.url}?folder=${encodeURIComponent(this.server.workspace)}`);
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Gives the keyboard to the text, wherever it is. */
  async #focusText() {
    const isFocused = () => this.page.evaluate(() => Boolean(document.activeElement?.closest('.editor-instance .monaco-editor')));
    if (await isFocused()) return;
    await this.press('Control+1');
    await eventually(async () => assert.ok(await isFocused(), 'the text has the keyboard'));
  }
}

/** A text with spaces for those that hold words together. */
function plain(text) {
  return text.replaceAll('\u00a0', ' ');
}

/** What a language pack sets; the editor's own words stay English without one. */
function setLanguage(language) {
  globalThis._VSCODE_NLS_LANGUAGE = language;
}

const statusId = 'rulesengine.rulesengine.rulesengine.status';
