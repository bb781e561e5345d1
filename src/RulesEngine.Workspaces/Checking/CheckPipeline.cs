using RulesEngine.Packs;

namespace RulesEngine.Workspaces.Checking;

/// <summary>Checks many files: finds, checks several at once, and hands them out in the order of their paths.</summary>
/// <param name="catalog">Rules, forms and fixes.</param>
/// <param name="request">What is to be checked.</param>
public sealed class CheckPipeline(RuleCatalog catalog, CheckRequest request)
{
    /// <summary>Runs the check.</summary>
    /// <param name="write">Gets each file on the calling thread, wrong configurations among them.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CheckSummary Run(Action<CheckedFile> write, CancellationToken cancellationToken)
    {
        var summary = new SummaryBuilder();
        var checker = new FileChecker(request.AcceptAll);
        var files = new FilePipeline(catalog, request, configuration =>
        {
            summary.AddFindings(configuration);
            write(configuration);
        });
        foreach (var outcome in files.RunAmongOthers<FileOutcome>(others => file => checker.Check(file, others, cancellationToken), cancellationToken))
        {
            if (outcome.Failure is { } failure) summary.AddFailure(failure);
            if (outcome.File is not { } file) continue;
            summary.AddReport(file, outcome.Timings);
            write(file);
        }
        foreach (var failure in files.Failures) summary.AddFailure(failure);
        return summary.Build();
    }
}
