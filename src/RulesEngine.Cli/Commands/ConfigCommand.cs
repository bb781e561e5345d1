using System.CommandLine;
using RulesEngine.Cli.Terminal;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine config</c>: what holds for a file or folder, and where each value comes from.</summary>
internal sealed class ConfigCommand : Command
{
    private readonly Session _session;
    private readonly FileOptions _files;

    public ConfigCommand(Session session)
        : base("config", session.Say("显示生效的配置及每个值的来源", "Show the configuration in force and where each value comes from"))
    {
        _session = session;
        _files = new FileOptions(this, session);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var request = _files.Read(result);
        if (request.Paths is not [var path])
            throw new CommandException(new("config 只取一个文件或文件夹", "config takes one file or folder"));
        var provider = new ConfigurationProvider(_session.Catalog, request.Configuration with { IgnoreBaselines = true }, new());
        var fullPath = Path.GetFullPath(path, _session.WorkingDirectory);
        var folder = Directory.Exists(fullPath) ? fullPath : Path.GetDirectoryName(fullPath)!;
        var scope = provider.ForFolder(folder);
        if (ReportMistakes(provider, scope.Configuration)) return ExitCodes.CouldNotDo;
        // A folder has no overrides of its own; the name of its configuration stands for a file without any.
        ConfigurationText.Write(_session, scope, folder == fullPath ? Path.Combine(folder, Configuration.FileName) : fullPath);
        return ExitCodes.Clean;
    }

    private bool ReportMistakes(ConfigurationProvider provider, Configuration configuration)
    {
        foreach (var failure in provider.Failures)
            _session.Fail(failure.Message);
        foreach (var diagnostic in configuration.Diagnostics)
            _session.Fail(ConfigurationText.Explain(configuration, diagnostic));
        return provider.Failures.Count > 0 || !configuration.IsValid;
    }
}
