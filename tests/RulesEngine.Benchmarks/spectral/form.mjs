// The form of 2021, by canonical names: the root's keys, and of each table its rows with their columns.
export const tables = { proactive: '主动公开政府信息情况', requests: '收到和处理政府信息公开申请情况', disputes: '政府信息公开行政复议行政诉讼情况' };
export const sections = ['总体情况', tables.proactive, tables.requests, tables.disputes, '存在的主要问题及改进情况', '其他需要报告的事项'];
export const prose = sections.filter(name => !Object.values(tables).includes(name));
export const rootKeys = ['格式', '单位', '单位类型', '年度', '发布日期', ...sections];

const stock = ['本年制发件数', '本年废止件数', '现行有效件数'];
const decisions = ['本年处理决定数量'];
const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const rows = (columns, ...names) => Object.fromEntries(names.map(name => [name, columns]));

export const form = {
  [tables.proactive]: {
    ...rows(stock, '规章', '行政规范性文件'),
    ...rows(decisions, '行政许可', '行政处罚', '行政强制'),
    行政事业性收费: ['本年收费金额'],
  },
  [tables.requests]: {
    ...rows(applicants, '本年新收', '上年结转'),
    本年度办理结果: {
      ...rows(applicants, '予以公开', '部分公开'),
      不予公开: rows(applicants, '属于国家秘密', '其他法律行政法规禁止公开', '危及三安全一稳定', '保护第三方合法权益',
        '属于三类内部事务信息', '属于四类过程性信息', '属于行政执法案卷', '属于行政查询事项'),
      无法提供: rows(applicants, '本机关不掌握相关政府信息', '没有现成信息需要另行制作', '补正后申请内容仍不明确'),
      不予处理: rows(applicants, '信访举报投诉类申请', '重复申请', '要求提供公开出版物', '无正当理由大量反复申请', '要求行政机关确认或重新出具已获取信息'),
      其他处理: rows(applicants, '逾期不补正', '逾期未缴费', '其他'),
      ...rows(applicants, '总计'),
    },
    ...rows(applicants, '结转下年度继续办理'),
  },
  [tables.disputes]: rows(results, '行政复议', '未经复议直接起诉', '复议后起诉'),
};

/** What the form has at a path: an object of rows, or the columns of a row. */
export const definitionAt = path => path.reduce((definition, key) => definition?.[key], form);
