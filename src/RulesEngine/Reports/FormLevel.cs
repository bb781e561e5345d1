using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>The keys that a form has on one level of a report, within the levels around it.</summary>
internal sealed class FormLevel
{
    private readonly FormLevel? _outer;
    private readonly Form? _form;
    private readonly KeyTable<RowDefinition>? _rows;

    /// <summary>The outermost level: the head of a report and its sections.</summary>
    public FormLevel(Form form) => _form = form;

    private FormLevel(FormLevel outer, KeyTable<RowDefinition> rows) => (_outer, _rows) = (outer, rows);

    /// <summary>What an entry stands for on this level, or null.</summary>
    public IKeyed? Find(YamlEntry entry)
    {
        var key = entry.Key.Value;
        return _form is null ? _rows!.Find(key) : _form.Keys.Find(key) ?? (IKeyed?)MetadataKey.All.Find(key);
    }

    /// <summary>What an entry stands for on this level or the nearest one around it that has its key, or null.</summary>
    public IKeyed? FindOutward(YamlEntry entry) => Find(entry) ?? _outer?.FindOutward(entry);

    /// <summary>Whether one of the entries stands for <paramref name="definition"/>.</summary>
    public bool Has(ImmutableArray<YamlEntry> entries, IKeyed definition)
    {
        foreach (var entry in entries)
        {
            if (ReferenceEquals(Find(entry), definition)) return true;
        }
        return false;
    }

    /// <summary>The level inside of an entry; null where the form has no rows there.</summary>
    public FormLevel? Below(YamlEntry entry) => RowsOf(Find(entry)) is { } rows ? new FormLevel(this, rows) : null;

    /// <summary>The keys of the rows in a table or group; null for anything else.</summary>
    public static KeyTable<RowDefinition>? RowsOf(IKeyed? definition) => definition switch
    {
        SectionDefinition section => section.Table?.Keys,
        RowDefinition { IsGroup: true } group => group.Keys,
        _ => null,
    };
}
