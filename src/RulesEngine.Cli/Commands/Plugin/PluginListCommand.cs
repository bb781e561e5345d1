using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RulesEngine.Workspaces.Plugins;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary><c>rulesengine plugin list</c>: the rule packs on record, with their rules or why they are not in use.</summary>
internal sealed class PluginListCommand : Command
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

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
        foreach (var plugin in configuration.Plugins)
        {
            var file = FileOf(configuration, plugin);
            var (rules, problem) = _record.Load(file);
            _session.Out.WriteLine(problem is { } reason
                ? PluginNotLoaded.Explain(_record.Show(file.Path), reason).In(_session.Language)
                : _session.Say($"{_record.Show(file.Path)}：{rules.Length} 条规则", $"{_record.Show(file.Path)}: {rules.Length} {(rules.Length == 1 ? "rule" : "rules")}"));
            foreach (var rule in rules) _session.Out.WriteLine($"  {rule.Id}  {rule.Name}  {rule.Title.In(_session.Language)}");
        }
    }

    private void WriteJson(Configuration configuration)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            json.WriteStartArray();
            foreach (var plugin in configuration.Plugins) Write(json, plugin, FileOf(configuration, plugin));
            json.WriteEndArray();
        }
        _session.Out.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

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

    private static PluginFile FileOf(Configuration configuration, PluginReference plugin) => plugin.ToFile(Path.GetDirectoryName(configuration.FullPath!)!);
}
