using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Baselines;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Cli.Terminal;

/// <summary>Collects the findings of a run into a baseline.</summary>
internal sealed class NewBaseline(string path, string workingDirectory, Session session)
{
    private readonly List<BaselineFinding> _findings = [];

    public void Add(CheckedFile file)
    {
        foreach (var finding in file.Diagnostics)
        {
            if (finding.Diagnostic.Suppression is not null) continue;
            _findings.Add(new BaselineFinding(
                file.FullPath, finding.Diagnostic.Id, finding.Fingerprint, finding.Diagnostic.GetMessage(session.Language)));
        }
    }

    /// <exception cref="CommandException">The file cannot be written.</exception>
    public void Save()
    {
        var shown = ShownPath.Of(path, workingDirectory);
        try
        {
            BaselineFile.Write(path, _findings);
        }
        catch (Exception e) when (FileProblem.Explain(e, path) is { } reason)
        {
            throw new CommandException(new($"不能写基线 {shown}：{reason.Zh}", $"cannot write baseline {shown}: {reason.En}"));
        }
        session.Warn(new($"基线 {shown} 已写入 {_findings.Count} 个已知问题", $"baseline {shown} now knows {_findings.Count} findings"));
    }
}
