using RulesEngine.Diagnostics;

namespace RulesEngine.Disclosure.Tests.Documents;

/// <summary>Codes, names and severities are those of the catalogue in ../shared/report-format.md.</summary>
public class CatalogueTests
{
    private sealed record CatalogueEntry(string Code, string Name, DiagnosticSeverity Severity);

    [SkippableFact]
    public void Every_rule_stands_in_the_catalogue_with_its_name_and_severity()
    {
        var file = FindCatalogue();
        Skip.If(file is null, "The catalogue ../shared/report-format.md is not here; it is no part of the repository.");
        var catalogue = Read(file).ToDictionary(static e => e.Code);
        foreach (var rule in BuiltIn.Catalog.Descriptors)
        {
            catalogue.Should().ContainKey(rule.Id);
            catalogue[rule.Id].Should().Be(new CatalogueEntry(rule.Id, rule.Name, rule.DefaultSeverity));
        }
    }

    private static string? FindCatalogue()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "report-format.md");
            if (File.Exists(file)) return file;
        }
        return null;
    }

    private static IEnumerable<CatalogueEntry> Read(string file) =>
        from line in File.ReadLines(file)
        where line.StartsWith("| GK", StringComparison.Ordinal)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        select new CatalogueEntry(cells[1], cells[2], Enum.Parse<DiagnosticSeverity>(cells[3], ignoreCase: true));
}
