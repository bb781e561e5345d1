using System.Collections.Immutable;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Publishing;
using RulesEngine.LanguageServer.Scanning;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Checking;

namespace RulesEngine.LanguageServer.State;

/// <summary>What the server knows at one moment. Immutable; requests work on it while the state goes on.</summary>
/// <param name="Catalog">The rules.</param>
/// <param name="Settings">The client, the folders and what configurations say.</param>
/// <param name="Writer">Writes findings for the client.</param>
/// <param name="Recent">Reads other reports.</param>
internal sealed record StateSnapshot(RuleCatalog Catalog, WorkspaceSettings Settings, DiagnosticWriter Writer, RecentReports Recent)
{
    /// <summary>The built-in rules, and behind them those with the plug-ins of each open report.</summary>
    public IEnumerable<RuleCatalog> Catalogs => Documents.Values.Select(static d => d.Report?.Catalog).OfType<RuleCatalog>().Prepend(Catalog).Distinct();

    /// <summary>What the client can do.</summary>
    public ClientFeatures Features => Settings.Features;

    /// <summary>The open documents by URI.</summary>
    public ImmutableDictionary<string, OpenDocument> Documents { get; init; } =
        ImmutableDictionary.Create<string, OpenDocument>(StringComparer.Ordinal);

    /// <summary>The reports on disk.</summary>
    public FileIndex Files { get; init; } = FileIndex.Empty;

    /// <summary>The language where no document decides.</summary>
    public Language Language => Features.Language ?? Features.Locale;

    /// <summary>The reports on disk that are not open; of the others the documents speak.</summary>
    public IEnumerable<ClosedFile> ClosedFiles => Files.All.Where(f => !IsOpen(f.Path));

    /// <summary>All reports of the workspace as a set.</summary>
    public WorkspaceReports Reports => new(this);

    /// <summary>Whether a file is open.</summary>
    public bool IsOpen(string path) => Documents.Values.Any(d => d.Path == path);

    /// <summary>A document checked among all other reports.</summary>
    public OpenDocument AmongOthers(OpenDocument document) =>
        document.Report is { } report ? document with { Report = report.Among(Reports) } : document;

    /// <summary>Looks at files on disk among all other reports, with settings of its own.</summary>
    public FileScan CreateScan() => new(this, Settings.CreateReader());
}
