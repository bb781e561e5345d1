using CsCheck;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Tests.Formatting;

/// <summary>Rewrites a report the way hands would: other spellings, other styles of rows, odd spacing, comments, tabs, CRLF, a byte order mark.</summary>
internal static class ReportVariation
{
    private static readonly string[] Cells = ["0", "7", "12", "4000", "\"1,200\"", "'3'", "~", "/", "２", "12件", "010", "1:30", "-5", "2.50", "无"];
    private static readonly string[] Blanks = ["", " ", "  ", "\t", "    "];
    private static readonly string[] Comments = ["", "", "", " # 注", "  # rulesengine-disable-line GK2001 -- 已核对"];

    /// <summary>Varied texts of both forms; a seed decides everything, so that a failure can be repeated.</summary>
    public static Gen<SourceText> Gen { get; } = CsCheck.Gen.Int.Select(static seed => Vary(new Random(seed)));

    private static SourceText Vary(Random random)
    {
        var whole = random.Next(2) == 0 ? BaseReports.Valid2019 : BaseReports.Valid2021;
        var report = Reports.Read(whole);
        var edits = new List<TextEdit>();
        foreach (var table in report.Tables)
        {
            for (var i = 0; i < table.Definition.Rows.Length; i++)
            {
                if (random.Next(3) > 0) edits.Add(new TextEdit(table.GetRow(i).Entry!.Span, WriteRow(random, report.Source, table.GetRow(i))));
            }
        }
        foreach (var section in report.Sections)
            edits.Add(new TextEdit(section.Entry!.Key.Span, Pick(random, [.. section.Definition.Spellings])));
        foreach (var key in MetadataKey.All.Items)
        {
            if (report.Metadata.Find(key) is not { Value: YamlScalar value } entry) continue;
            edits.Add(new TextEdit(entry.Span, $"{Pick(random, [.. key.Spellings])}{Pick(random, Blanks)}: {Pick(random, Blanks)}{value.Value}"));
        }
        return Dress(random, report.Source.WithEdits(edits).Content);
    }

    /// <summary>Breaks a line now and then, and gives the text its line ends and byte order mark.</summary>
    private static SourceText Dress(Random random, string text)
    {
        var lines = text.Split('\n').ToList();
        if (random.Next(4) == 0) lines.RemoveAt(random.Next(lines.Count));
        if (random.Next(4) == 0) lines[random.Next(lines.Count)] += Pick(random, ["]", "[", "\"", ": :", " # 注", "   "]);
        if (random.Next(4) == 0) lines.Insert(random.Next(lines.Count), Pick(random, ["", "# 注", "  # 注", "   "]));
        return SourceText.From((random.Next(3) == 0 ? "\uFEFF" : "") + string.Join(random.Next(2) == 0 ? "\r\n" : "\n", lines));
    }

    private static string WriteRow(Random random, SourceText source, Row row)
    {
        var indent = new string(' ', source.GetPosition(row.Span.Start).Character + 2);
        var key = Quote(random, Pick(random, [.. row.Definition.Spellings])) + Pick(random, ["", "", " "]);
        var cells = row.Definition.Columns.Select(_ => Pick(random, Cells)).ToList();
        if (random.Next(12) == 0) cells.Add("9");
        var comment = Pick(random, Comments);
        var entries = row.Definition.Columns.Zip(cells, (c, v) => $"{Pick(random, [.. c.Spellings])}: {v}").OrderBy(_ => random.Next()).ToList();
        return random.Next(6) switch
        {
            0 => $"{key}:\n{string.Join(comment + "\n", cells.Select(c => $"{indent}-{Pick(random, [" ", "  "])}{c}"))}",
            1 => $"{key}:\n{string.Join(comment + "\n", entries.Select(e => indent + e))}",
            2 => $"{key}: {{{string.Join(", ", entries)}}}{comment}",
            3 => $"{key}: [{Pick(random, Blanks)}\n{indent}{string.Join(",\n" + indent, cells)}]{comment}",
            4 when cells.Count == 1 => $"{key}: {cells[0]}{comment}",
            _ => $"{key}: {Pick(random, Blanks)}[{string.Join(Pick(random, Blanks) + ",", cells.Select(c => Pick(random, Blanks) + c))}{Pick(random, ["", " ", ","])}]{comment}",
        };
    }

    private static string Quote(Random random, string key) => random.Next(6) == 0 ? $"\"{key}\"" : key;

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
