using RulesEngine.Testing;

namespace RulesEngine.LanguageServer.Tests.Sessions;

/// <summary>Reports for the tests.</summary>
internal static class Sample
{
    /// <summary>Nothing is wrong in it.</summary>
    public static string Valid => BaseReport.Form2021;

    /// <summary>A wrong total in 本年新收: a row and a column do not hold.</summary>
    public static string Broken => Valid.Replace("[12, 3, 0, 1, 1, 0, 17]", "[12, 3, 0, 1, 1, 0, 71]", StringComparison.Ordinal);
}
