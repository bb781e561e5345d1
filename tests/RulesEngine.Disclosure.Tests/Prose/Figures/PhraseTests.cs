using System.Text.RegularExpressions;

namespace RulesEngine.Disclosure.Tests.Prose.Figures;

/// <summary>The table of phrases speaks of rows and columns that the forms have.</summary>
public partial class PhraseTests
{
    [GeneratedRegex("""new\((?:PhraseKind\.)?(?<kind>Row|Stage|Column), (?<words>"[^"]*"(?:\s*\+ "[^"]*")*),\s*(?<table>Requests|Disputes|Proactive), (?:"(?<cells>[^"]+)"|Handled)\)""")]
    private static partial Regex Line { get; }

    [GeneratedRegex("""Handled =\s*"(?<a>[^"]+)"\s*\+ "(?<b>[^"]+)"\s*\+ "(?<c>[^"]+)";""")]
    private static partial Regex Handled { get; }

    [GeneratedRegex("\"(?<w>[^\"]*)\"")]
    private static partial Regex Literal { get; }

    private static string Source { get; } = File.ReadAllText(Find("rules/Disclosure/Prose/Figures/Phrases.cs"));

    [Fact]
    public void Every_cell_that_a_phrase_names_is_in_a_form()
    {
        var lines = Line.Matches(Source);
        lines.Count.Should().BeGreaterThan(50, "the table must have been read");
        foreach (Match line in lines)
        {
            var cells = line.Groups["cells"].Success ? line.Groups["cells"].Value : string.Concat(Handled.Match(Source).Groups.Values.Skip(1).Select(static g => g.Value));
            foreach (var id in cells.Split(['|', '+', ' '], StringSplitOptions.RemoveEmptyEntries).Where(static i => i != "-"))
                Exists(line.Groups["table"].Value.ToLowerInvariant(), id, line.Groups["kind"].Value == "Column").Should().BeTrue("{0} of {1} is named", id, line.Value);
        }
    }

    [Fact]
    public void No_word_stands_in_two_lines()
    {
        var lines = Source.Split('\n').Where(static l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal));
        var words = lines.SelectMany(static l => Literal.Matches(l)).SelectMany(static m => m.Groups["w"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(static w => w[0] > '\u2000');
        words.GroupBy(static w => w).Where(static g => g.Count() > 1).Select(static g => g.Key).Should().BeEmpty("only one of them would count");
    }

    private static bool Exists(string table, string id, bool isColumn)
    {
        foreach (var form in BuiltIn.Catalog.Forms.Ids.Select(static i => BuiltIn.Catalog.Forms.Find(i)!))
        {
            var definition = form.Sections.FirstOrDefault(s => s.Id == table)?.Table;
            if (definition is null) continue;
            if (isColumn ? definition.Rows.Any(r => r.Columns.Any(c => c.Id == id)) : !definition.FindRows(id).IsEmpty) return true;
        }
        return false;
    }

    private static string Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, path))) folder = folder.Parent;
        return Path.Combine(folder.FullName, path);
    }
}
