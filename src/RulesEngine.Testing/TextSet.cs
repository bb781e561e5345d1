using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Testing;

/// <summary>A few texts as a set of reports.</summary>
internal sealed class TextSet(FormCatalog forms, ImmutableArray<SourceText> texts) : ReportSet
{
    private readonly ImmutableArray<Report> _reports = [.. texts.Select(t => Report.Read(t, forms))];

    /// <inheritdoc/>
    public override ImmutableArray<Report> Find(ReportKey key) => [.. _reports.Where(r => key.Equals(ReportKey.Of(r.Metadata)))];
}
