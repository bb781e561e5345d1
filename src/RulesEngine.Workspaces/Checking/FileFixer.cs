using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Fixes;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Checking;

/// <summary>Fixes one file in memory; writing is left to the caller. Safe to use from several threads.</summary>
/// <param name="allowUnsafe">Whether fixes that change what a report says are made.</param>
public sealed class FileFixer(bool allowUnsafe)
{
    private readonly FileChecker _checker = new();

    /// <summary>Fixes a file among <paramref name="others"/>, if any. One that cannot be read becomes a failure.</summary>
    public FixOutcome Fix(FoundFile file, FileSet? others, CancellationToken cancellationToken)
    {
        var loaded = file.Load();
        if (loaded.Source is not { } source) return new FixOutcome(loaded.Failure!);
        try
        {
            var applier = new FixApplier(file.Scope.Catalog.Fixes, Analyze);
            // Bytes that were guessed at must not be written back.
            var result = applier.Apply(source, allowUnsafe, _ => source.Fault is null);
            return new FixOutcome(source, _checker.Complete(file, result.Analysis), result.Applied);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of ours; the other files must not pay for it.
            return new FixOutcome(new FileFailure(file.Path, new($"修改时出现内部错误：{e.Message}", $"internal error while fixing: {e.Message}")));
        }

        AnalysisResult Analyze(SourceText text)
        {
            var report = Report.Read(text, file.Scope.Catalog.Forms);
            if (ReferenceEquals(text, source)) others?.Keep(file, report);
            return file.Scope.Catalog.Driver.Analyze(report, file.Scope.OptionsFor(file.FullPath), others, cancellationToken);
        }
    }
}

/// <summary>What came of fixing a file.</summary>
/// <param name="Before">The text before; null where it could not be read.</param>
/// <param name="File">The file afterwards with what is left.</param>
/// <param name="Applied">The fixes made, in their order.</param>
public sealed record FixOutcome(SourceText? Before, CheckedFile? File, ImmutableArray<AppliedFix> Applied)
{
    /// <summary>The outcome of a file that could not be read.</summary>
    public FixOutcome(FileFailure failure)
        : this(null, null, []) => Failure = failure;

    /// <summary>Why the file could not be read; null where it could.</summary>
    public FileFailure? Failure { get; }

    /// <summary>Whether the text changed.</summary>
    public bool IsChanged => Before is not null && File is not null && Before.Content != File.Source.Content;
}
