using System.CommandLine;
using System.Text.Json;
using RulesEngine.Cli.Output.Json;
using RulesEngine.Workspaces.Plugins;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary><c>rulesengine plugin list</c>: the rule packs on record, with their rules or why they are not in use.</summary>
internal sealed class PluginListCommand : Command
{
    private readonly Session _session;
    private readonly Option<string> _format;
    private readonly PluginRecord _record;

    public PluginListCommand(Session session)
        : base("list", session.Say("列出登记的规则包及其规则", "List the rule packs on record with their rules"))
    {
        _session = session;
        Add(_format = WordOption.Create("--format", ["text", "json"], "text", session.Say("输出格式", "Output format")));
        _record = new PluginRecord(this, session);
        Add(LanguageOption.Create(session));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var configuration = _record.Read(result);
        if (result.GetValue(_format) == "json") WriteJson(configuration);
        else WriteText(configuration);
        return ExitCodes.Clean;
    }

    private void WriteText(Configuration configuration)
    {
        if (configuration.Plugins.IsEmpty)
            _session.Out.WriteLine(_session.Say($"{_record.Show(configuration.FullPath!)} 里没有登记规则包", $"no rule packs on record in {_record.Show(configuration.FullPath!)}"));
        foreach (var file in configuration.PluginFiles)
        {
            var (rules, problem) = _record.Load(file);
            var count = PluginRecord.Count(rules);
            _session.Out.WriteLine(problem is { } reason
                ? PluginNotLoaded.Explain(_record.Show(file.Path), reason).In(_session.Language)
                : _session.Say($"{_record.Show(file.Path)}：{count.Zh}", $"{_record.Show(file.Path)}: {count.En}"));
            _record.Write(rules);
        }
    }

    private void WriteJson(Configuration configuration) => IndentedJson.Write(_session.Out, json =>
    {
        json.WriteStartArray();
        foreach (var (plugin, file) in configuration.Plugins.Zip(configuration.PluginFiles)) Write(json, plugin, file);
        json.WriteEndArray();
    });

    private void Write(Utf8JsonWriter json, PluginReference plugin, PluginFile file)
    {
        var (rules, problem) = _record.Load(file);
        json.WriteStartObject();
        json.WriteString("path", plugin.Path);
        json.WriteString("sha256", plugin.Sha256);
        json.WriteStartArray("rules");
        foreach (var rule in rules) json.WriteStringValue(rule.Id);
        json.WriteEndArray();
        json.WriteStartObject("libraries");
        foreach (var (name, hash) in plugin.Libraries) json.WriteString(name, hash);
        json.WriteEndObject();
        json.WriteString("problem", problem?.In(_session.Language));
        json.WriteEndObject();
    }
}
