// The preview's page, which the editor shows in a frame of a frame.
import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';

export class Preview {
  constructor(frame) {
    this.frame = frame;
  }

  static find(page) {
    return eventually(async () => {
      for (const frame of page.frames()) {
        if (await frame.locator('#report [data-path]').first().isVisible().catch(() => false)) return new Preview(frame);
      }
      assert.fail('no frame shows a report');
    });
  }

  /** A part of the report by its path. */
  part(path) {
    return this.frame.locator(`[data-path="${path}"]`).first();
  }

  /** Clicks on a part as a hand does: the editor first learns that the panel has the keyboard. */
  click(path) {
    return this.part(path).click({ delay: 150 });
  }

  /** The paths of the parts that the cursor is in. */
  current() {
    return this.frame.locator('.current').evaluateAll(parts => parts.map(part => part.dataset.path));
  }

  /** The path of the part that has the keyboard. */
  focused() {
    return this.frame.evaluate(() => document.activeElement?.closest('[data-path]')?.dataset.path);
  }

  /** The rule that the page sets for what it loads and runs. */
  policy() {
    return this.frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  }

  /** What the page has loaded from elsewhere than the editor and the extension. */
  foreignResources(url) {
    return this.frame.evaluate(
      own => performance.getEntriesByType('resource').map(entry => entry.name)
        .filter(name => !name.startsWith(own) && !new URL(name).hostname.endsWith('.vscode-resource.vscode-cdn.net')),
      url,
    );
  }

  /** Tries to run a script, to load a picture and to ask a server; gives the directives that forbid it. */
  refusals() {
    return this.frame.evaluate(async () => {
      const refused = [];
      const done = new Promise(resolve =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective) === 3 && resolve()),
      );
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "run"' }));
      document.body.append(Object.assign(document.createElement('img'), { src: `${location.origin}/picture.png` }));
      await fetch(location.origin).catch(() => undefined);
      await done;
      return refused.sort();
    });
  }

  /** How much a text stands out from what is behind it (WCAG 2, 1 to 21). */
  contrast(text) {
    return text.evaluate(part => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      // What lies behind is painted first, so that transparent colours mix as on the screen.
      const paint = (element, property) => {
        if (element.parentElement) paint(element.parentElement, 'backgroundColor');
        if (property === 'color') paint(element, 'backgroundColor');
        context.fillStyle = getComputedStyle(element)[property];
        context.fillRect(0, 0, 1, 1);
      };
      const luminance = property => {
        context.clearRect(0, 0, 1, 1);
        paint(part, property);
        const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map(value => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const [darker, lighter] = [luminance('color'), luminance('backgroundColor')].sort((a, b) => a - b);
      return (lighter + 0.05) / (darker + 0.05);
    });
  }
}
