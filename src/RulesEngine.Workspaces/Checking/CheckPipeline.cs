using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Checking;

/// <summary>Checks many files: finds, checks several at once, and hands them out in the order of their paths.</summary>
public sealed class CheckPipeline
{
    private readonly CheckRequest _request;
    private readonly FileChecker _checker;
    private readonly ConfigurationProvider _configurations;
    private readonly SummaryBuilder _summary = new();
    private int _reportedConfigurations;

    /// <summary>A pipeline for one run.</summary>
    public CheckPipeline(RuleCatalog catalog, CheckRequest request)
    {
        _request = request;
        _checker = new FileChecker(catalog, request.AcceptAll);
        var basis = new AnalysisOptions { Today = request.Today, MeasureTime = request.MeasureTime };
        _configurations = new ConfigurationProvider(catalog.Descriptors, request.Configuration, basis);
    }

    /// <summary>Runs the check.</summary>
    /// <param name="write">Gets each file on the calling thread: wrong configurations before the reports under them.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CheckSummary Run(Action<CheckedFile> write, CancellationToken cancellationToken)
    {
        var outcomes = OrderedWorkers.Run(FindChecked(write), file => Check(file, cancellationToken), _request.Jobs, cancellationToken);
        foreach (var outcome in outcomes)
        {
            if (outcome.Failure is { } failure) _summary.AddFailure(failure);
            if (outcome.File is not { } file) continue;
            _summary.AddReport(file, outcome.Timings);
            write(file);
        }
        foreach (var failure in _configurations.Failures) _summary.AddFailure(failure);
        return _summary.Build();
    }

    private FileOutcome Check(FoundFile file, CancellationToken cancellationToken) =>
        ReferenceEquals(file, _standardInput)
            ? _checker.Check(file, _request.StandardInput!, cancellationToken)
            : _checker.Check(file, cancellationToken);

    private FoundFile? _standardInput;

    /// <summary>The files under a valid configuration; a wrong one is reported when it is first met.</summary>
    private IEnumerable<FoundFile> FindChecked(Action<CheckedFile> write)
    {
        foreach (var file in Find())
        {
            ReportConfigurations(write);
            if (file.Scope.Configuration.IsValid) yield return file;
        }
        ReportConfigurations(write);
    }

    private IEnumerable<FoundFile> Find()
    {
        if (_request.StandardInput is { } text)
        {
            var fullPath = Path.GetFullPath(text.Path, _request.Configuration.WorkingDirectory);
            var scope = _configurations.ForFolder(Path.GetDirectoryName(fullPath)!);
            yield return _standardInput = new FoundFile(text.Path, fullPath, scope);
        }
        var discovery = new FileDiscovery(_configurations, _request.Configuration.WorkingDirectory, _summary.AddFailure);
        foreach (var file in discovery.Find(_request.Paths)) yield return file;
    }

    private void ReportConfigurations(Action<CheckedFile> write)
    {
        while (_reportedConfigurations < _configurations.Loaded.Count)
        {
            var scope = _configurations.Loaded[_reportedConfigurations++];
            if (scope.Configuration.Diagnostics.IsEmpty) continue;
            var options = scope.OptionsFor(scope.Configuration.FullPath!);
            var file = FileChecker.Complete(scope.Configuration, d => options.GetSeverity(d.Descriptor) is not null || IsFatal(d));
            _summary.AddFindings(file);
            write(file);
            if (!scope.Configuration.IsValid) _summary.AddFailure(new FileFailure(file.Path, new("配置有误，其下的报告没有检查", "wrong configuration; the reports under it were not checked")));
        }
    }

    private static bool IsFatal(Diagnostic diagnostic) => diagnostic.Descriptor == InvalidConfiguration.Descriptor;
}
