using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>One step of an edit of the workspace: edits of a document, or a change of files.</summary>
/// <remarks>LSP 3.17, WorkspaceEdit.</remarks>
[JsonConverter(typeof(DocumentChangeConverter))]
public abstract record DocumentChange;
