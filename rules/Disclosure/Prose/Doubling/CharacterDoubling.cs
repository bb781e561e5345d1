namespace RulesEngine.Disclosure.Prose.Doubling;

/// <summary>
/// Finds one character typed twice: 公开的的信息, 我局局严格. Chinese doubles characters on purpose (常常, 试试看) and where words
/// meet (目的的, 为了了解, 我局局长), so only a few are looked at, and each says what stands around it when all is right.
/// </summary>
internal static class CharacterDoubling
{
    private const string Bodies = "局镇乡县市区厅委办院";

    // What goes on from 我局 and cannot begin a name of one of its parts (局长, 局务会, 局属单位, 局机关, 局网站).
    private const string Continuations = "严认积按依及根坚加切始紧结将以已为未没无也均都就不并还能应，。、；：的";

    /// <summary>The slip where a character at <paramref name="at"/> stands twice, or null.</summary>
    public static Doubling? FindAt(string text, int at)
    {
        var before = at > 0 ? text[at - 1] : '\n';
        var behind = at + 2 < text.Length ? text[at + 2] : '\n';
        // Three of a kind are no slip of the finger.
        if (before == text[at] || behind == text[at] || !IsDoubled(text[at], before, behind)) return null;
        return new Doubling(at, 1, 2);
    }

    private static bool IsDoubled(char c, char before, char behind) => c switch
    {
        '的' => before is not ('目' or '标' or '中' or '有') && behind is not ('确' or '话' or '士'),
        '了' => before is not ('不' or '为' or '除' or '明' or '除') && behind is not ('解' or '之' or '然' or '却' or '结' or '断'),
        '和' => before is not ('总' or '饱' or '暖' or '温' or '缓' or '随' or '平' or '共') && behind is not ('谐' or '平' or '睦' or '美' or '气' or '解' or '好' or '县'),
        '及' => before is not ('涉' or '普' or '波' or '提' or '顾' or '危' or '触') && behind is not ('时' or '早' or '格'),
        '在' => before is not ('存' or '现' or '正' or '实' or '内' or '潜' or '旨' or '所' or '自') && !"线建职校册岗编办外场途位逃任售读乎于意".Contains(behind),
        '并' => before is not ('合' or '兼' or '归' or '吞') && behind is not ('购' or '联' or '入' or '轨' or '网' or '行' or '存' or '重' or '列'),
        _ => before is '我' or '本' && Bodies.Contains(c) && Continuations.Contains(behind),
    };
}
