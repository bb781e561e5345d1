using RulesEngine.Diagnostics;
using RulesEngine.Text;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output;

/// <summary>A finding with everything that every format writes, ready before the first character goes out.</summary>
internal sealed record Finding(CheckedFile File, CheckedDiagnostic Checked, Place Place, string Message, string? Note)
{
    public Diagnostic Diagnostic => Checked.Diagnostic;

    public string Code => Diagnostic.Descriptor.Id;

    public string Name => Diagnostic.Descriptor.Name;

    public DiagnosticSeverity Severity => Diagnostic.Severity;

    /// <summary>The message, and on a line of its own the note.</summary>
    public string FullMessage => Note is null ? Message : $"{Message}\n{Note}";

    /// <summary>Whether it belongs to the file as a whole rather than to a place in it.</summary>
    public bool IsOfWholeFile => Diagnostic.Span is { Start: 0, Length: 0 } && Diagnostic.Path.Length == 0;

    /// <summary>All findings of a file, suppressed and known ones among them.</summary>
    public static IEnumerable<Finding> AllOf(CheckedFile file, Language language)
    {
        foreach (var found in file.Diagnostics) yield return Of(file, found, language);
    }

    /// <summary>The findings of a file that count: neither suppressed nor in the baseline.</summary>
    public static IEnumerable<Finding> NewOf(CheckedFile file, Language language)
    {
        foreach (var found in file.Diagnostics)
        {
            if (found.Counts) yield return Of(file, found, language);
        }
    }

    private static Finding Of(CheckedFile file, CheckedDiagnostic found, Language language) => new(
        file, found, Place.Of(file.Source, found.Diagnostic.Span),
        found.Diagnostic.GetMessage(language), found.Diagnostic.Note?.In(language));
}
