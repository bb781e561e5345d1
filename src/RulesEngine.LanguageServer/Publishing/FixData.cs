using System.Text.Json;
using System.Text.Json.Serialization;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.Text;

namespace RulesEngine.LanguageServer.Publishing;

/// <summary>What a diagnostic carries in <c>data</c> (LSP 3.17, Diagnostic): its fixes, for clients that show them themselves.</summary>
internal sealed record DiagnosticData(FixData[] Fixes);

/// <summary>One way to put a diagnostic right.</summary>
internal sealed record FixData(string Title, string Safety, bool Preferred, Protocol.TextEdit[] Edits)
{
    /// <summary>The fixes of a diagnostic as JSON; null where there are none.</summary>
    public static JsonElement? Of(IReadOnlyList<Fix> fixes, PositionMap text, Language language)
    {
        if (fixes.Count == 0) return null;
        var data = new DiagnosticData([.. fixes.Select(f => new FixData(
            f.Title.In(language), f.Safety.ToName(), f.IsPreferred, [.. f.Edits.Select(text.EditOf)]))]);
        return JsonSerializer.SerializeToElement(data, DiagnosticDataJson.Default.DiagnosticData);
    }
}

/// <summary>How <see cref="DiagnosticData"/> is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DiagnosticData))]
internal sealed partial class DiagnosticDataJson : JsonSerializerContext;
