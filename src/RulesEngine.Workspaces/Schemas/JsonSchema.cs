using System.Text.Json.Nodes;
using RulesEngine.Packs;

namespace RulesEngine.Workspaces.Schemas;

/// <summary>JSON Schemas (2020-12) of our files, made from the forms and rules themselves.</summary>
public static class JsonSchema
{
    internal const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema of reports, with all forms of <paramref name="catalog"/>.</summary>
    public static JsonObject ForReports(RuleCatalog catalog) => ReportSchema.Create(catalog.Forms);

    /// <summary>The schema of configuration files, with all rules of <paramref name="catalog"/> and their options.</summary>
    public static JsonObject ForConfigurations(RuleCatalog catalog) => ConfigurationSchema.Create(catalog.Descriptors);

    internal static JsonArray Words(IEnumerable<string> words) => [.. words.Select(static w => (JsonNode)w)];

    internal static JsonObject ListOf(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    internal static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };
}
