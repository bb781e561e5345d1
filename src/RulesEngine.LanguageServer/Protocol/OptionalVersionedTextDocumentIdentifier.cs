using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A document, and its version where the client has it open.</summary>
/// <remarks>LSP 3.17, Optional Versioned Text Document Identifier.</remarks>
public sealed record OptionalVersionedTextDocumentIdentifier
{
    public required string Uri { get; init; }

    /// <summary>Null where the file on disk is meant.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int? Version { get; init; }
}
