namespace RulesEngine.Generators.Tests;

internal static class Samples
{
    public const string WrongRowTotalClass =
        """
        using RulesEngine.Analysis;

        namespace My.Rules.Sums;

        public sealed partial class WrongRowTotal : ReportAnalyzer;
        """;

    public const string WrongRowTotal =
        """
        ---
        code: GK2001
        name: wrong-row-total
        category: sums
        severity: error
        since: 0.1
        fix: unsafe
        title: 行总计不等于各栏之和
        title-en: Row total is not the sum of its cells
        message: “{0}”的总计为 {1}，各栏之和为 {2}
        message-en: The total of "{0}" is {1}, but its cells add up to {2}
        option overview-minimum: 100 -- 总体情况的最少字数 -- fewest characters of 总体情况
        ---
        # 行总计

        A "quoted" \ body 😀.
        """;

    /// <summary>The rule, put in order: one analyzer with its document.</summary>
    public static Pack WrongRowTotalPack() => new Pack().Class(WrongRowTotalClass).Document("WrongRowTotal", WrongRowTotal);

    /// <summary>The rule with one line of its document replaced; null takes the line away.</summary>
    public static Pack With(string line, string? replacement) => new Pack()
        .Class(WrongRowTotalClass)
        .Document("WrongRowTotal", WrongRowTotal.Replace(line + "\n", replacement is null ? "" : replacement + "\n", StringComparison.Ordinal));

    public static string Document(string code, string name) => WrongRowTotal
        .Replace("GK2001", code, StringComparison.Ordinal)
        .Replace("wrong-row-total", name, StringComparison.Ordinal);
}
