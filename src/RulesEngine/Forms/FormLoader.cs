using System.Collections.Immutable;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Forms;

/// <summary>Reads a form file. All mistakes are reported with their places; a form with a mistake is not used.</summary>
public static class FormLoader
{
    /// <summary>Reads a form from YAML text.</summary>
    public static FormLoadResult Load(SourceText source)
    {
        var errors = new FormErrors(source);
        var tree = YamlTree.Parse(source);
        foreach (var problem in tree.Problems) errors.Add(problem.Span, problem.Reason);
        var form = errors.Any ? null : ReadForm(tree, errors);
        return new FormLoadResult(errors.Any ? null : form, errors.ToImmutable());
    }

    private static Form? ReadForm(YamlTree tree, FormErrors errors)
    {
        if (FormNode.From(tree.Root, errors) is not { } root) return null;
        var id = root.Text("id");
        var title = new LocalizedText(root.Text("title"), root.OptionalText("title-en") ?? root.Text("title"));
        var heading = root.OptionalText("heading") ?? title.Zh;
        var origin = root.OptionalText("source") ?? string.Empty;
        var years = root.Find("years") is { } node ? FormNode.From(node, errors) : null;
        var (first, last) = (years?.OptionalYear("from") ?? 0, years?.OptionalYear("to"));
        years?.RejectOthers();
        var sections = ImmutableArray.CreateBuilder<SectionDefinition>();
        var keys = new UniqueKeys(errors);
        foreach (var section in root.List("sections")) sections.Add(ReadSection(section, sections.Count, keys, errors));
        root.RejectOthers();
        if (sections.Count == 0) errors.Add(root.Span, new("缺少 sections", "sections are missing"));
        return new Form(id, title, heading, origin, first, last, sections.ToImmutable(), tree.Source);
    }

    private static SectionDefinition ReadSection(FormNode node, int index, UniqueKeys keys, FormErrors errors)
    {
        var names = node.Names(keys);
        var table = node.Find("table") is { } inner && FormNode.From(inner, errors) is { } mapping
            ? new FormTableReader(names, mapping, errors).Read()
            : null;
        var guide = node.OptionalText("guide");
        node.RejectOthers();
        return new SectionDefinition(index, names, table, guide);
    }
}
