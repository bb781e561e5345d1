namespace RulesEngine.Disclosure.Prose;

/// <summary>Recognises notes in brackets that speak to the writer or the typesetter, not to the reader.</summary>
internal static class BracketedNote
{
    /// <summary>Longest note that is looked at; what is longer is text.</summary>
    private const int MostCharacters = 60;

    private static readonly string[] Beginnings =
    [
        "文字描述", "此处插入", "此处填", "此处添", "此处补", "此处附", "此处放", "此处粘", "此处写", "此处可", "插入", "请填", "请插", "请在此",
        "请根据", "请补", "请删", "请替换", "请按", "另起一", "换页", "分页", "空一行", "空两行", "空一格", "空两格", "首行缩进", "居中", "加粗",
        "仿宋", "黑体", "楷体", "宋体", "小标宋", "方正小标宋", "字体", "字号",
    ];

    // In these brackets templates put what is to be replaced; texts use them for headings.
    private static readonly string[] Instructions =
    [
        "请填", "请在", "请根据", "请补", "请删", "请替换", "请按", "请插", "请写", "请选", "填写", "填入", "插入", "此处", "替换", "可删", "删除",
        "模板", "示例", "样例", "待定", "待补", "待填", "单位名称", "单位全称", "机关名称", "具体数字", "具体内容", "某某", "××", "XX",
    ];

    /// <summary>Length of the note with its brackets that begins at <paramref name="at"/>, or 0.</summary>
    public static int LengthAt(string text, int at)
    {
        var close = Partner(text[at]);
        var limit = Math.Min(text.Length, at + MostCharacters);
        var end = at + 1;
        while (end < limit && text[end] != close && text[end] is not ('\n' or '。')) end++;
        if (end == limit || text[end] != close) return 0;
        var inner = text.AsSpan(at + 1, end - at - 1).Trim();
        return IsNote(inner, text[at] is '（' or '(') ? end + 1 - at : 0;
    }

    private static bool IsNote(ReadOnlySpan<char> inner, bool isRound)
    {
        if (inner.StartsWith("注：") || inner.StartsWith("注:")) inner = inner[2..].TrimStart();
        foreach (var beginning in Beginnings)
        {
            if (inner.StartsWith(beginning)) return true;
        }
        return !isRound && IsInstruction(inner);
    }

    private static bool IsInstruction(ReadOnlySpan<char> inner)
    {
        foreach (var instruction in Instructions)
        {
            if (inner.IndexOf(instruction) >= 0) return true;
        }
        return false;
    }

    private static char Partner(char open) => open switch
    {
        '（' => '）',
        '(' => ')',
        '【' => '】',
        '［' => '］',
        '〔' => '〕',
        '{' => '}',
        '｛' => '｝',
        _ => ']',
    };
}
