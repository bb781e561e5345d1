using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Checking;

/// <summary>Checks one file: reads it, runs the rules, looks up fixes and baseline. Safe to use from several threads.</summary>
/// <param name="acceptAll">Whether all findings count as known.</param>
public sealed class FileChecker(bool acceptAll = false)
{
    /// <summary>Checks a file among <paramref name="others"/>, if any. One that cannot be read becomes a failure.</summary>
    public FileOutcome Check(FoundFile file, FileSet? others, CancellationToken cancellationToken)
    {
        var loaded = file.Load();
        if (loaded.Source is not { } source) return FileOutcome.Failed(loaded.Failure!);
        try
        {
            var report = Report.Read(source, file.Scope.Catalog.Forms);
            others?.Keep(file, report);
            var analysis = file.Scope.Catalog.Driver.Analyze(report, file.Scope.OptionsFor(file.FullPath), others, cancellationToken);
            return new FileOutcome(Complete(file, analysis), null, analysis.Timings);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of ours; the other files must not pay for it.
            return FileOutcome.Failed(new FileFailure(file.Path, new($"检查时出现内部错误：{e.Message}", $"internal error while checking: {e.Message}")));
        }
    }

    /// <summary>Adds fixes, fingerprints and the word of the baseline to what the analysis found.</summary>
    public CheckedFile Complete(FoundFile file, AnalysisResult analysis)
    {
        if (analysis.Diagnostics.IsEmpty) return new CheckedFile(file.Path, file.FullPath, analysis.Report.Source, []);
        var known = file.Scope.Baseline.KnownIn(file.FullPath);
        var numbering = new FingerprintNumbering();
        var findings = ImmutableArray.CreateBuilder<CheckedDiagnostic>(analysis.Diagnostics.Length);
        foreach (var diagnostic in analysis.Diagnostics)
        {
            var fingerprint = numbering.Next(diagnostic);
            var fixes = file.Scope.Catalog.Fixes.GetFixes(analysis.Report, diagnostic);
            findings.Add(new CheckedDiagnostic(diagnostic, fixes, fingerprint, acceptAll || known.Contains(fingerprint)));
        }
        return new CheckedFile(file.Path, file.FullPath, analysis.Report.Source, findings.MoveToImmutable());
    }

    /// <summary>The mistakes of a configuration file as a checked file.</summary>
    public static CheckedFile Complete(Configuration configuration, Func<Diagnostic, bool> isOn)
    {
        var numbering = new FingerprintNumbering();
        return new CheckedFile(configuration.Source!.Path, configuration.FullPath!, configuration.Source,
            [.. configuration.Diagnostics.Where(isOn).Select(d => new CheckedDiagnostic(d, [], numbering.Next(d), false))]);
    }
}

/// <summary>What came of a file.</summary>
/// <param name="File">The file; null where it could not be read.</param>
/// <param name="Failure">Why it could not be read; null where it could.</param>
/// <param name="Timings">The time of each rule, where it was measured.</param>
public sealed record FileOutcome(CheckedFile? File, FileFailure? Failure, ImmutableArray<RuleTiming> Timings)
{
    /// <summary>The outcome of a file that could not be read.</summary>
    public static FileOutcome Failed(FileFailure failure) => new(null, failure, []);
}
