using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace RulesEngine.Authoring.Building;

/// <summary>What the compiler, the generator or an analyzer has to say of a pack.</summary>
/// <param name="Code">For example <c>CS1002</c>.</param>
/// <param name="IsError">Whether there can be no assembly; else it is a warning.</param>
/// <param name="Message">The message, in English as the compiler gives it.</param>
public sealed record BuildProblem(string Code, bool IsError, string Message)
{
    /// <summary>The file as people read it; null where no file is to blame.</summary>
    public string? Path { get; init; }

    /// <summary>The line, from 1; 0 without a file.</summary>
    public int Line { get; init; }

    /// <summary>The column in UTF-16 code units, from 1; 0 without a file.</summary>
    public int Column { get; init; }

    /// <summary>In the form that compilers and those who read their output agree on: <c>path(line,column): error CODE: message</c>.</summary>
    public override string ToString()
    {
        var place = Path is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column}): ");
        return $"{place}{(IsError ? "error" : "warning")} {Code}: {Message}";
    }

    /// <summary>Errors and warnings in the order of files and places, those without a file first; each once.</summary>
    internal static ImmutableArray<BuildProblem> Of(IEnumerable<Diagnostic> diagnostics, PackFolder folder)
    {
        var names = folder.Sources.Concat(folder.Documents).Concat(folder.Forms).ToDictionary(static f => f.Path, static f => f.Text.Path);
        return
        [
            .. diagnostics
                .Where(static d => !d.IsSuppressed && d.Severity >= DiagnosticSeverity.Warning)
                .Select(d => Of(d, names))
                .Distinct()
                .OrderBy(static p => p.Path, StringComparer.Ordinal).ThenBy(static p => p.Line).ThenBy(static p => p.Column),
        ];
    }

    private static BuildProblem Of(Diagnostic diagnostic, Dictionary<string, string> names)
    {
        var problem = new BuildProblem(diagnostic.Id, diagnostic.Severity == DiagnosticSeverity.Error, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        if (diagnostic.Location.GetLineSpan() is not { Path.Length: > 0 } place) return problem;
        return problem with
        {
            Path = names.GetValueOrDefault(place.Path, place.Path),
            Line = place.StartLinePosition.Line + 1,
            Column = place.StartLinePosition.Character + 1,
        };
    }
}
