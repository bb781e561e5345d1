using RulesEngine.Packs;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Checking;

/// <summary>Fixes many files: finds, fixes several at once, replaces them, and hands them out in the order of their paths.</summary>
/// <param name="catalog">Rules, forms and fixes.</param>
/// <param name="request">What is to be fixed.</param>
/// <param name="allowUnsafe">Whether fixes that change what a report says are made.</param>
/// <param name="save">Whether changed files are replaced on disk.</param>
public sealed class FixPipeline(RuleCatalog catalog, CheckRequest request, bool allowUnsafe, bool save)
{
    /// <summary>Runs the fixes.</summary>
    /// <param name="writeConfiguration">Gets each configuration file with findings.</param>
    /// <param name="write">Gets what came of each file, on the calling thread.</param>
    /// <param name="cancellationToken">Ends the run; each file is then either replaced as a whole or not at all.</param>
    /// <returns>What is left.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CheckSummary Run(Action<CheckedFile> writeConfiguration, Action<FixOutcome> write, CancellationToken cancellationToken)
    {
        var summary = new SummaryBuilder();
        var fixer = new FileFixer(allowUnsafe);
        var files = new FilePipeline(catalog, request, configuration =>
        {
            summary.AddFindings(configuration);
            writeConfiguration(configuration);
        });
        foreach (var outcome in files.RunAmongOthers(others => FixOrder.Arrange(others, file => Fix(fixer, file, others, cancellationToken)), cancellationToken))
        {
            if (outcome.Failure is { } failure) summary.AddFailure(failure);
            if (outcome.File is not { } file) continue;
            summary.AddReport(file, []);
            write(outcome);
        }
        foreach (var failure in files.Failures) summary.AddFailure(failure);
        return summary.Build();
    }

    private FixOutcome Fix(FileFixer fixer, FoundFile file, FileSet? others, CancellationToken cancellationToken)
    {
        var outcome = fixer.Fix(file, others, cancellationToken);
        if (!outcome.IsChanged) return outcome;
        var after = outcome.File!.Source;
        var isSaved = save && file.Text is null;
        try
        {
            if (isSaved) AtomicFile.Replace(file.FullPath, after.ToBytes());
            others?.Replace(file, after, isSaved);
            return outcome;
        }
        catch (Exception e) when (FileProblem.Explain(e) is { } reason)
        {
            return new FixOutcome(new FileFailure(file.Path, new($"不能改写：{reason.Zh}", $"cannot be rewritten: {reason.En}")));
        }
    }
}
