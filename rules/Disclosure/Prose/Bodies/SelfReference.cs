namespace RulesEngine.Disclosure.Prose.Bodies;

/// <summary>我局, 本镇: with what word a text speaks of the body that writes it.</summary>
internal static class SelfReference
{
    /// <summary>The kinds of bodies, the word and its length: 街道 has two characters.</summary>
    private static readonly string[] Kinds = ["街道", "局", "镇", "乡", "厅", "委", "县", "市"];

    /// <summary>The kind of body with which the text speaks of itself at <paramref name="at"/>, a 我 or 本; null where it does not.</summary>
    public static string? KindAt(string text, int at)
    {
        var rest = text.AsSpan(at + 1);
        foreach (var kind in Kinds)
        {
            if (rest.StartsWith(kind)) return IsWhole(kind, rest[kind.Length..]) && (text[at] == '我' || IsOwn(text, at, kind)) ? kind : null;
        }
        return null;
    }

    /// <summary>我委托, 我乡村, 本市场 are other words.</summary>
    private static bool IsWhole(string kind, ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty) return true;
        return kind switch
        {
            "委" => behind[0] is not ('托' or '员' or '派' or '屈' or '婉'),
            "乡" => behind[0] is not ('镇' or '村' or '亲' or '土' or '下' or '音' or '本'),
            "镇" => behind[0] is not ('街' or '乡' or '（' or '('),
            "局" => behind[0] is not ('部' or '面' or '限'),
            "县" or "市" => behind[0] is not ('场' or '民' or '值' or '面' or '区' or '县' or '（' or '('),
            _ => true,
        };
    }

    /// <summary>本局 speaks of the writer; 本市 and 本县 of a place, 基本乡 and 日本镇 of nothing.</summary>
    private static bool IsOwn(string text, int at, string kind) =>
        kind is "局" or "镇" or "乡" or "街道" or "厅" && (at == 0 || text[at - 1] is not ('基' or '根' or '样' or '成' or '日' or '资'));
}
