// What no core function says. Each gets the value at `given` and returns findings with a path from the root.
import { definitionAt, sections } from './form.mjs';
import { cellsOf, isAmbiguous, numbersOf, readCell } from './cells.mjs';

const isMapping = value => value !== null && typeof value === 'object' && !Array.isArray(value);
const sum = numbers => numbers.reduce((total, number) => total + number, 0);
const differs = (left, right) => Number.isFinite(left) && Number.isFinite(right) && left !== right;
const when = (fires, message) => (fires ? [{ message }] : []);

/** GK0003 by hand: no other keys than these, or those of the form at this path. */
export const knownKeys = (target, options, { path }) => {
  const known = options?.keys ?? Object.keys(definitionAt(path) ?? {});
  return isMapping(target) ? Object.keys(target).filter(key => !known.includes(key)).map(key => ({ message: `没有键“${key}”`, path: [...path, key] })) : [];
};

/** GK0004 by hand: tables and groups are mappings, rows have as many cells as columns. */
export const shape = (target, _, { path }) => {
  const definition = definitionAt(path);
  if (!Array.isArray(definition)) return when(definition && !isMapping(target), '应为键和行');
  const fits = Array.isArray(target) ? target.length === definition.length : isMapping(target) || definition.length === 1;
  return when(!fits, `应有 ${definition.length} 栏`);
};

/** GK0004 of prose, by hand. */
export const text = target => when(target !== null && typeof target !== 'string', '应为文字');

/** GK1001, GK5003 by hand. */
export const between = (number, { min, max = Infinity }) => when(typeof number === 'number' && (number < min || number > max), '超出范围');

/** GK0008: every row of the form stands here. */
export const rowsPresent = (target, _, { path }) => {
  const definition = definitionAt(path);
  if (!isMapping(target) || !definition) return [];
  return Object.keys(definition).filter(key => !(key in target)).map(key => ({ message: `缺少“${key}”一行` }));
};

/** GK0009: a row written as a mapping has every column. */
export const columnsPresent = (target, _, { path }) => {
  const columns = definitionAt(path);
  return isMapping(target) && Array.isArray(columns)
    ? columns.filter(name => !(name in target)).map(name => ({ message: `缺少“${name}”一栏` })) : [];
};

/** GK1002, GK1003, GK1004: the cell is not of one of the kinds. */
export const notOfKind = (cell, { kind }) => when(typeof cell !== 'object' || cell === null ? readCell(cell).kind === kind : false, `单元格的写法：${kind}`);

/** GK1002 of numbers: whole and at most 10^12. */
export const wholeNumber = cell => when(typeof cell === 'number' && !(Number.isInteger(cell) && Math.abs(cell) <= 1e12), '应为整数');

/** GK1005, from the text of the rows, because the parsed value does not tell: 010 arrives as 10. */
export const plainNotation = (_report, _, { document }) => [...document.input.matchAll(/: *\[(.*)\]/g)]
  .flatMap(([, row]) => row.split(',').filter(isAmbiguous)).map(cell => ({ message: `不同程序会把“${cell.trim()}”读成不同的数` }));

/** GK1006: at most six decimals. */
export const sixDecimals = cell => when(/\.\d{7,}$/.test(String(cell)), '小数超过六位');

/** GK2001, GK2004: the last cell is the sum of those before it. */
export const rowTotal = (row, _, { path }) => {
  const numbers = numbersOf(row, definitionAt(path) ?? []);
  return when(differs(sum(numbers.slice(0, -1)), numbers.at(-1)), '总计不等于各栏之和');
};

const leaves = (target, path) => Object.entries(target ?? {}).flatMap(([key, value]) => {
  const at = [...path, key];
  return Array.isArray(definitionAt(at)) ? [numbersOf(value, definitionAt(at))] : isMapping(value) ? leaves(value, at) : [];
});

/** GK2002: （七） of every column is the sum of the outcomes. */
export const outcomeTotal = (outcomes, _, { path }) => {
  const { 总计: total, ...parts } = outcomes ?? {};
  if (total === undefined) return [];
  const rows = leaves(parts, path);
  return numbersOf(total, definitionAt([...path, '总计']))
    .flatMap((cell, i) => when(differs(sum(rows.map(row => row[i] ?? NaN)), cell), '总计不等于各项办理结果之和').map(f => ({ ...f, path: [...path, '总计', i] })));
};

/** GK2003: 一 + 二 = （七） + 四 in every column. */
export const requestBalance = (table, _, { path }) => {
  const numbers = (...keys) => numbersOf(keys.reduce((value, key) => value?.[key], table), definitionAt([...path, ...keys]));
  const [received, carriedIn, done, carriedOut] = [numbers('本年新收'), numbers('上年结转'), numbers('本年度办理结果', '总计'), numbers('结转下年度继续办理')];
  return carriedOut.flatMap((cell, i) => when(differs(received[i] + carriedIn[i], done[i] + cell), '收支不平').map(f => ({ ...f, path: [...path, '结转下年度继续办理', i] })));
};

/** GK2005: 现行有效 ≥ 制发 − 废止. */
export const possibleStock = (row, _, { path }) => {
  const [issued, repealed, inForce] = numbersOf(row, definitionAt(path));
  return when(inForce < issued - repealed, '现行有效件数过少');
};

/** GK4004: characters without white space. */
export const proseLength = (text, { min, max = Infinity }) => {
  const length = String(text).replace(/\s/g, '').length;
  return when(length > 0 && (length < min || length > max), `有 ${length} 字`);
};

/** GK4005: the six sections in the order of the form. */
export const sectionOrder = report => {
  const found = Object.keys(report).filter(key => sections.includes(key));
  const sorted = sections.filter(name => found.includes(name));
  const wrong = found.find((name, i) => name !== sorted[i]);
  return wrong ? [{ message: '各部分的次序不对', path: [wrong] }] : [];
};

/** GK4006: the statement of the period, or the opening, names 年度. */
export const rightYear = report => {
  const overview = String(report.总体情况 ?? '');
  const period = /统计(期限|时限|期间|时段|周期|时间|起止)[^。；]{0,80}/.exec(overview)?.[0] ?? '';
  const opening = /^\s*(?:现将)?(20\d\d) ?年度?(?=[，我全本政])/.exec(overview)?.[1];
  const years = [...period.matchAll(/(20\d\d) ?年/g)].map(([, year]) => year).concat(opening ?? []);
  return years.some(year => Number(year) !== report.年度) ? [{ message: '写的是另一年', path: ['总体情况'] }] : [];
};

const kindOf = ({ 单位: name = '', 单位类型: kind }) =>
  kind ?? (/(镇|乡|苏木|街道|街道办|街道办事处)(人民政府|政府)?$/.test(name) ? '乡镇' : /人民政府$/.test(name) ? '政府'
    : /(局|委|委员会|厅|办|办公室|管委会|中心|队|处|科|站|所|院|司|行|部)$/.test(name) ? '部门' : undefined);

/** GK5001: published by the day that the regulation sets. */
export const publishedInTime = report => {
  const deadline = { 部门: '01-31', 政府: '03-31' }[kindOf(report)];
  return when(deadline && String(report.发布日期 ?? '') > `${report.年度 + 1}-${deadline}`, '晚于法定期限').map(f => ({ ...f, path: ['发布日期'] }));
};

/** GK5002: not published before the year has ended. */
export const publishedAfterYear = report =>
  when('发布日期' in report && String(report.发布日期) <= `${report.年度}-12-31`, '年度还没有结束').map(f => ({ ...f, path: ['发布日期'] }));

/** GK0010: the form of 2021 from the year 2021, that of 2019 before. */
export const formOfYear = ({ 格式: id, 年度: year }) =>
  when((id === 2021 && year < 2021) || (id === 2019 && year > 2020), '格式与年度不符').map(f => ({ ...f, path: ['格式'] }));

