using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>Handles a request about an open document that is a report. About any other the answer is null.</summary>
internal abstract class ReportRequestHandler<TParams, TResult> : Handler
    where TParams : ITextDocumentParams
    where TResult : class
{
    /// <inheritdoc/>
    public sealed override Task<RawJson?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        var (read, snapshot) = (Read<TParams>(parameters), state.Snapshot);
        if (!snapshot.Documents.TryGetValue(read.TextDocument.Uri, out var document))
            throw Error(ErrorCodes.InvalidParams, $"{read.TextDocument.Uri} is not open.");
        if (document.Report is not { } report) return Task.FromResult<RawJson?>(null);
        var request = new ReportRequest(document, report.Among(snapshot.Reports), snapshot, cancellationToken);
        return Task.Run(() => RawJson.Of(Handle(read, request)), cancellationToken);
    }

    /// <summary>The answer; null where there is none.</summary>
    protected abstract TResult? Handle(TParams parameters, ReportRequest request);
}
