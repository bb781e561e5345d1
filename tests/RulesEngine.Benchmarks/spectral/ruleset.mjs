// The rules of rulesengine that a general YAML linter can express, for a fair comparison: required keys, the shape of rows,
// whole numbers, and the sums R1 to R4 (GK0005, GK0007, GK0008, GK0004, GK1002, GK2001–GK2004).
const requests = '收到和处理政府信息公开申请情况';
const disputes = '政府信息公开行政复议行政诉讼情况';
const required = ['格式', '单位', '年度', '总体情况', '主动公开政府信息情况', requests, disputes, '存在的主要问题及改进情况', '其他需要报告的事项'];

const rowsOf = (node, path = []) => Object.entries(node ?? {}).flatMap(([key, value]) =>
  Array.isArray(value) ? [{ path: [...path, key], cells: value }] : rowsOf(value, [...path, key]));
const sum = cells => cells.reduce((total, cell) => total + cell, 0);
const finding = (message, path) => ({ message, path });

const keys = report => required.filter(key => !(key in report)).map(key => finding(`缺少 ${key}`, []));

const counts = table => rowsOf(table).flatMap(({ path, cells }) =>
  cells.flatMap((cell, i) => (Number.isInteger(cell) && cell >= 0 ? [] : [finding('不是整数', [...path, i])])));

const shape = (table, { columns }) => rowsOf(table)
  .filter(({ cells }) => cells.length !== columns).map(({ path }) => finding(`应有 ${columns} 栏`, path));

const rowTotals = table => rowsOf(table)
  .filter(({ cells }) => sum(cells.slice(0, -1)) !== cells.at(-1)).map(({ path }) => finding('总计不等于各栏之和', path));

const columnTotals = table => {
  const outcomes = rowsOf(table['本年度办理结果'], ['本年度办理结果']);
  const total = outcomes.find(({ path }) => path.length === 2 && path[1] === '总计')?.cells ?? [];
  return total.flatMap((cell, i) => {
    const parts = outcomes.filter(({ cells }) => cells !== total).map(({ cells }) => cells[i]);
    const balance = table['本年新收'][i] + table['上年结转'][i] === cell + table['结转下年度继续办理'][i];
    return [
      ...(sum(parts) === cell ? [] : [finding('总计不等于各行之和', ['本年度办理结果', '总计', i])]),
      ...(balance ? [] : [finding('收支不平', ['结转下年度继续办理', i])]),
    ];
  });
};

// Spectral wants paths from the root of the document.
const rule = (given, check, functionOptions) => ({
  given,
  severity: 'error',
  then: {
    function: (target, options, context) => check(target, options).map(f => ({ ...f, path: [...context.path, ...f.path] })),
    functionOptions,
  },
});

export default {
  rules: {
    keys: rule('$', keys),
    'requests-counts': rule(`$['${requests}']`, counts),
    'requests-shape': rule(`$['${requests}']`, table => shape(table, { columns: 7 })),
    'requests-rows': rule(`$['${requests}']`, rowTotals),
    'requests-columns': rule(`$['${requests}']`, columnTotals),
    'disputes-counts': rule(`$['${disputes}']`, counts),
    'disputes-shape': rule(`$['${disputes}']`, table => shape(table, { columns: 5 })),
    'disputes-rows': rule(`$['${disputes}']`, rowTotals),
  },
};
