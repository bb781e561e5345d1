namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Knows where other bodies are counted: behind 14个县（市）中，有4个未发生 the figures are theirs.</summary>
internal static class CountedBodies
{
    private static readonly string[] Names = ["部门", "单位", "乡镇", "镇街", "街道", "县（", "县区", "区县", "县市", "市县", "分局", "机关", "委办局", "科室", "处室", "社区", "园区"];

    /// <summary>Stands for them.</summary>
    public static Phrase Scope { get; } = new(PhraseKind.Scope, string.Empty);

    /// <summary>Whether they follow <paramref name="number"/>.</summary>
    public static bool Follow(FigureNumber number, string text)
    {
        if (number.Unit.Text is not ("个" or "家")) return false;
        var behind = text.AsSpan(number.End);
        foreach (var name in Names)
        {
            if (behind.StartsWith(name)) return true;
        }
        return false;
    }
}
