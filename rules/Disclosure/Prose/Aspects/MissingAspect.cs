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
        var isGovernment = IsGovernment(report.Metadata);
        List<string>? missing = null;
        foreach (var aspect in Aspect.All)
        {
            if ((isGovernment || !aspect.ForGovernments) && !Treats(section.Text, aspect.Words)) (missing ??= []).Add(aspect.Name);
        }
        if (missing is null) return;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, section.Span, section.Path, section.Definition.Name, string.Join('、', missing)));
    }

    /// <summary>Whether a sentence has one of <paramref name="words"/>.</summary>
    private static bool Treats(string text, string[] words)
    {
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;)
            {
                var (start, end) = (at, at);
                while (start > 0 && !IsStop(text[start - 1])) start--;
                while (end < text.Length && !IsStop(text[end])) end++;
                if (!IsFrame(text.AsSpan(start, end - start))) return true;
                at = text.IndexOf(word, end, StringComparison.Ordinal);
            }
        }
        return false;
    }

    private static bool IsStop(char c) => c is '。' or '\n';

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
