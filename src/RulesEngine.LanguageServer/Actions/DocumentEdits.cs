using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Actions;

/// <summary>Edits of one document as an edit of the workspace (LSP 3.17, WorkspaceEdit).</summary>
internal static class DocumentEdits
{
    /// <summary>The edits with the version they are for, where the client can tell versions apart.</summary>
    public static WorkspaceEdit Write(OpenDocument document, IEnumerable<Text.TextEdit> edits, ClientFeatures client)
    {
        TextEdit[] written = [.. edits.Select(document.Text.EditOf)];
        if (!client.Can(ClientCapability.DocumentChanges))
            return new WorkspaceEdit { Changes = new Dictionary<string, TextEdit[]> { [document.Uri] = written } };
        var identifier = new OptionalVersionedTextDocumentIdentifier { Uri = document.Uri, Version = document.Version };
        return new WorkspaceEdit { DocumentChanges = [new TextDocumentEdit { TextDocument = identifier, Edits = written }] };
    }
}
