// The rules of rulesengine for Spectral: one rule per code that it can express, with core functions where one fits (see README.md).
import { defined, enumeration, pattern, schema, truthy } from '@stoplight/spectral-functions';
import { form, prose, rootKeys, tables } from './form.mjs';
import * as functions from './functions.mjs';

const { proactive, requests, disputes } = tables;
export const at = (...keys) => keys.reduce((path, key) => `${path}['${key}']`, '$');
const outcomes = at(requests, '本年度办理结果');
const groups = `${outcomes}['不予公开','无法提供','不予处理','其他处理']`;
const stockRows = [`${at(proactive)}['规章','行政规范性文件']`];
const countRows = [`${at(proactive)}['行政许可','行政处罚','行政强制']`];
const feeRows = [at(proactive, '行政事业性收费')];
const requestRows = [
  `${at(requests)}['本年新收','上年结转','结转下年度继续办理']`, `${outcomes}['予以公开','部分公开','总计']`, `${groups}[*]`,
];
const disputeRows = [`${at(disputes)}[*]`];
export const rows = [...stockRows, ...countRows, ...feeRows, ...requestRows, ...disputeRows];
export const mappings = [at(proactive), at(requests), outcomes, groups, at(disputes)];
const cellsOf = rows => rows.map(row => `${row}[*]`);
const countCells = [...countRows, ...cellsOf([...stockRows, ...countRows, ...requestRows, ...disputeRows])];
const amountCells = [...feeRows, ...cellsOf(feeRows)];
export const cells = [...countCells, ...amountCells];
const proseSections = prose.map(name => at(name));

export const rule = (given, ...then) => ({ given, severity: 'error', then });
export const call = (name, functionOptions) => ({ function: functions[name], functionOptions });
const fits = definition => ({ function: schema, functionOptions: { schema: definition } });
const fields = (names, check, options) => names.map(field => ({ field, function: check, functionOptions: options }));

const known = keys => fits({ propertyNames: { enum: keys } });
const row = count => fits({ type: ['array', 'object'], minItems: count, maxItems: count });
const oneCell = fits({ type: ['array', 'object', 'string', 'number', 'null'], minItems: 1, maxItems: 1 });

/** GK0003 of the tables; the keys differ, so each mapping has its rule, and the names begin with the code. */
const knownRows = (given, definition) => [
  [`GK0003-${given}`, rule(given, known(Object.keys(definition)))],
  ...Object.entries(definition).filter(([, value]) => !Array.isArray(value)).flatMap(([key, value]) => knownRows(`${given}['${key}']`, value)),
];

const thisYear = new Date().getFullYear();
const placeholder = [
  '(?<![A-Za-z0-9_.@/-])(?:20)?[Xx]{2,}(?![A-Za-z0-9_.@/-])', '[×Ｘ✕]{2,}', '某某', '_{3,}', 'TODO|TBD|FIXME', '（文字描述）', '（(?:此处|另起一页|仿宋)',
  '【请', '(?<![有尚亟还])待(?:补充|填写|添加|录入)', '[该此本]部分以表格形式报告',
].join('|');

export const rules = {
  'GK0003-root': rule('$', known(rootKeys)),
  ...Object.fromEntries(Object.entries(form).flatMap(([name, definition]) => knownRows(at(name), definition))),
  'GK0004-mappings': rule(mappings, fits({ type: 'object' })),
  'GK0004-stock': rule(stockRows, row(3)),
  'GK0004-single': rule([...countRows, ...feeRows], oneCell),
  'GK0004-requests': rule(requestRows, row(7)),
  'GK0004-disputes': rule(disputeRows, row(5)),
  'GK0004-prose': rule(proseSections, fits({ type: ['string', 'null'] })),
  GK0005: rule('$', ...fields(['格式', '单位', '年度'], truthy), ...fields(['年度'], pattern, { match: '^\\d{4}$' })),
  GK0006: rule(at('格式'), { function: enumeration, functionOptions: { values: [2019, 2021] } }),
  GK0007: rule('$', ...fields([proactive, requests, disputes], defined)),
  GK0008: rule(mappings, call('rowsPresent')),
  GK0009: rule(rows, call('columnsPresent')),
  GK0010: rule('$', call('formOfYear')),
  GK1001: rule(cells, fits({ minimum: 0 })),
  GK1002: rule(countCells, call('notOfKind', { kind: 'text' }), call('wholeNumber')),
  'GK1002-amount': rule(amountCells, call('notOfKind', { kind: 'text' })),
  GK1003: rule(cells, call('notOfKind', { kind: 'blank' })),
  GK1004: rule(cells, call('notOfKind', { kind: 'unnormalized' })),
  GK1005: rule('$', call('plainNotation')),
  GK1006: rule(amountCells, call('sixDecimals')),
  GK2001: rule(requestRows, call('rowTotal')),
  GK2002: rule(outcomes, call('outcomeTotal')),
  GK2003: rule(at(requests), call('requestBalance')),
  GK2004: rule(disputeRows, call('rowTotal')),
  GK2005: rule(stockRows, call('possibleStock')),
  GK4001: rule('$', ...fields(prose, defined)),
  GK4002: rule(proseSections, { function: pattern, functionOptions: { match: '\\S' } }),
  GK4003: rule(proseSections, { function: pattern, functionOptions: { notMatch: placeholder } }),
  'GK4004-overview': rule(at('总体情况'), call('proseLength', { min: 100, max: 3000 })),
  GK4004: rule(prose.slice(1).map(name => at(name)), call('proseLength', { min: 10 })),
  GK4005: rule('$', call('sectionOrder')),
  GK4006: rule('$', call('rightYear')),
  GK5001: rule('$', call('publishedInTime')),
  GK5002: rule('$', call('publishedAfterYear')),
  GK5003: rule(at('年度'), fits({ minimum: 2019, maximum: thisYear })),
};
