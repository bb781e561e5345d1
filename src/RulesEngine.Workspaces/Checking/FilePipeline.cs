using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Checking;

/// <summary>
/// Finds the files of a request and works on several at once; results come in the order of the paths. Files under a wrong
/// configuration are left out, since what it says of them cannot be trusted.
/// </summary>
public sealed class FilePipeline
{
    private readonly CheckRequest _request;
    private readonly Action<CheckedFile> _reportConfiguration;
    private readonly ConfigurationProvider _configurations;
    private readonly List<FileFailure> _failures = [];
    private int _reportedConfigurations;

    /// <summary>A pipeline for one run.</summary>
    /// <param name="catalog">The rules that configurations may name.</param>
    /// <param name="request">What is to be worked on.</param>
    /// <param name="reportConfiguration">Gets each configuration file with findings, before the results under it.</param>
    public FilePipeline(RuleCatalog catalog, CheckRequest request, Action<CheckedFile> reportConfiguration)
    {
        (_request, _reportConfiguration) = (request, reportConfiguration);
        var basis = new AnalysisOptions { Today = request.Today, MeasureTime = request.MeasureTime };
        _configurations = new ConfigurationProvider(catalog, request.Configuration, basis);
    }

    /// <summary>Files, folders and configurations that could not be used, so far.</summary>
    public IEnumerable<FileFailure> Failures => _failures.Concat(_configurations.Failures);

    /// <summary>Runs <paramref name="work"/>, which must not throw, on each file.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<T> Run<T>(Func<FoundFile, T> work, CancellationToken cancellationToken) =>
        OrderedWorkers.Run(FindUsable(cancellationToken), work, _request.Jobs, cancellationToken);

    /// <summary>
    /// Runs on each file the work that <paramref name="prepare"/> makes of the set of all, and which must not throw; the set
    /// is null where there is but one file, or no rule that looks at others.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<T> RunAmongOthers<T>(Func<FileSet?, Func<FoundFile, T>> prepare, CancellationToken cancellationToken)
    {
        var files = FindUsable(cancellationToken).ToList();
        var set = files.Count > 1 && files.Exists(LooksAtOthers) ? FileSet.Of(files, _request.Jobs, cancellationToken) : null;
        return OrderedWorkers.Run(files, prepare(set), _request.Jobs, cancellationToken);
    }

    private static bool LooksAtOthers(FoundFile file) => file.Scope.Catalog.Driver.LooksAtOthers(file.Scope.OptionsFor(file.FullPath));

    private IEnumerable<FoundFile> FindUsable(CancellationToken cancellationToken)
    {
        foreach (var file in Find(cancellationToken))
        {
            ReportConfigurations();
            if (file.Scope.Configuration.IsValid) yield return file;
        }
        ReportConfigurations();
    }

    private IEnumerable<FoundFile> Find(CancellationToken cancellationToken)
    {
        var folder = _request.Configuration.WorkingDirectory;
        if (_request.StandardInput is { } text)
        {
            var fullPath = Path.GetFullPath(text.Path, folder);
            yield return new FoundFile(text.Path, fullPath, _configurations.ForFolder(Path.GetDirectoryName(fullPath)!)) { Text = text };
        }
        var discovery = new FileDiscovery(_configurations, folder, _failures.Add) { CancellationToken = cancellationToken };
        foreach (var file in discovery.Find(_request.Paths)) yield return file;
    }

    private void ReportConfigurations()
    {
        while (_reportedConfigurations < _configurations.Loaded.Count) Report(_configurations.Loaded[_reportedConfigurations++]);
    }

    private void Report(ConfigurationScope scope)
    {
        var configuration = scope.Configuration;
        if (configuration.Diagnostics.IsEmpty) return;
        var options = scope.OptionsFor(configuration.FullPath!);
        var file = FileChecker.Complete(configuration, d => IsFatal(d) || options.GetSeverity(d.Descriptor) is not null);
        _reportConfiguration(file);
        if (configuration.IsValid) return;
        _failures.Add(new FileFailure(file.Path, new(
            "配置有误，其下的报告没有检查", "the configuration is wrong; the reports under it were not checked")));
    }

    private static bool IsFatal(Diagnostic diagnostic) => diagnostic.Descriptor == InvalidConfiguration.Descriptor;
}
