using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Fixes;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Settings;
using Finding = RulesEngine.Diagnostics.Diagnostic;
using RelatedPlace = RulesEngine.Diagnostics.RelatedPlace;
using Severity = RulesEngine.Diagnostics.DiagnosticSeverity;

namespace RulesEngine.LanguageServer.Publishing;

/// <summary>Writes findings as the client wants them (LSP 3.17, Diagnostic).</summary>
/// <param name="features">What the client can show.</param>
/// <param name="documentation">Where the documents of the rules lie.</param>
/// <param name="uriOf">The URI of another text by its path.</param>
internal sealed class DiagnosticWriter(ClientFeatures features, RuleDocuments documentation, Func<string, string> uriOf)
{
    /// <summary>Who found it, as clients show it.</summary>
    public const string Source = "rulesengine";

    // A client that says nothing at all of diagnostics gets all there is to show.
    private readonly bool _showsRelated = features.Capabilities.TextDocument?.PublishDiagnostics is not { RelatedInformation: not true };

    /// <summary>The findings in a report that no comment suppresses.</summary>
    public Diagnostic[] Write(string uri, PositionMap text, ReportSnapshot report, Language language) =>
    [
        .. report.Analysis.Diagnostics
            .Where(static d => d.Suppression is null)
            .Select(d => Write(uri, text, d, report.FixesOf(d), language)),
    ];

    /// <summary>The mistakes in a configuration file.</summary>
    public Diagnostic[] Write(string uri, PositionMap text, Configuration configuration, Language language) =>
        [.. configuration.Diagnostics.Select(d => Write(uri, text, d, [], language))];

    private Diagnostic Write(string uri, PositionMap text, Finding finding, ImmutableArray<Fix> fixes, Language language)
    {
        var message = finding.GetMessage(language);
        return new Diagnostic
        {
            Range = text.RangeOf(finding.Span),
            Severity = SeverityOf(finding.Severity),
            Code = finding.Id,
            CodeDescription = documentation.Find(finding.Descriptor) is { } href ? new CodeDescription { Href = href } : null,
            Source = Source,
            Message = finding.Note is { } note ? $"{message}\n{note.In(language)}" : message,
            Tags = finding.Descriptor == UnusedSuppression.Descriptor ? [DiagnosticTag.Unnecessary] : null,
            RelatedInformation = _showsRelated && !finding.Related.IsEmpty
                ? [.. finding.Related.Select(r => Write(uri, text, r, language))]
                : null,
            Data = FixData.Of(fixes, text, language),
        };
    }

    private DiagnosticRelatedInformation Write(string uri, PositionMap text, RelatedPlace related, Language language)
    {
        if (related.Source is { } other) (uri, text) = (uriOf(other.Path), new PositionMap(other, features.Encoding));
        return new DiagnosticRelatedInformation
        {
            Location = new Location { Uri = uri, Range = text.RangeOf(related.Span) },
            Message = related.Message.In(language),
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
