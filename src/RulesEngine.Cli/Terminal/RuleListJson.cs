using System.Text.Json;
using RulesEngine.Cli.Output.Json;
using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Terminal;

/// <summary>Writes the rules as JSON, in both languages.</summary>
internal static class RuleListJson
{
    public static void Write(TextWriter output, RuleCatalog catalog) => IndentedJson.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var rule in catalog.Descriptors) Write(json, rule, catalog.PackOf(rule).Name);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, DiagnosticDescriptor rule, string pack)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteString("category", rule.Category);
        json.WriteString("severity", RuleLevels.Of(rule.DefaultSeverity).ToWord());
        json.WriteString("fix", rule.Fix.ToName());
        json.WriteString("since", rule.Since);
        json.WriteString("pack", pack);
        Write(json, "title", rule.Title);
        Write(json, "message", rule.MessageFormat);
        json.WriteStartArray("options");
        foreach (var option in rule.Options)
        {
            json.WriteStartObject();
            json.WriteString("name", option.Name);
            json.WriteString("type", OptionType.Of(option).SchemaType);
            json.WriteString("default", option.Default);
            Write(json, "description", option.Description);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
