using RulesEngine.Formatting;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Checking;

/// <summary>Brings many files into the canonical layout and hands them out in the order of their paths.</summary>
/// <param name="catalog">Forms, and the rules that configurations may name.</param>
/// <param name="request">What is to be formatted.</param>
/// <param name="save">Whether changed files are replaced on disk.</param>
public sealed class FormatPipeline(RuleCatalog catalog, CheckRequest request, bool save)
{
    private readonly List<FileFailure> _failures = [];

    /// <summary>Files, folders and configurations that could not be used.</summary>
    public IReadOnlyList<FileFailure> Failures => _failures;

    /// <summary>Formats the files.</summary>
    /// <param name="write">Gets what came of each file, on the calling thread.</param>
    /// <param name="cancellationToken">Ends the run; each file is then either replaced as a whole or not at all.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Run(Action<FormatOutcome> write, CancellationToken cancellationToken)
    {
        // Mistakes in a configuration are for check to show; here they only keep its files from being touched.
        var files = new FilePipeline(catalog, request, static _ => { });
        foreach (var outcome in files.Run(Format, cancellationToken))
        {
            if (outcome.Failure is { } failure) _failures.Add(failure);
            else write(outcome);
        }
        _failures.AddRange(files.Failures);
    }

    private FormatOutcome Format(FoundFile file)
    {
        var loaded = file.Load();
        if (loaded.Source is not { } before) return new FormatOutcome(file, null, null, loaded.Failure);
        // What was not read as it stands must not be written back.
        if (before.Fault is { } fault) return new FormatOutcome(file, null, null, new FileFailure(file.Path, FileProblem.Explain(fault)));
        try
        {
            var after = before.WithEdits(ReportFormatter.GetEdits(Report.Read(before, file.Scope.Catalog.Forms)));
            var outcome = new FormatOutcome(file, before, after, null);
            if (save && outcome.IsChanged && file.Text is null) AtomicFile.Replace(file.FullPath, after.ToBytes());
            return outcome;
        }
        catch (Exception e)
        {
            var reason = FileProblem.Explain(e) ?? LocalizedText.Same(e.Message);
            return new FormatOutcome(file, null, null, new FileFailure(file.Path, new($"不能排版：{reason.Zh}", $"cannot be formatted: {reason.En}")));
        }
    }
}

/// <summary>What came of formatting a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Before">The text before; null where it failed.</param>
/// <param name="After">The text afterwards; null where it failed.</param>
/// <param name="Failure">Why it failed; null where it did not.</param>
public sealed record FormatOutcome(FoundFile File, SourceText? Before, SourceText? After, FileFailure? Failure)
{
    /// <summary>Whether the text changed.</summary>
    public bool IsChanged => Before?.Content != After?.Content;
}
