using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Globalization;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Diagnostics;

/// <summary>A finding of a rule at a place.</summary>
public sealed record Diagnostic
{
    /// <summary>The rule.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The severity after configuration.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>The place in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The logical path, e.g. <c>requests.received.total</c>; empty for the file as a whole.</summary>
    public string Path { get; init; } = string.Empty;

    /// <summary>The arguments of the message.</summary>
    public ImmutableArray<LocalizedText> Arguments { get; init; } = [];

    /// <summary>Other places that have to do with it, such as the cells of a broken relation.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>What else helps to put it right, such as the cell that is probably wrong.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Facts for fix providers, such as a nearest key.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Set when a comment in the file suppresses the diagnostic.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>A diagnostic with the rule's own severity; the driver applies the configured one.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, TextSpan span, string path, params ReadOnlySpan<LocalizedText> arguments) => new()
    {
        Descriptor = descriptor,
        Severity = descriptor.DefaultSeverity,
        Span = span,
        Path = path,
        Arguments = [.. arguments],
    };

    /// <summary>The code of the rule.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The message in both languages.</summary>
    public LocalizedText Message => new(GetMessage(Language.Chinese), GetMessage(Language.English));

    /// <summary>The message in <paramref name="language"/>.</summary>
    public string GetMessage(Language language)
    {
        var format = Descriptor.MessageFormat.In(language);
        var arguments = new object[Arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Arguments[i].In(language);
        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, arguments);
        }
        catch (FormatException)
        {
            // A rule that passes too few arguments still has something to say.
            return string.Join(' ', [format, .. arguments]);
        }
    }
}

/// <summary>A further place of a diagnostic.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(TextSpan Span, LocalizedText Message)
{
    /// <summary>A cell, with its name and what is written in it.</summary>
    public static RelatedPlace Of(Cell cell) => new(cell.Span, $"{cell.Name.Zh} = {cell.Text}");

    /// <summary>The text the place is in, where that is another than the diagnostic's.</summary>
    public SourceText? Source { get; init; }

    /// <summary>Whether it is there for completeness only, such as a cell that adds 0; left out where there is little room.</summary>
    public bool IsMinor { get; init; }
}

/// <summary>A comment that suppresses a diagnostic.</summary>
/// <param name="Span">The comment.</param>
/// <param name="Justification">The text behind <c>--</c>; empty where there is none.</param>
public sealed record Suppression(TextSpan Span, string Justification);
