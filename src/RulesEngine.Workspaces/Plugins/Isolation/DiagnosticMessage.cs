using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Plugins.Isolation;

/// <summary>A diagnostic on its way between the processes.</summary>
internal sealed record DiagnosticMessage(
    string Code,
    DiagnosticSeverity Severity,
    TextSpan Span,
    string Path,
    ImmutableArray<LocalizedText> Arguments,
    ImmutableArray<RelatedMessage> Related,
    LocalizedText? Note,
    IReadOnlyDictionary<string, string> Properties)
{
    /// <summary>Puts a diagnostic into a message.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="others">The reports that its related places may be in, as the other side numbers them.</param>
    public static DiagnosticMessage From(Diagnostic diagnostic, IReadOnlyList<Report> others) => new(
        diagnostic.Id, diagnostic.Severity, diagnostic.Span, diagnostic.Path, diagnostic.Arguments,
        [.. diagnostic.Related.Select(r => RelatedMessage.From(r, others))], diagnostic.Note, diagnostic.Properties);

    /// <summary>The diagnostic in the message.</summary>
    public Diagnostic ToDiagnostic(DiagnosticDescriptor descriptor, IReadOnlyList<Report> others) => new()
    {
        Descriptor = descriptor,
        Severity = Severity,
        Span = Span,
        Path = Path,
        Arguments = Arguments,
        Related = [.. Related.Select(r => r.ToPlace(others))],
        Note = Note,
        Properties = Properties,
    };
}

/// <summary>A further place of a diagnostic on its way.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What is there.</param>
/// <param name="Other">The number of the other report it is in; null for the diagnostic's own.</param>
/// <param name="IsMinor">Whether it is there for completeness only.</param>
internal sealed record RelatedMessage(TextSpan Span, LocalizedText Message, int? Other, bool IsMinor)
{
    public static RelatedMessage From(RelatedPlace place, IReadOnlyList<Report> others)
    {
        var other = others.Index().FirstOrDefault(o => o.Item.Source == place.Source);
        return new RelatedMessage(place.Span, place.Message, other.Item is null ? null : other.Index, place.IsMinor);
    }

    public RelatedPlace ToPlace(IReadOnlyList<Report> others) =>
        new(Span, Message) { Source = Other is { } number ? others[number].Source : null, IsMinor = IsMinor };
}
