using System.Text.RegularExpressions;

namespace RulesEngine.Generators.Documents;

/// <summary>How codes, names and versions are written. \z and [0-9], as $ and \d let a line end and other digits pass.</summary>
internal static class Patterns
{
    private static readonly Regex Code = new(@"^[A-Z]{2,5}[0-9]{4}\z", RegexOptions.CultureInvariant);
    private static readonly Regex KebabCase = new(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Version = new(@"^[0-9]+(\.[0-9]+){1,2}\z", RegexOptions.CultureInvariant);

    public static bool IsCode(string text) => Code.IsMatch(text);

    public static bool IsKebabCase(string text) => KebabCase.IsMatch(text);

    public static bool IsVersion(string text) => Version.IsMatch(text);
}
