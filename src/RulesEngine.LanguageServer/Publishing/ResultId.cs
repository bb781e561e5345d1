using System.Security.Cryptography;
using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Publishing;

/// <summary>Stands for a list of diagnostics: equal lists have equal ids (LSP 3.17, Pull Diagnostics, <c>resultId</c>).</summary>
internal static class ResultId
{
    /// <summary>The id of <paramref name="diagnostics"/>.</summary>
    public static string Of(Diagnostic[] diagnostics)
    {
        if (diagnostics.Length == 0) return "none";
        var json = JsonSerializer.SerializeToUtf8Bytes(diagnostics, ProtocolJson.Default.DiagnosticArray);
        return Convert.ToHexStringLower(SHA256.HashData(json)[..16]);
    }
}
