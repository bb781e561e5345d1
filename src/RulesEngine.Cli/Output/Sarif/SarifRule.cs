using System.Text.Json;
using RulesEngine.Diagnostics;

namespace RulesEngine.Cli.Output.Sarif;

/// <summary>A rule as reportingDescriptor (SARIF 2.1.0, section 3.49).</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, DiagnosticDescriptor rule, OutputContext context)
    {
        var title = rule.Title.In(context.Language);
        var help = RuleHelp.Of(context.Catalog.GetDocumentation(rule), context.Language);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", title, null);
        WriteText(json, "fullDescription", help?.Summary ?? title, null);
        WriteText(json, "help", help?.Summary ?? title, help?.Markdown);
        if (context.HomePage is { } home) json.WriteString("helpUri", new Uri(home, $"rules/{rule.Id}").AbsoluteUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.DefaultSeverity.ToLevel());
        json.WriteEndObject();
        WriteProperties(json, rule);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text, string? markdown)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        if (markdown is not null) json.WriteString("markdown", markdown);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteString("category", rule.Category);
        json.WriteString("problem.severity", rule.DefaultSeverity.ToProblemSeverity());
        json.WriteString("since", rule.Since);
        if (rule.Fix != FixSafety.None) json.WriteString("fix", rule.Fix.ToName());
        json.WriteEndObject();
    }
}
