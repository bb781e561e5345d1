using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulesEngine.Workspaces;

/// <summary>A file after checking: a report, or a configuration file with mistakes.</summary>
/// <param name="Path">As shown: relative to the working directory where it lies below it, with <c>/</c> between folders.</param>
/// <param name="FullPath">The place on disk; for standard input the name given to it.</param>
/// <param name="Source">The text that was checked.</param>
/// <param name="Diagnostics">All findings in the order of the text, suppressed ones and those of the baseline among them.</param>
public sealed record CheckedFile(string Path, string FullPath, SourceText Source, ImmutableArray<CheckedDiagnostic> Diagnostics);

/// <summary>A finding with what the outputs say beside it.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Fixes">Its fixes, the preferred one first.</param>
/// <param name="Fingerprint">Identifies the finding within its file across edits; twins are numbered with <c>:2</c>, <c>:3</c> ….</param>
/// <param name="IsInBaseline">Whether the baseline knows it, so that it does not count.</param>
public sealed record CheckedDiagnostic(Diagnostic Diagnostic, ImmutableArray<Fix> Fixes, string Fingerprint, bool IsInBaseline)
{
    /// <summary>Whether it is new and not suppressed: what is counted, and decides the exit code.</summary>
    public bool Counts => !IsInBaseline && Diagnostic.Suppression is null;
}
