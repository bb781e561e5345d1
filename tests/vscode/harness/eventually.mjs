// Waiting for what the editor announces to nobody.
import { setTimeout } from 'node:timers/promises';

/** In milliseconds. */
const pause = 100;
const patience = 60_000;

/** Checks again and again until nothing is thrown, and returns the result; after the deadline the last error counts. */
export async function eventually(check) {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await setTimeout(pause);
  }
}
