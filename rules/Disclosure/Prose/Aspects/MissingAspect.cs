using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Metadata;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Aspects;

/// <summary>GK4016: 总体情况 lacks one of the aspects that the form wants treated there.</summary>
public sealed partial class MissingAspect : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var (section, report) = (context.Section, context.Report);
        if (section.Path != "overview" || !DisclosureForm.Is(report.Form) || ProseText.IsBlank(section)) return;
        var found = FindAll(section.Text);
        var isGovernment = IsGovernment(report.Metadata);
        List<string>? missing = null;
        for (var i = 0; i < found.Length; i++)
        {
            if (!found[i] && (isGovernment || !Aspect.All[i].ForGovernments)) (missing ??= []).Add(Aspect.All[i].Name);
        }
        if (missing is null) return;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, section.Span, section.Path, section.Definition.Name, string.Join('、', missing)));
    }

    /// <summary>For each aspect whether a sentence treats it.</summary>
    private static bool[] FindAll(string text)
    {
        var found = new bool[Aspect.All.Length];
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && text[end] is not ('。' or '\n')) end++;
            var sentence = text.AsSpan(start, end - start);
            if (!IsFrame(sentence)) Find(sentence, found);
            start = end + 1;
        }
        return found;
    }

    private static void Find(ReadOnlySpan<char> sentence, bool[] found)
    {
        for (var i = 0; i < found.Length; i++) found[i] = found[i] || HasAny(sentence, Aspect.All[i].Words);
    }

    private static bool HasAny(ReadOnlySpan<char> sentence, string[] words)
    {
        foreach (var word in words)
        {
            if (sentence.IndexOf(word) >= 0) return true;
        }
        return false;
    }

    /// <summary>Says what the report is made of, from when to when, and by what law; not what was done.</summary>
    private static bool IsFrame(ReadOnlySpan<char> sentence) =>
        sentence.IndexOf("主要问题") >= 0 || sentence.IndexOf("统计期限") >= 0 || sentence.IndexOf("总体情况") >= 0
        || sentence.IndexOf("如下") >= 0 || (sentence.IndexOf('《') >= 0 && (sentence.IndexOf("编制") >= 0 || sentence.IndexOf("编写") >= 0 || sentence.IndexOf("本报告") >= 0));

    /// <summary>Article 50 wants more from 各级人民政府; a subdistrict's office is none.</summary>
    private static bool IsGovernment(ReportMetadata metadata) => metadata.OrganizationKind switch
    {
        OrganizationKind.Government => true,
        OrganizationKind.Township => metadata.Organization is { } name && !name.Contains("街道", StringComparison.Ordinal),
        _ => false,
    };
}
