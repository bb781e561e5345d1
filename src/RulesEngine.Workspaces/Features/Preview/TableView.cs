using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>Draws a table as the form prints it.</summary>
internal static class TableView
{
    public static void Write(PreviewWriter writer, Section section, Table table)
    {
        SectionHead.Write(writer, section);
        var definition = table.Definition;
        writer.Html.Start("table", definition.Layout.AreRowsAcross ? "across" : "down").Line();
        writer.Html.Element("caption", definition.Names.Name).Line();
        var cells = new TableCells(writer, table);
        if (definition.Layout.AreRowsAcross) AcrossTable.Write(cells, definition);
        else new DownTable(cells, definition).Write();
        writer.Html.End().Line();
    }

    /// <summary>Cuts a list into runs of neighbours with the same key.</summary>
    public static List<Run<TItem>> RunsOf<TItem>(IEnumerable<TItem> items, Func<TItem, object?> key)
        where TItem : FormPart
    {
        var runs = new List<Run<TItem>>();
        foreach (var item in items)
        {
            var its = key(item);
            if (runs.Count == 0 || !Equals(runs[^1].Key, its)) runs.Add(new Run<TItem>(its, []));
            runs[^1].Items.Add(item);
        }
        return runs;
    }
}

/// <summary>Neighbouring rows or columns that have something in common.</summary>
/// <param name="Key">What they have in common.</param>
/// <param name="Items">The rows or columns.</param>
internal sealed record Run<TItem>(object? Key, List<TItem> Items)
    where TItem : FormPart;
