// Runs in the preview's page: puts the drawing in, marks the cursor's cell, and tells what was clicked.
import type { FromPage, PageState, ToPage } from './messages';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: PageState): void };

const host = acquireVsCodeApi();
const report = document.getElementById('report')!;
const style = document.getElementById('report-style')!;
let shown: string | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'draw':
      if (data.style !== undefined) style.textContent = data.style;
      draw(data.html);
      if (data.uri === shown) mark(data.cursor, false);
      else begin(data.uri, data.cursor);
      break;
    case 'cursor':
      mark(data.offset, data.scroll);
      break;
    case 'notice':
      report.textContent = data.text;
      break;
  }
});

report.addEventListener('click', event => reveal(event.target, true));
report.addEventListener('keydown', event => {
  const part = partOf(event.target);
  if (part === null) return;
  if (event.key === 'Enter' || event.key === ' ') reveal(part, event.key === 'Enter');
  else if (!move(part, event.key)) return;
  event.preventDefault();
});
host.postMessage({ type: 'ready' });

/** Puts a drawing in; the place of the keyboard stays. */
function draw(html: string): void {
  const focused = partOf(document.activeElement)?.dataset['path'];
  report.innerHTML = html;
  if (focused !== undefined) find(focused)?.focus({ preventScroll: true });
}

/** Shows another report where its cursor is, or else from its beginning. */
function begin(uri: string, cursor: number | undefined): void {
  shown = uri;
  host.setState({ uri });
  window.scrollTo(0, 0);
  mark(cursor, true);
}

/** Marks the part of the report that the cursor is in: the narrowest one. */
function mark(offset: number | undefined, scroll: boolean): void {
  report.querySelectorAll('.current').forEach(part => part.classList.remove('current'));
  if (offset === undefined) return;
  const parts = [...report.querySelectorAll<HTMLElement>('[data-path]')].filter(part => {
    const [start, end] = placeOf(part);
    return start <= offset && offset <= end;
  });
  const widthOf = (part: HTMLElement) => placeOf(part)[1] - placeOf(part)[0];
  const narrowest = parts.sort((a, b) => widthOf(a) - widthOf(b))[0];
  if (narrowest === undefined) return;
  narrowest.classList.add('current');
  if (scroll && !document.hasFocus()) narrowest.scrollIntoView({ block: 'nearest' });
}

function reveal(target: EventTarget | null, focus: boolean): void {
  const part = partOf(target);
  if (part === null) return;
  const [start, end] = placeOf(part);
  host.postMessage({ type: 'reveal', start, end: part.matches('td, mark') ? end : start, focus });
}

/** Moves the keyboard to a neighbouring cell; false where the key is not for that. */
function move(part: HTMLElement, key: string): boolean {
  const cell = part.closest<HTMLTableCellElement>('td');
  const row = cell?.parentElement;
  if (cell === null || row === null || row === undefined) return false;
  const cells = [...row.querySelectorAll<HTMLElement>('td[data-path]')];
  const at = cells.indexOf(cell);
  const target = key === 'ArrowLeft' ? cells[at - 1] : key === 'ArrowRight' ? cells[at + 1] : below(cell, key);
  if (!key.startsWith('Arrow')) return false;
  target?.focus();
  return true;
}

/** The cell above or below, by where it stands on the page: heads span rows and columns. */
function below(cell: HTMLElement, key: string): HTMLElement | undefined {
  const table = cell.closest('table');
  if (table === null || (key !== 'ArrowUp' && key !== 'ArrowDown')) return undefined;
  const box = cell.getBoundingClientRect();
  const middle = (box.left + box.right) / 2;
  const column = [...table.querySelectorAll<HTMLElement>('td[data-path]')].filter(other => {
    const its = other.getBoundingClientRect();
    return its.left <= middle && middle <= its.right;
  });
  return column[column.indexOf(cell) + (key === 'ArrowUp' ? -1 : 1)];
}

function partOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-path]') : null;
}

function find(path: string): HTMLElement | null {
  return report.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
}

function placeOf(part: HTMLElement): [number, number] {
  return [Number(part.dataset['start']), Number(part.dataset['end'])];
}
