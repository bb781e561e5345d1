using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Metadata;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Prose.Bodies;

/// <summary>GK4013: the text speaks as another body than 单位: 我局 in the report of a town.</summary>
public sealed partial class WrongOrganization : ReportAnalyzer
{
    /// <summary>What is longer is no name.</summary>
    private const int LongestName = 100;

    // Where 我局, 市人民政府 and the titles of reports are told by.
    private static readonly CharacterSet Beginnings = new("我本市县区年");

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var metadata = context.Report.Metadata;
        if (metadata.Organization is not { Length: <= LongestName } name || !DisclosureForm.Is(context.Report.Form)) return;
        var (text, kind) = (context.Section.Text, metadata.OrganizationKind);
        Dictionary<string, List<TextSpan>>? found = null;
        for (var at = Beginnings.FindNext(text, 0); at < text.Length; at = Beginnings.FindNext(text, at + 1))
        {
            var (start, length) = text[at] switch
            {
                '我' or '本' => (at, SelfReference.KindAt(text, at) is { } own && Body.CannotBe(name, kind, own) ? own.Length + 1 : 0),
                '市' or '县' or '区' => (at, IsBelow(name, kind) ? GovernmentAsSubject.LengthAt(text, at) : 0),
                '年' => FindTitle(text, at, name),
                _ => (at, 0),
            };
            if (length == 0 || ProseText.IsQuoted(text, start)) continue;
            Add(found ??= [], text.Substring(start, length), context.Section.GetSpan(start, length));
        }
        if (found is not null) Report(context, found, name);
    }

    /// <summary>Whether the body stands below a government whose deeds are not its own.</summary>
    private static bool IsBelow(string name, OrganizationKind kind) =>
        kind == OrganizationKind.Township || (kind == OrganizationKind.Department && !name.Contains("政府", StringComparison.Ordinal) && !name.Contains("办公", StringComparison.Ordinal));

    /// <summary>Where another body's name stands before the 年 of 20xx年…报告; of no length where none does.</summary>
    private static (int Start, int Length) FindTitle(string text, int at, string name)
    {
        var (start, length) = TitleSentence.FindBefore(text, at).GetOffsetAndLength(text.Length);
        return length == 0 || BodyName.CanBeSame(text.AsSpan(start, length), name) ? (at, 0) : (start, length);
    }

    private static void Add(Dictionary<string, List<TextSpan>> found, string words, TextSpan place)
    {
        if (!found.TryGetValue(words, out var places)) found[words] = places = [];
        places.Add(place);
    }

    /// <summary>One finding for each wording, at its first place; the others, and 单位, are its related places.</summary>
    private static void Report(SectionContext context, Dictionary<string, List<TextSpan>> found, string name)
    {
        var body = new RelatedPlace(context.Report.Metadata.SpanOf(MetadataKey.Organization), new($"单位为“{name}”", $"the body is {name}"));
        foreach (var (words, places) in found)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, places[0], context.Section.Path, words, name) with
            {
                Related = [body, .. places.Skip(1).Select(p => new RelatedPlace(p, words) { IsMinor = true })],
            });
        }
    }
}
