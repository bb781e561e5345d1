using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Formatting;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>Other ways to write what is selected: a row in another style, a total with its computed value.</summary>
internal static class Rewrites
{
    public static IEnumerable<EditAction> Of(ReportSnapshot report, ActionRequest request)
    {
        if (FindRow(report.Report, request.Range.Start) is not { } row) return [];
        return [.. OfRow(report.Report, row, request.Language), .. OfTotals(report, row, request)];
    }

    private static Row? FindRow(Report report, int offset)
    {
        var line = report.Source.GetPosition(offset).Line;
        foreach (var table in report.Tables)
        {
            for (var i = 0; i < table.Definition.Rows.Length; i++)
            {
                if (table.GetRow(i) is { Entry: { } entry } row && LineOf(entry.Span.Start) <= line && line <= LineOf(entry.Span.End)) return row;
            }
        }
        return null;

        int LineOf(int at) => report.Source.GetPosition(at).Line;
    }

    private static IEnumerable<EditAction> OfRow(Report report, Row row, Language language)
    {
        var name = CellNames.NameOf(row.Definition);
        if (RowRewriter.ToMapping(report, row) is { IsEmpty: false } mapping)
            yield return new EditAction(new LocalizedText($"把“{name}”写成一栏一行", $"write \"{name}\" with a line for each column").In(language), ActionKind.Rewrite, mapping);
        if (RowRewriter.ToSequence(report, row) is { IsEmpty: false } sequence)
            yield return new EditAction(new LocalizedText($"把“{name}”写成一行", $"write \"{name}\" on one line").In(language), ActionKind.Rewrite, sequence);
    }

    /// <summary>For a selected total whose sum is broken; the rule may be off, or its finding suppressed.</summary>
    private static IEnumerable<EditAction> OfTotals(ReportSnapshot report, Row row, ActionRequest request)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is not { Node: { } node, IsNumber: true } cell || !request.Touches(node.Span)) continue;
            foreach (var value in row.Table.Definition.Relations.Where(r => r.IsEquation && r.Total == cell.Index).Select(r => Compute(cell, r)).Distinct())
            {
                if (value is not { } computed) continue;
                var edit = CellEdits.Replace(report.Report, cell, computed);
                if (IsFixAlready(report, node.Span, edit)) continue;
                var text = CellReader.Format(computed);
                var title = new LocalizedText($"将{cell.Name.Zh}设为计算值 {text}", $"set {cell.Name.En} to the computed value {text}");
                yield return new EditAction(title.In(request.Language), ActionKind.Rewrite, [edit]) { Safety = FixSafety.Unsafe };
            }
        }
    }

    private static decimal? Compute(Cell total, Relation relation)
    {
        if (RelationCheck.Of(total.Table, relation) is not { Status: RelationStatus.Broken } check) return null;
        var computed = total.Value - (check.Known * relation.Signs[relation.Cells.IndexOf(total.Index)]);
        return computed < 0 ? null : computed;
    }

    private static bool IsFixAlready(ReportSnapshot report, TextSpan cell, TextEdit edit) =>
        report.Analysis.Diagnostics.Any(d => d.Suppression is null && d.Span == cell && report.FixesOf(d).Any(f => f.Edits is [var only] && only == edit));
}
