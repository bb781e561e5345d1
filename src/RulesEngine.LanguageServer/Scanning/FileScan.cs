using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.Publishing;
using RulesEngine.LanguageServer.State;
using RulesEngine.Reports;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.LanguageServer.Scanning;

/// <summary>What a look at a report on disk brought.</summary>
/// <param name="File">What is kept of it.</param>
/// <param name="Diagnostics">What is sent and not kept.</param>
internal sealed record ScannedFile(ClosedFile File, Diagnostic[] Diagnostics);

/// <summary>Looks at reports on disk. Runs beside the queue.</summary>
/// <param name="settings">The folders of the workspace.</param>
/// <param name="reader">Tells under which settings a file stands.</param>
/// <param name="writer">Writes its findings.</param>
internal sealed class FileScan(WorkspaceSettings settings, DocumentReader reader, DiagnosticWriter writer)
{
    /// <summary>Looks at a file; null where it cannot be read or is no report.</summary>
    public ScannedFile? Scan(string path)
    {
        var uri = FileUri.FromPath(path);
        if (SourceLoader.Load(path, settings.NameOf(uri)).Source is not { } source) return null;
        var document = reader.Read(uri, string.Empty, 0, source);
        var diagnostics = writer.Write(document);
        if (document is { Report: null, Configuration: null }) return null;
        var key = document.Report is { } report ? ReportKey.Of(report.Report.Metadata) : null;
        return new ScannedFile(new ClosedFile(path, uri, key, ResultId.Of(diagnostics), diagnostics.Length == 0), diagnostics);
    }
}
