using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What accepting a completion does to the text: one edit, or two the user chooses from.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
[JsonConverter(typeof(CompletionEditConverter))]
public abstract record CompletionEdit;
