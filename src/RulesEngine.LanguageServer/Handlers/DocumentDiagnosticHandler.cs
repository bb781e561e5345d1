using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.Publishing;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/diagnostic (LSP 3.17, Document Diagnostics): the client asks instead of being told.</summary>
internal sealed class DocumentDiagnosticHandler : Handler
{
    /// <inheritdoc/>
    public override string Method => Methods.DocumentDiagnostic;

    /// <inheritdoc/>
    public override Task<RawJson?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        var read = Read<DocumentDiagnosticParams>(parameters);
        state.FallSilent();
        var snapshot = state.Snapshot;
        return Task.Run(() => RawJson.Of(Answer(read, Find(read.TextDocument.Uri, snapshot))), cancellationToken);
    }

    private static Diagnostic[] Find(string uri, StateSnapshot state)
    {
        if (state.Documents.TryGetValue(uri, out var document)) return state.Writer.Write(state.AmongOthers(document));
        return FileUri.ToPath(uri) is { } path && state.CreateScan().Scan(path) is { } scanned ? scanned.Diagnostics : [];
    }

    private static DocumentDiagnosticReport Answer(DocumentDiagnosticParams asked, Diagnostic[] diagnostics)
    {
        var id = ResultId.Of(diagnostics);
        if (asked.PreviousResultId == id) return new RelatedUnchangedDocumentDiagnosticReport { ResultId = id };
        return new RelatedFullDocumentDiagnosticReport { ResultId = id, Items = diagnostics };
    }
}
