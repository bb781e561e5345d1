using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using RulesEngine.Workspaces.Schemas;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine schema</c>: JSON Schemas for other tools.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string> _kind;
    private readonly PluginOption _plugins;

    public SchemaCommand(Session session)
        : base("schema", session.Say("输出报告或配置文件的 JSON Schema", "Print the JSON Schema of reports or configuration files"))
    {
        _session = session;
        Add(_kind = new Argument<string>("KIND") { HelpName = "report|config", DefaultValueFactory = static _ => "report" });
        _kind.AcceptOnlyFromAmong("report", "config");
        _plugins = new PluginOption(this, session);
        Add(LanguageOption.Create(session));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        _plugins.Enter(result);
        var catalog = _session.FolderCatalog;
        var schema = result.GetValue(_kind) == "config" ? JsonSchema.ForConfigurations(catalog) : JsonSchema.ForReports(catalog);
        _session.Out.WriteLine(schema.ToJsonString(new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }));
        return ExitCodes.Clean;
    }
}
