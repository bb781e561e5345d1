using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>Finds form, metadata, sections and tables of a YAML tree.</summary>
internal sealed class ReportBinder(YamlTree tree, FormCatalog forms)
{
    private readonly BindingProblems _problems = new();
    private readonly Dictionary<MetadataKey, YamlEntry> _metadata = [];

    public Report Bind()
    {
        AddTextProblems();
        var entries = tree.Root is YamlMapping mapping ? mapping.Entries : [];
        if (tree.Root is not (null or YamlMapping or YamlBroken))
            _problems.Add(ReportProblemKind.WrongShape, FirstLine(), string.Empty, TopLevelExpected);
        foreach (var entry in entries)
        {
            if (MetadataKey.All.Find(entry.Key.Value) is { } key) _metadata.TryAdd(key, entry);
        }
        var metadata = new ReportMetadata(_metadata);
        var form = ChooseForm(metadata);
        var sectionEntries = BindKeys(form, entries);
        // A text that is no report at all says so once, not once for each missing part.
        if (IsReadable) CheckMetadata(metadata);
        var sections = BindSections(form, sectionEntries);
        var tables = BindTables(sections);
        return new Report(tree, form, metadata, sections, tables, _problems.ToImmutable());
    }

    private static LocalizedText TopLevelExpected { get; } = new("报告应由“键: 值”组成", "a report consists of \"key: value\" lines");

    private bool IsReadable => tree.Source.Fault is null && tree.Root is (null or YamlMapping);

    private void AddTextProblems()
    {
        if (tree.Source.Fault is { Kind: SourceFaultKind.Encoding } fault)
        {
            var guess = fault.Encoding is null ? new LocalizedText("", "") : new($"，看来是 {fault.Encoding}", $"; it seems to be {fault.Encoding}");
            _problems.Add(ReportProblemKind.InvalidEncoding, fault.Span, string.Empty, guess);
            return;
        }
        foreach (var problem in tree.Problems)
        {
            var kind = problem.Kind == YamlProblemKind.Syntax ? ReportProblemKind.InvalidYaml : ReportProblemKind.UnsupportedYaml;
            _problems.Add(kind, problem.Span, string.Empty, problem.Reason);
        }
    }

    private Form ChooseForm(ReportMetadata metadata)
    {
        var named = metadata.FormId is { } id ? forms.Find(id) : null;
        if (metadata.FormId is not null && named is null)
        {
            _problems.Add(ReportProblemKind.UnknownForm, metadata.SpanOf(MetadataKey.Form), MetadataKey.Form.Id,
                metadata.FormId, string.Join(" / ", forms.Ids));
        }
        return named ?? forms.FindForYear(metadata.Year)
            ?? new Form(string.Empty, default, string.Empty, 0, null, []);
    }

    /// <summary>Gives each section its entry; the rest are duplicates, misspelt or unknown keys.</summary>
    private YamlEntry?[] BindKeys(Form form, ImmutableArray<YamlEntry> entries)
    {
        var found = new YamlEntry?[form.Sections.Length];
        List<YamlEntry>? unknown = null;
        foreach (var entry in entries)
        {
            if (MetadataKey.All.Find(entry.Key.Value) is { } key)
            {
                if (!ReferenceEquals(_metadata[key], entry)) _problems.AddDuplicate(entry, _metadata[key], key.Id);
            }
            else if (form.Keys.Find(entry.Key.Value) is { } section)
            {
                if (found[section.Index] is { } first) _problems.AddDuplicate(entry, first, section.Id);
                else found[section.Index] = entry;
            }
            else
            {
                (unknown ??= []).Add(entry);
            }
        }
        foreach (var entry in unknown ?? [])
        {
            var nearest = form.Keys.FindNearest(entry.Key.Value);
            _problems.AddUnknown(entry, string.Empty, (IKeyed?)nearest ?? MetadataKey.All.FindNearest(entry.Key.Value));
            // A misspelt section is still the section: its content is checked and it is not called missing.
            if (nearest is not null) found[nearest.Index] ??= entry;
        }
        return found;
    }

    private void CheckMetadata(ReportMetadata metadata)
    {
        foreach (var key in MetadataKey.All.Items)
        {
            var entry = metadata.Find(key);
            if (entry?.Value is YamlBroken || (entry is null && !key.IsRequired)) continue;
            if (entry?.Value is YamlSequence or YamlMapping)
            {
                _problems.Add(ReportProblemKind.WrongShape, entry.Value.Span, key.Id, new LocalizedText(
                    $"“{key.Name}”应是一个值", $"\"{key.Name}\" must be a single value"));
                continue;
            }
            var isReadable = key.Id switch
            {
                "year" => metadata.Year is not null,
                "published" => metadata.Published is not null,
                "organization-kind" => entry?.Value is YamlScalar kind && OrganizationKinds.Parse(kind.Value) != OrganizationKind.Unknown,
                _ => entry?.Value is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Value),
            };
            if (isReadable) continue;
            var span = entry is null ? FirstLine() : metadata.SpanOf(key);
            _problems.Add(ReportProblemKind.MissingMetadata, span, key.Id, LocalizedText.Same(key.Name),
                entry is null ? new("缺少", "is missing") : new("无法读取", "cannot be read"), Expected(key));
        }
    }

    private LocalizedText Expected(MetadataKey key) => key.Id switch
    {
        "form" => LocalizedText.Same(string.Join(" / ", forms.Ids)),
        "year" => new("四位年份，如 2024", "a year of four digits such as 2024"),
        "published" => LocalizedText.Same("YYYY-MM-DD"),
        "organization-kind" => LocalizedText.Same("政府 / 部门 / 乡镇"),
        _ => new("单位全称", "the full name of the body"),
    };

    private ImmutableArray<Section> BindSections(Form form, YamlEntry?[] entries)
    {
        var sections = ImmutableArray.CreateBuilder<Section>(form.Sections.Length);
        var place = FirstLine();
        foreach (var definition in form.Sections)
        {
            var entry = entries[definition.Index];
            if (entry is not null) place = entry.Key.Span;
            sections.Add(new Section(tree.Source, definition, entry, place));
            if (entry is null && IsReadable)
            {
                var kind = definition.Table is null ? ReportProblemKind.MissingSection : ReportProblemKind.MissingTable;
                _problems.Add(kind, place, definition.Id, definition.Name);
            }
            else if (definition.Table is null && entry?.Value is YamlSequence or YamlMapping)
            {
                _problems.Add(ReportProblemKind.WrongShape, entry!.Key.Span, definition.Id, new LocalizedText(
                    $"“{definition.Name}”应是一段文字", $"\"{definition.Name}\" must be text"));
            }
        }
        return sections.MoveToImmutable();
    }

    private ImmutableArray<Table> BindTables(ImmutableArray<Section> sections)
    {
        var tables = ImmutableArray.CreateBuilder<Table>(4);
        foreach (var section in sections)
        {
            if (section.Definition.Table is { } definition)
                tables.Add(new TableBinder(new Table(definition, section.Entry, section.Span), _problems).Bind());
        }
        return tables.DrainToImmutable();
    }

    /// <summary>Where a report begins: its first key, or the start of the text.</summary>
    private TextSpan FirstLine()
    {
        if (tree.Root is YamlMapping { Entries: [var first, ..] }) return first.Key.Span;
        return tree.Root is null ? default : tree.Source.GetLineSpan(tree.Source.GetPosition(tree.Root.Span.Start).Line);
    }
}
