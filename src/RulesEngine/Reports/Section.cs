using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>A section of a report: prose, or the key of a table.</summary>
public sealed class Section
{
    private readonly SourceText _source;
    private ScalarMap? _map;

    internal Section(SourceText source, SectionDefinition definition, YamlEntry? entry, TextSpan span)
    {
        _source = source;
        Definition = definition;
        Entry = entry;
        Span = span;
    }

    /// <summary>What the form says of the section.</summary>
    public SectionDefinition Definition { get; }

    /// <summary>Key and value in the text; null where the section is missing.</summary>
    public YamlEntry? Entry { get; }

    /// <summary>The place of the key, or where it should stand.</summary>
    public TextSpan Span { get; }

    /// <summary>The logical path.</summary>
    public string Path => Definition.Id;

    /// <summary>Whether it is prose that could be read; blank prose is.</summary>
    public bool IsProse => Definition.Table is null && Entry?.Value is YamlScalar;

    /// <summary>The prose without YAML's indentation; empty where there is none.</summary>
    public string Text => IsProse ? ((YamlScalar)Entry!.Value).Value : string.Empty;

    /// <summary>The place in the file of <paramref name="length"/> characters of <see cref="Text"/> from <paramref name="start"/>.</summary>
    public TextSpan GetSpan(int start, int length) =>
        Entry?.Value is YamlScalar scalar ? (_map ??= ScalarMap.Create(_source, scalar)).GetSpan(start, length) : Span;
}
