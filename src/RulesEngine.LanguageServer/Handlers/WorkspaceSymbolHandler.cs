using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.Reports;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>workspace/symbol (LSP 3.17, Workspace Symbols): the reports by 单位 and 年度.</summary>
internal sealed class WorkspaceSymbolHandler : RequestHandler<WorkspaceSymbolParams, WorkspaceSymbol[]>
{
    private static readonly Range Start = new(new Position(0, 0), new Position(0, 0));

    /// <inheritdoc/>
    public override string Method => Methods.WorkspaceSymbol;

    /// <inheritdoc/>
    protected override WorkspaceSymbol[] Handle(WorkspaceSymbolParams parameters, StateSnapshot state, CancellationToken cancellationToken)
    {
        var reports = state.Documents.Values
            .Select(static d => (d.Uri, Key: d.Report is { } report ? ReportKey.Of(report.Report.Metadata) : null))
            .Concat(state.ClosedFiles.Select(static f => (f.Uri, f.Key)));
        return
        [
            .. reports
                .Where(r => r.Key is not null && Matches(NameOf(r.Key), parameters.Query))
                .OrderBy(static r => NameOf(r.Key!), StringComparer.Ordinal)
                .Select(static r => new WorkspaceSymbol
                {
                    Name = NameOf(r.Key!),
                    Kind = SymbolKind.File,
                    Location = new Location { Uri = r.Uri, Range = Start },
                }),
        ];
    }

    private static string NameOf(ReportKey key) => $"{key.Organization} {key.Year}";

    /// <summary>All characters of the query in their order, as the specification proposes; clients filter once more.</summary>
    private static bool Matches(string name, string query)
    {
        var at = 0;
        foreach (var c in query)
        {
            if (char.IsWhiteSpace(c)) continue;
            at = name.IndexOf(c, at);
            if (at++ < 0) return false;
        }
        return true;
    }
}
