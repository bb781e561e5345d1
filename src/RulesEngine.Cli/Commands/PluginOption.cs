using System.CommandLine;
using RulesEngine.Workspaces.Plugins;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Commands;

/// <summary>The option <c>--plugin</c>: rule packs for this run, beside those that configurations pin.</summary>
internal sealed class PluginOption
{
    private readonly Session _session;
    private readonly Option<string[]> _files;

    public PluginOption(Command command, Session session)
    {
        _session = session;
        command.Add(_files = new Option<string[]>("--plugin")
        {
            HelpName = "DLL",
            Description = session.Say("这次也用这个规则包（会运行其中的代码）", "Use this rule pack as well (its code is run)"),
        });
    }

    /// <summary>Adds the rule packs to the rules of the run.</summary>
    /// <exception cref="CommandException">One cannot be loaded.</exception>
    public void Load(ParseResult result)
    {
        if (result.GetValue(_files) is not { Length: > 0 } files) return;
        var plugins = files.Select(f => new PluginFile(Path.GetFullPath(f, _session.WorkingDirectory))).ToList();
        _session.Catalog = _session.Plugins.With(_session.Catalog, plugins, (index, reason) =>
            throw new CommandException(PluginNotLoaded.Explain(files[index], reason)));
    }

    /// <summary>Takes up the folder of the run as well: its plug-ins, and its language.</summary>
    /// <exception cref="CommandException">A rule pack of the command line cannot be loaded.</exception>
    public void Enter(ParseResult result)
    {
        Load(result);
        var scope = _session.Enter(new ConfigurationRequest(_session.WorkingDirectory) { Plugins = _session.Plugins });
        foreach (var diagnostic in scope.Configuration.Diagnostics.Where(static d => d.Descriptor == PluginNotLoaded.Descriptor))
            _session.Warn(diagnostic.Message);
    }
}
