// How offices write numbers, read from the values that Spectral's YAML parser gives.
const nothing = /^([\/\-—－]+|无|不适用)?$/;
const ambiguous = /^(\+\d+|0\d+|0[xXoO][0-9a-fA-F]+|\d[\d.]*[eE]\+?\d+|\d+(_\d+)+|\d+(:\d+)+)$/;
const narrow = text => text.trim().replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** A cell's kind and, of a number, its value. */
export const readCell = cell => {
  if (typeof cell === 'number') return { kind: 'plain', value: cell };
  if (cell === null) return { kind: 'blank' };
  const text = narrow(String(cell));
  if (nothing.test(text)) return { kind: 'blank' };
  if (ambiguous.test(text)) return { kind: 'ambiguous' };
  const number = /^-?\d+(,\d{3})*(\.\d+)?(?=\s*(件|条|个|项|次|万元|元|宗)?$)/.exec(text);
  return number ? { kind: 'unnormalized', value: Number(number[0].replaceAll(',', '')) } : { kind: 'text' };
};

/** The cells of a row in the order of its columns. */
export const cellsOf = (row, columns) => (Array.isArray(row) ? row : row !== null && typeof row === 'object' ? columns.map(name => row[name]) : [row]);

/** The numbers of a row; NaN where a cell is none. */
export const numbersOf = (row, columns) => cellsOf(row, columns).map(cell => readCell(cell ?? null).value ?? NaN);

/** Whether a text spells a number as only some YAML readers take it; the parser hides that (010 arrives as 8 or 10). */
export const isAmbiguous = text => ambiguous.test(text.trim());
