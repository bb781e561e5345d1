using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Fixes;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Packs;
using DiagnosticDescriptor = RulesEngine.Diagnostics.DiagnosticDescriptor;
using Finding = RulesEngine.Diagnostics.Diagnostic;
using RelatedPlace = RulesEngine.Diagnostics.RelatedPlace;
using Severity = RulesEngine.Diagnostics.DiagnosticSeverity;

namespace RulesEngine.LanguageServer.Publishing;

/// <summary>Writes findings as the client wants them (LSP 3.17, Diagnostic).</summary>
/// <param name="features">What the client can show.</param>
/// <param name="documentation">Where the documents of the rules lie.</param>
/// <param name="builtIn">The rules about configurations, among others.</param>
/// <param name="uriOf">The URI of another text by its path.</param>
internal sealed class DiagnosticWriter(ClientFeatures features, RuleDocuments documentation, RuleCatalog builtIn, Func<string, string> uriOf)
{
    /// <summary>Who found it, as clients show it.</summary>
    public const string Source = "rulesengine";

    // A client that says nothing at all of diagnostics gets all there is to show.
    private readonly bool _showsRelated = features.Can(ClientCapability.RelatedInformation) || !features.Can(ClientCapability.PublishDiagnostics);

    /// <summary>From this many places on those that hardly matter are left out: the cells that are 0 would fill the window.</summary>
    private const int ManyPlaces = 10;

    /// <summary>What is found in a document and no comment suppresses.</summary>
    public Diagnostic[] Write(OpenDocument document) => Write(document, []);

    /// <summary>What is found in a document and no comment suppresses, and <paramref name="former"/>, which is still to be looked for again.</summary>
    public Diagnostic[] Write(OpenDocument document, ImmutableArray<Finding> former)
    {
        if (document.Configuration is { } configuration) return [.. configuration.Diagnostics.Select(d => Write(document, d, []))];
        if (document.Report is not { } report) return [];
        var findings = report.Analysis.Diagnostics.Where(static d => d.Suppression is null);
        if (!former.IsEmpty)
            findings = findings.Concat(former).OrderBy(static d => d.Span.Start).ThenBy(static d => d.Span.Length).ThenBy(static d => d.Id, StringComparer.Ordinal);
        return [.. findings.Select(d => Write(document, d, report.FixesOf(d)))];
    }

    private Diagnostic Write(OpenDocument document, Finding finding, ImmutableArray<Fix> fixes)
    {
        var (text, language) = (document.Text, document.Language);
        var message = finding.GetMessage(language);
        return new Diagnostic
        {
            Range = text.RangeOf(finding.Span),
            Severity = SeverityOf(finding.Severity),
            Code = finding.Id,
            CodeDescription = LinkTo(finding.Descriptor, document.Report?.Catalog ?? builtIn) is { } href ? new CodeDescription { Href = href } : null,
            Source = Source,
            Message = finding.Note is { } note ? $"{message}\n{note.In(language)}" : message,
            Tags = finding.Descriptor == UnusedSuppression.Descriptor ? [DiagnosticTag.Unnecessary] : null,
            RelatedInformation = _showsRelated && !finding.Related.IsEmpty
                ? [.. finding.Related.Where(r => !r.IsMinor || finding.Related.Length < ManyPlaces).Select(r => Write(document, r))]
                : null,
            Data = FixData.Of(fixes, text, language),
        };
    }

    private string? LinkTo(DiagnosticDescriptor rule, RuleCatalog catalog) =>
        features.RuleLink?.Replace("{code}", rule.Id, StringComparison.Ordinal) ?? documentation.Find(rule, catalog);

    private DiagnosticRelatedInformation Write(OpenDocument document, RelatedPlace related)
    {
        var (uri, text) = (document.Uri, document.Text);
        if (related.Source is { } other) (uri, text) = (uriOf(other.Path), new PositionMap(other, features.Encoding));
        return new DiagnosticRelatedInformation
        {
            Location = new Location { Uri = uri, Range = text.RangeOf(related.Span) },
            Message = related.Message.In(document.Language),
        };
    }

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Information,
        _ => DiagnosticSeverity.Hint,
    };
}
