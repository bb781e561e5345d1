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

    public SchemaCommand(Session session)
        : base("schema", session.Say("输出报告或配置文件的 JSON Schema", "Print the JSON Schema of reports or configuration files"))
    {
        _session = session;
        Add(_kind = new Argument<string>("KIND") { HelpName = "report|config", DefaultValueFactory = static _ => "report" });
        _kind.AcceptOnlyFromAmong("report", "config");
        Add(LanguageOption.Create(session));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var schema = result.GetValue(_kind) == "config" ? JsonSchema.ForConfigurations(_session.Catalog) : JsonSchema.ForReports(_session.Catalog);
        _session.Out.WriteLine(schema.ToJsonString(new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }));
        return ExitCodes.Clean;
    }
}
