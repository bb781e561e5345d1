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
/// <param name="state">What is known of the other reports.</param>
/// <param name="reader">Tells under which settings a file stands.</param>
internal sealed class FileScan(StateSnapshot state, DocumentReader reader)
{
    /// <summary>Looks at a file; null where it cannot be read or is no report.</summary>
    public ScannedFile? Scan(string path)
    {
        var uri = FileUri.FromPath(path);
        if (SourceLoader.Load(path, state.Settings.NameOf(uri)).Source is not { } source) return null;
        var document = reader.Read(uri, string.Empty, 0, source);
        if (document is { Report: null, Configuration: null }) return null;
        var forms = document.Report?.Catalog.Forms ?? state.Catalog.Forms;
        if (document.Report is { } report) state.Recent.Keep(path, report.Report, forms);
        var diagnostics = state.Writer.Write(state.AmongOthers(document));
        var key = document.Report is { } read ? ReportKey.Of(read.Report.Metadata) : null;
        return new ScannedFile(new ClosedFile(path, uri, key, forms, ResultId.Of(diagnostics), diagnostics.Length == 0), diagnostics);
    }
}
