using System.Security.Cryptography;
using System.Text;

namespace RulesEngine.Diagnostics;

/// <summary>
/// Identifies a diagnostic across edits, for baselines and SARIF's partialFingerprints: made of rule, logical path and
/// message arguments, never of lines.
/// </summary>
public static class Fingerprint
{
    /// <summary>32 hexadecimal digits. Diagnostics of one file that agree in all parts share them; number such twins.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        var text = new StringBuilder(diagnostic.Id).Append('\n').Append(diagnostic.Path);
        foreach (var argument in diagnostic.Arguments) text.Append('\n').Append(Normalize(argument.Zh));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))[..16]);
    }

    private static string Normalize(string argument) => string.Join(' ', argument.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
