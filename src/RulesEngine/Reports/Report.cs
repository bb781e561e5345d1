using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>One file bound to its form: metadata, sections and cells, each with its place. Immutable.</summary>
public sealed class Report
{
    internal Report(YamlTree tree, Form form, ReportMetadata metadata, ImmutableArray<Section> sections, ImmutableArray<Table> tables,
        ImmutableArray<ReportProblem> problems)
    {
        Tree = tree;
        Form = form;
        Metadata = metadata;
        Sections = sections;
        Tables = tables;
        Problems = problems;
    }

    /// <summary>The text.</summary>
    public SourceText Source => Tree.Source;

    /// <summary>The text as YAML nodes.</summary>
    public YamlTree Tree { get; }

    /// <summary>The form the report names; where it names none or an unknown one, the form of its year.</summary>
    public Form Form { get; }

    /// <summary>The head of the report.</summary>
    public ReportMetadata Metadata { get; }

    /// <summary>One for each section of the form, in its order, present or not.</summary>
    public ImmutableArray<Section> Sections { get; }

    /// <summary>One for each table of the form, in its order, present or not.</summary>
    public ImmutableArray<Table> Tables { get; }

    /// <summary>Where the file departs from its form, in the order of the text.</summary>
    public ImmutableArray<ReportProblem> Problems { get; }

    /// <summary>Reads and binds <paramref name="source"/>. Never throws on any text.</summary>
    public static Report Read(SourceText source, FormCatalog forms) => new ReportBinder(YamlTree.Parse(source), forms).Bind();

    /// <summary>The table with this id (<c>requests</c>), or null where the form has none.</summary>
    public Table? FindTable(string id)
    {
        foreach (var table in Tables)
        {
            if (table.Definition.Id == id) return table;
        }
        return null;
    }

    /// <summary>The section with this id (<c>overview</c>), or null where the form has none.</summary>
    public Section? FindSection(string id)
    {
        foreach (var section in Sections)
        {
            if (section.Definition.Id == id) return section;
        }
        return null;
    }

    /// <summary>The cell with this logical path (<c>requests.received.total</c>), or null.</summary>
    public Cell? FindCell(string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? null : FindTable(path[..dot])?.Find(path[(dot + 1)..]);
    }
}
