using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Testing;

/// <summary>Checks and fixes texts in a rule author's own tests.</summary>
/// <param name="catalog">The rules; with an assembly of rules, <c>new RuleCatalog([RulePack.Find(assembly)!])</c>.</param>
public sealed class RuleVerifier(RuleCatalog catalog)
{
    /// <summary>Severities, options of rules, and the current date.</summary>
    public AnalysisOptions Options { get; init; } = new();

    /// <summary>The reports that a checked text stands among, each with a path of its own; none means it is checked alone.</summary>
    public ImmutableArray<SourceText> Others { get; init; } = [];

    /// <summary>What is found in <paramref name="text"/>, each as <c>line:column CODE message</c>; suppressed ones are left out.</summary>
    public ImmutableArray<string> Check(string text, Language language = Language.Chinese)
    {
        var source = SourceText.From(text);
        return [.. Analyze(source).Diagnostics
            .Where(static d => d.Suppression is null)
            .Select(d => $"{PlaceOf(source, d)} {d.Id} {d.GetMessage(language)}")];
    }

    /// <summary>The text after all preferred fixes, to a fixed point.</summary>
    public string Fix(string text, bool allowUnsafe = false) => Fix(SourceText.From(text), allowUnsafe).Content;

    /// <summary>The full result of checking <paramref name="source"/>.</summary>
    public AnalysisResult Analyze(SourceText source) => catalog.Driver.Analyze(
        Report.Read(source, catalog.Forms), Options, Others.IsEmpty ? null : new TextSet(catalog.Forms, Others));

    internal SourceText Fix(SourceText source, bool allowUnsafe) =>
        new FixApplier(catalog.Fixes, Analyze).Apply(source, allowUnsafe, static _ => true).Analysis.Report.Source;

    /// <summary>Line and column from 1, the column in UTF-16 code units.</summary>
    internal static string PlaceOf(SourceText source, Diagnostic diagnostic)
    {
        var position = source.GetPosition(diagnostic.Span.Start);
        return $"{position.Line + 1}:{position.Character + 1}";
    }
}
