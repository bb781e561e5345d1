using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Two ranges, or one.</summary>
internal sealed class CompletionEditConverter : UnionConverter<CompletionEdit>
{
    protected override Type BranchOf(JsonElement value) => value.TryGetProperty("insert", out _) ? typeof(InsertReplaceEdit) : typeof(TextEdit);
}
