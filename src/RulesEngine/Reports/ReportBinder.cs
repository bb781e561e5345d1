using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>Finds form, metadata, sections and tables of a YAML tree.</summary>
internal sealed class ReportBinder(YamlTree tree, FormCatalog forms)
{
    private readonly BindingProblems _problems = new();
    private YamlTree _tree = tree;

    public Report Bind()
    {
        var entries = _tree.Root is YamlMapping mapping ? mapping.Entries : [];
        var head = MetadataBinder.FindKeys(entries);
        var metadata = new ReportMetadata(head);
        var form = ChooseForm(metadata);
        entries = SlippedEntries.Settle(form, entries, out var moved);
        if (moved.Count > 0)
        {
            // A key of the head may be among them.
            (_tree, head) = (_tree.WithSlipped(moved), MetadataBinder.FindKeys(entries));
            metadata = new ReportMetadata(head);
        }
        var found = BindKeys(form, entries, head);
        new MetadataBinder(metadata, forms, _problems).Check(FirstLine());
        // An empty text lacks its head first of all; what else it lacks is told once it has one.
        var sections = BindSections(form, found, isEmpty: entries.IsEmpty);
        var tables = BindTables(sections);
        var isReport = head.Count > 0 || Array.Exists(found, static e => e is not null);
        return new Report(_tree, form, metadata, sections, tables, ChooseProblems(isReport || IsEmpty));
    }

    private static LocalizedText ReportExpected { get; } = new(
        "这不是报告：报告由“格式: 2021”这样的“键: 值”组成，冒号用英文冒号，后加空格",
        "this is no report: a report consists of lines \"key: value\" such as \"格式: 2021\"");

    private bool IsEmpty => _tree.Problems.IsEmpty && _tree.Root is null or YamlScalar { IsAbsent: true } or YamlMapping { Entries.IsEmpty: true };

    /// <summary>A text that is no report, or is in another encoding, says so once, not once for each missing part.</summary>
    private ImmutableArray<ReportProblem> ChooseProblems(bool isReport)
    {
        if (_tree.Source.Fault is { Kind: SourceFaultKind.Encoding } fault) return [WrongEncoding(fault)];
        var problems = isReport ? _problems : new BindingProblems();
        if (!isReport && _tree.Problems.IsEmpty) problems.Add(ReportProblemKind.WrongShape, FirstLine(), string.Empty, ReportExpected);
        foreach (var problem in _tree.Problems)
        {
            var kind = problem.Kind == YamlProblemKind.Syntax ? ReportProblemKind.InvalidYaml : ReportProblemKind.UnsupportedYaml;
            problems.Add(kind, problem.Span, string.Empty, problem.Reason);
        }
        return problems.ToImmutable();
    }

    private static ReportProblem WrongEncoding(SourceFault fault) => new(
        ReportProblemKind.InvalidEncoding, fault.Span, string.Empty, [fault.EncodingGuess]);

    private Form ChooseForm(ReportMetadata metadata)
    {
        var named = metadata.FormId is { } id ? forms.Find(id) : null;
        if (metadata.FormId is not null && named is null)
        {
            _problems.Add(ReportProblemKind.UnknownForm, metadata.SpanOf(MetadataKey.Form), MetadataKey.Form.Id,
                metadata.FormId, string.Join(" / ", forms.Ids));
        }
        return named ?? forms.FindForYear(metadata.Year)
            ?? new Form(string.Empty, default, string.Empty, string.Empty, 0, null, [], SourceText.From(string.Empty));
    }

    /// <summary>Gives each section its entry; the rest are duplicates, misspelt or unknown keys.</summary>
    private YamlEntry?[] BindKeys(Form form, ImmutableArray<YamlEntry> entries, Dictionary<MetadataKey, YamlEntry> head)
    {
        var found = new YamlEntry?[form.Sections.Length];
        List<YamlEntry>? unknown = null;
        foreach (var entry in entries)
        {
            if (MetadataKey.All.Find(entry.Key.Value) is { } key)
            {
                if (!ReferenceEquals(head[key], entry) && entry.Value is not YamlBroken) _problems.AddDuplicate(entry, head[key], key.Id);
            }
            else if (form.Keys.Find(entry.Key.Value) is { } section)
            {
                if (MisspeltKey.IsDuplicate(ref found[section.Index], entry)) _problems.AddDuplicate(entry, found[section.Index]!, section.Id);
            }
            else
            {
                (unknown ??= []).Add(entry);
            }
        }
        if (unknown is null) return found;
        foreach (var entry in unknown) BindMisspelt(form, entry, found, head);
        return found;
    }

    /// <summary>A misspelt section is still the section: its content is checked and it is not called missing.</summary>
    private void BindMisspelt(Form form, YamlEntry entry, YamlEntry?[] found, Dictionary<MetadataKey, YamlEntry> head)
    {
        var key = head.FirstOrDefault(p => ReferenceEquals(p.Value, entry)).Key
            ?? MisspeltKey.Find(MetadataKey.All, entry, k => !head.ContainsKey(k));
        var section = key is null ? MisspeltKey.Find(form.Keys, entry, s => found[s.Index] is null) : null;
        if (section is not null) found[section.Index] = entry;
        _problems.AddUnknown(entry, string.Empty, (IKeyed?)key ?? section);
    }

    private ImmutableArray<Section> BindSections(Form form, YamlEntry?[] entries, bool isEmpty)
    {
        var sections = ImmutableArray.CreateBuilder<Section>(form.Sections.Length);
        var place = FirstLine();
        foreach (var definition in form.Sections)
        {
            var entry = entries[definition.Index];
            if (entry is not null) place = entry.Key.Span;
            sections.Add(new Section(_tree.Read, definition, entry, place));
            if (entry is null && !isEmpty)
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
        if (_tree.Root is YamlMapping { Entries: [var first, ..] }) return first.Key.Span;
        return _tree.Root is null ? default : _tree.Source.GetLineSpan(_tree.Source.GetPosition(_tree.Root.Span.Start).Line);
    }
}
