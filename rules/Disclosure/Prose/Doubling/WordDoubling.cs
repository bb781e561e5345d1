namespace RulesEngine.Disclosure.Prose.Doubling;

/// <summary>
/// Finds a word typed twice: 资金资金, 严格严格, 可通过可以通过. Where two compounds meet, the same word may rightly stand twice
/// (人民政府政府信息, 生态环境环境影响), so a noun counts only where nothing is made of it behind or before.
/// </summary>
internal static class WordDoubling
{
    /// <summary>Longer ones are clauses.</summary>
    public const int Longest = 24;

    /// <summary>From this length on nobody puts two compounds together.</summary>
    private const int Long = 6;

    // Words that never stand beside themselves, whatever is around them.
    private static readonly string[] Always =
    [
        "资金", "情况", "方面", "严格", "认真", "积极", "主动", "全面", "切实", "不断", "及时", "有效",
        "充分", "深入", "持续", "大力", "进一步", "按照", "根据", "依据", "依照", "通过", "已经", "可以", "能够", "应当", "必须", "需要", "以及", "并且", "或者", "对于", "关于",
        "由于", "为了", "同时", "其中", "目前", "今年", "全年", "本年", "本年度", "我局", "我镇", "我乡", "我县", "我市", "我区", "我委", "我办", "我街道", "我单位", "本机关",
        "全部", "均已", "没有", "未能", "尚未", "结合", "围绕", "加强", "推进", "推动", "完善", "健全", "提高", "提升", "做好", "开展", "坚持", "强化", "确保", "促进", "是否",
    ];

    // Chinese doubles these on purpose.
    private static readonly string[] Never =
    [
        "研究", "讨论", "商量", "交流", "学习", "了解", "考虑", "休息", "锻炼", "尝试", "比较", "许多", "很多", "非常", "永远", "千万", "多少", "来来", "逐一", "逐项", "政府",
        "某某", "等等",
    ];

    // Verbs as well as nouns: 规范规范性文件, 学习学习强国, 公开公开目录.
    private static readonly string[] Verbs =
    [
        "规范", "服务", "公开", "监督", "检查", "培训", "管理", "申请", "教育", "建设", "宣传", "审查", "答复", "统计", "评议", "考核", "解读", "发布", "更新", "整改", "保障",
        "保护", "执法", "处理", "登记", "调查", "测试", "计划", "规划", "报告", "通知", "指导", "决定", "决策", "领导", "组织", "编制", "投资", "预算", "审计", "企业", "街道",
        "社区", "社会", "项目", "标准", "信息",
    ];

    /// <summary>The first characters of verbs that are also written longer: 可, 可以.</summary>
    public static CharacterSet Variants { get; } = new("可能应已需");

    /// <summary>The doubled word that begins at <paramref name="at"/>, or null.</summary>
    public static Doubling? FindAt(string text, int at)
    {
        if (!IsHan(text[at])) return null;
        var longest = Math.Min(Longest, (text.Length - at) / 2);
        for (var length = 2; length <= longest; length++)
        {
            if (text[at] != text[at + length] || text[at + 1] != text[at + length + 1]) continue;
            if (IsSame(text, at, length) && IsError(text, at, length)) return Extend(text, at, length);
        }
        return Variants.Contains(text[at]) ? FindVariant(text, at) : null;
    }

    private static bool IsSame(string text, int at, int length)
    {
        for (var i = at; i < at + length; i++)
        {
            if (text[i] != text[i + length] || !IsHan(text[i])) return false;
        }
        return true;
    }

    /// <summary>A word that stands more than twice is one finding.</summary>
    private static Doubling Extend(string text, int at, int length)
    {
        var removed = length;
        while (at + removed + (2 * length) <= text.Length && IsSame(text, at + removed, length)) removed += length;
        return new Doubling(at, removed, removed + length);
    }

    private static bool IsError(string text, int at, int length)
    {
        var word = text.AsSpan(at, length);
        // 一个一个, 逐条逐条, 三三两两; figures are another matter.
        if (word[0] is '逐' or '每' || HasNumeral(word) || IsAmong(word, Never)) return false;
        if (length >= Long || IsAmong(word, Always)) return !IsPassRate(text, at + (2 * length));
        if (IsBoundary(text, at + (2 * length))) return true;
        return IsStart(text, at - 1) && !EndsWithAny(word, Verbs) && !StartsWithAny(word, Verbs);
    }

    private static bool HasNumeral(ReadOnlySpan<char> word)
    {
        if (word is "进一步") return false;
        foreach (var c in word)
        {
            if (c is '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千' or '万' or '零' or '〇') return true;
        }
        return false;
    }

    /// <summary>通过通过率: a rate of passing is passed.</summary>
    private static bool IsPassRate(string text, int at) => at < text.Length && text[at] is '率' or '额' or '量' or '者';

    /// <summary>Behind it nothing can be made of the word.</summary>
    private static bool IsBoundary(string text, int at) =>
        at >= text.Length || text[at] is '，' or '。' or '、' or '；' or '：' or '\n' or ',' or ';' or '的' or '等' or '和' or '及' or '与' or '）' or ')';

    /// <summary>Before it nothing belongs to the word.</summary>
    private static bool IsStart(string text, int at) =>
        at < 0 || text[at] is '，' or '。' or '、' or '；' or '：' or '\n' or ',' or ';' or '的' or '和' or '及' or '与' or '对' or '将' or '把' or '在' or '了';

    /// <summary>可通过可以通过, 应公开应当公开: one wording typed beside the other.</summary>
    private static Doubling? FindVariant(string text, int at)
    {
        if (at + 7 > text.Length || text[at + 3] != text[at] || text[at + 1] != text[at + 5] || text[at + 2] != text[at + 6]) return null;
        var isVariant = text[at] switch
        {
            '可' => text[at + 4] == '以',
            '能' => text[at + 4] == '够',
            '应' => text[at + 4] is '当' or '该',
            '已' => text[at + 4] == '经',
            _ => text[at + 4] == '要',
        };
        return isVariant && IsHan(text[at + 1]) && IsHan(text[at + 2]) ? new Doubling(at, 3, 7) : null;
    }

    private static bool IsAmong(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var other in words)
        {
            if (word.SequenceEqual(other)) return true;
        }
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var other in words)
        {
            if (word.StartsWith(other)) return true;
        }
        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var other in words)
        {
            if (word.EndsWith(other)) return true;
        }
        return false;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
