using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.Publishing;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>workspace/diagnostic (LSP 3.17, Workspace Diagnostics): all reports, in pieces where the client takes them.</summary>
internal sealed class WorkspaceDiagnosticHandler : Handler
{
    private const int PieceLength = 50;

    /// <inheritdoc/>
    public override string Method => Methods.WorkspaceDiagnostic;

    /// <inheritdoc/>
    public override Task<RawJson?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        var read = Read<WorkspaceDiagnosticParams>(parameters);
        state.FallSilent();
        var snapshot = state.Snapshot;
        return Task.Run(() => RawJson.Of(Answer(read, snapshot, state, cancellationToken)), cancellationToken);
    }

    private static WorkspaceDiagnosticReport Answer(
        WorkspaceDiagnosticParams asked, StateSnapshot snapshot, ServerState state, CancellationToken cancellationToken)
    {
        var previous = asked.PreviousResultIds.DistinctBy(static p => p.Uri).ToDictionary(static p => p.Uri, static p => p.Value);
        var reports = Find(snapshot, previous, cancellationToken);
        if (asked.PartialResultToken is not { } token) return new WorkspaceDiagnosticReport { Items = [.. reports] };
        foreach (var piece in reports.Chunk(PieceLength))
        {
            var value = new WorkspaceDiagnosticReportPartialResult { Items = piece };
            state.Client.Notify(ClientMethods.Progress, new ProgressParams
            {
                Token = token,
                Value = JsonSerializer.SerializeToElement(value, ProtocolJson.Default.WorkspaceDiagnosticReportPartialResult),
            });
        }
        return new WorkspaceDiagnosticReport { Items = [] };
    }

    private static IEnumerable<WorkspaceDocumentDiagnosticReport> Find(
        StateSnapshot state, Dictionary<string, string> previous, CancellationToken cancellationToken)
    {
        foreach (var document in state.Documents.Values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Report(document.Uri, document.Version, state.Writer.Write(state.AmongOthers(document)), previous);
        }
        var scan = state.CreateScan();
        foreach (var file in state.ClosedFiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (previous.GetValueOrDefault(file.Uri) == file.ResultId)
                yield return new WorkspaceUnchangedDocumentDiagnosticReport { Uri = file.Uri, Version = null, ResultId = file.ResultId };
            else if (!file.IsClean || previous.ContainsKey(file.Uri))
                yield return Report(file.Uri, null, scan.Scan(file.Path)?.Diagnostics ?? [], previous);
        }
    }

    private static WorkspaceDocumentDiagnosticReport Report(
        string uri, int? version, Diagnostic[] diagnostics, Dictionary<string, string> previous)
    {
        var id = ResultId.Of(diagnostics);
        if (previous.GetValueOrDefault(uri) == id)
            return new WorkspaceUnchangedDocumentDiagnosticReport { Uri = uri, Version = version, ResultId = id };
        return new WorkspaceFullDocumentDiagnosticReport { Uri = uri, Version = version, ResultId = id, Items = diagnostics };
    }
}
