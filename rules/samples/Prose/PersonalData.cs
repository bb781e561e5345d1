using System.Text.RegularExpressions;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace Provincial.Prose;

/// <summary>PRV4001: a text that will be published shows an identity card's or a mobile phone's number.</summary>
public sealed partial class PersonalData : ReportAnalyzer
{
    // Digits that run on are the number of an account or a file, and none of a person's. All repetitions are bounded, so that
    // no text makes the search slow. Not [GeneratedRegex]: `rulesengine plugin build` runs only the generator of rule packs.
    private static readonly Regex Number = new(
        "(?<![0-9A-Za-z])(?:(?<card>[1-9][0-9]{16}[0-9Xx])|1[3-9][0-9](?:[0-9]{8}|[ -][0-9]{4}[ -][0-9]{4}))(?![0-9A-Za-z])",
        RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var section = context.Section;
        foreach (Match match in Number.Matches(section.Text))
        {
            var isCard = match.Groups["card"].Success;
            if (isCard && !IdentityNumber.IsValid(match.Value)) continue;
            LocalizedText kind = isCard ? new("身份证号码", "the number of an identity card") : new("手机号码", "the number of a mobile phone");
            // Masked: findings go into logs and pages, which must not publish it either.
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, section.GetSpan(match.Index, match.Length), section.Path, kind, NumberMask.Apply(match.Value)));
        }
    }
}
