using System.Collections.Immutable;
using System.CommandLine;
using RulesEngine.Cli.Terminal;
using RulesEngine.Diagnostics;
using RulesEngine.Text;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Plugins;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary>The configuration that holds in the folder of the run, or the one that is named, and the plug-ins on record there.</summary>
internal sealed class PluginRecord
{
    private readonly Session _session;
    private readonly Option<string?> _file;

    public PluginRecord(Command command, Session session)
    {
        _session = session;
        command.Add(_file = new Option<string?>("--config")
        {
            HelpName = "FILE",
            Description = session.Say("登记在哪个配置文件里，默认为最近的 rulesengine.yaml", "The configuration with the record, the nearest rulesengine.yaml by default"),
        });
    }

    /// <summary>Reads the configuration; where there is none, the place of one in the folder of the run.</summary>
    /// <exception cref="CommandException">It cannot be read, or is not valid.</exception>
    public Configuration Read(ParseResult result)
    {
        var folder = _session.WorkingDirectory;
        var named = result.GetValue(_file) is { } file ? Path.GetFullPath(file, folder) : null;
        var provider = new ConfigurationProvider(_session.Catalog, new ConfigurationRequest(folder) { File = named, IgnoreBaselines = true }, new());
        var configuration = provider.ForFolder(folder).Configuration;
        if (provider.Failures is [var failure, ..] && !IsNew(named)) throw new CommandException(failure.Message);
        if (!_session.IsLanguageGiven) _session.Language = LanguageChoice.FromConfiguration(configuration);
        if (configuration.Diagnostics.FirstOrDefault(static d => d.Descriptor == InvalidConfiguration.Descriptor) is { } mistake)
            throw new CommandException(ConfigurationText.Explain(configuration, mistake));
        return configuration.FullPath is null ? configuration with { FullPath = Path.Combine(folder, Configuration.FileName) } : configuration;
    }

    /// <summary>The rules of a plug-in; none, and the reason, where it cannot be loaded.</summary>
    public (ImmutableArray<DiagnosticDescriptor> Rules, LocalizedText? Problem) Load(PluginFile file)
    {
        LocalizedText? problem = null;
        var catalog = _session.Plugins.With(_session.Catalog, [file], (_, reason) => problem = reason);
        return ([.. catalog.Descriptors.Except(_session.Catalog.Descriptors)], problem);
    }

    /// <summary>Writes a line for each rule of a plug-in, below the line about the plug-in.</summary>
    public void Write(ImmutableArray<DiagnosticDescriptor> rules)
    {
        foreach (var rule in rules) _session.Out.WriteLine($"  {rule.Id}  {rule.Name}  {rule.Title.In(_session.Language)}");
    }

    /// <summary>How many rules: 3 条规则.</summary>
    public static LocalizedText Count(ImmutableArray<DiagnosticDescriptor> rules) =>
        new($"{rules.Length} 条规则", rules.Length == 1 ? "1 rule" : $"{rules.Length} rules");

    /// <summary>How a file is named to the user.</summary>
    public string Show(string fullPath) => ShownPath.Of(fullPath, _session.WorkingDirectory);

    private static bool IsNew(string? named) => named is not null && !Path.Exists(named);
}
