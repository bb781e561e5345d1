// Tests in a window of the editor.
import { after, before, describe, it } from 'node:test';
import { Editor } from './editor.mjs';
import { noEditor } from './places.mjs';

/**
 * Tests that go on in one window, in their order. `define` gets a function that adds a test;
 * a test that fails leaves a screenshot and the editor's logs.
 */
export function editing(name, options, define) {
  const skip = noEditor();
  describe(name, { concurrency: 1 }, () => {
    let editor;
    before(async () => {
      if (!skip) editor = await Editor.open(options);
    });
    after(() => editor?.close());
    define((title, body) =>
      it(title, { skip }, async () => {
        try {
          await body(editor);
        } catch (error) {
          await editor.keepEvidence(`${name} ${title}`);
          throw error;
        }
      }),
    );
  });
}
