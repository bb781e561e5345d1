using System.Text.Json;
using System.Text.Json.Serialization;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.Workspaces.Features.Actions;

namespace RulesEngine.LanguageServer.Actions;

/// <summary>What a code action carries in <c>data</c> until its edits are wanted.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">Its version when the action was offered.</param>
/// <param name="AllowUnsafe">Whether unsafe fixes are made.</param>
/// <param name="Rule">The code of the rule; absent for all rules, since Neovim 0.7 drops a member that is null.</param>
internal sealed record CodeActionData(string Uri, int Version, bool AllowUnsafe, string? Rule = null)
{
    /// <summary>The data as JSON.</summary>
    public static JsonElement Write(OpenDocument document, FixAllScope scope) => JsonSerializer.SerializeToElement(
        new CodeActionData(document.Uri, document.Version, scope.AllowUnsafe, scope.Rule), CodeActionDataJson.Default.CodeActionData);

    /// <summary>Reads the data.</summary>
    /// <exception cref="JsonException">It is none of ours.</exception>
    public static CodeActionData? Read(JsonElement data) => data.Deserialize(CodeActionDataJson.Default.CodeActionData);

    /// <summary>Which fixes are made.</summary>
    [JsonIgnore]
    public FixAllScope Scope => new(Rule, AllowUnsafe);
}

/// <summary>How <see cref="CodeActionData"/> is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CodeActionData))]
internal sealed partial class CodeActionDataJson : JsonSerializerContext;
