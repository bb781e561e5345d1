using System.Collections.Immutable;
using CsCheck;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Tests.Generation;

/// <summary>A report in which nothing is wrong.</summary>
/// <param name="Organization">单位.</param>
/// <param name="Year">年度.</param>
/// <param name="Figures">The numbers.</param>
/// <param name="Prose">The sentences of the three sections of prose.</param>
/// <param name="Layout">How it is written.</param>
public sealed record ValidReport(
    string Organization, int Year, Figures Figures, ImmutableArray<ImmutableArray<string>> Prose, Layout Layout)
{
    private static readonly (string Name, bool MakesRules)[] Bodies =
    [
        ("青石镇人民政府", false), ("云溪县水利局", false), ("云溪县人民政府", false), ("临江区柳林街道办事处", false),
        ("临江市人民政府", true), ("东岭省住房和城乡建设厅", true),
    ];

    /// <summary>Reports of both forms in all layouts.</summary>
    internal static Gen<ValidReport> Gen { get; } = Of(Layout.Gen);

    /// <summary>The text of the report.</summary>
    public SourceText Source => _source ??= SourceText.From(new ReportWriter(this).Write(), "generated.report.yaml");

    private SourceText? _source;

    /// <summary>Reports of both forms in the given layouts.</summary>
    internal static Gen<ValidReport> Of(Gen<Layout> layouts) =>
        CsCheck.Gen.Select(CsCheck.Gen.OneOf(Bodies), CsCheck.Gen.Int[2019, 2024]).SelectMany((body, year) =>
            CsCheck.Gen.Select(
                FigureGen.Of(BuiltIn.Catalog.Forms.FindForYear(year)!, body.MakesRules), ProseGen.Of(year), layouts,
                (figures, prose, layout) => new ValidReport(body.Name, year, figures, prose, layout)));

    /// <inheritdoc/>
    public override string ToString() => Source.Content;
}
