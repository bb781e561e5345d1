using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using RulesEngine.Diagnostics;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Schemas;

/// <summary>The schema of <c>rulesengine.yaml</c>.</summary>
internal static class ConfigurationSchema
{
    public static JsonObject Create(ImmutableArray<DiagnosticDescriptor> rules) => new()
    {
        ["$schema"] = JsonSchema.Dialect,
        ["title"] = "rulesengine.yaml",
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["include"] = Described(JsonSchema.Reference("patterns"), "搜索文件夹时检查哪些文件"),
            ["exclude"] = Described(JsonSchema.Reference("patterns"), "不检查哪些文件"),
            ["rules"] = Described(JsonSchema.Reference("rules"), "各规则的级别和选项"),
            ["overrides"] = Described(JsonSchema.ListOf(Override()), "只对一部分文件生效的规则设置，后写的优先"),
            ["plugins"] = Described(JsonSchema.ListOf(Plugin()), "插件及其 sha256"),
            ["baseline"] = Described(new JsonObject { ["type"] = "string" }, "记录已知问题的文件"),
            ["language"] = Described(new JsonObject { ["enum"] = JsonSchema.Words(["zh", "en"]) }, "消息的语言"),
        },
        ["additionalProperties"] = false,
        ["$defs"] = new JsonObject
        {
            ["patterns"] = new JsonObject { ["type"] = JsonSchema.Words(["string", "array"]), ["items"] = new JsonObject { ["type"] = "string" } },
            ["level"] = new JsonObject { ["enum"] = JsonSchema.Words(RuleLevels.Words) },
            ["rules"] = Rules(rules),
        },
    };

    private static JsonObject Rules(ImmutableArray<DiagnosticDescriptor> rules)
    {
        var properties = new JsonObject();
        foreach (var rule in rules)
        {
            properties[rule.Id] = Rule(rule);
            properties[rule.Name] = Rule(rule);
        }
        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonObject Rule(DiagnosticDescriptor rule)
    {
        var settings = new JsonObject { [RuleSettingsReader.SeverityKey] = JsonSchema.Reference("level") };
        foreach (var option in rule.Options) settings[option.Name] = Option(option);
        var mapping = new JsonObject { ["type"] = "object", ["properties"] = settings, ["additionalProperties"] = false };
        return new JsonObject
        {
            ["description"] = $"{rule.Id} {rule.Title.Zh}",
            ["anyOf"] = new JsonArray(JsonSchema.Reference("level"), mapping),
        };
    }

    private static JsonObject Option(RuleOption option)
    {
        var type = OptionType.Of(option);
        JsonNode value = type.SchemaType switch
        {
            "integer" => int.Parse(option.Default, CultureInfo.InvariantCulture),
            "boolean" => option.Default == "true",
            _ => option.Default,
        };
        return new JsonObject { ["type"] = type.SchemaType, ["default"] = value, ["description"] = option.Description.Zh };
    }

    private static JsonObject Override() => Record(("files", JsonSchema.Reference("patterns")), ("rules", JsonSchema.Reference("rules")));

    private static JsonObject Plugin()
    {
        var plugin = Record(("path", new JsonObject { ["type"] = "string" }), ("sha256", Hash()));
        plugin["properties"]!["libraries"] = Described(
            new JsonObject { ["type"] = "object", ["additionalProperties"] = Hash() }, "插件旁边、它可以使用的程序集及其 sha256");
        plugin["properties"]!["time-limit"] = Described(
            new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0, ["maximum"] = 60, ["default"] = 2 }, "每条规则查一份报告最多几秒");
        return plugin;
    }

    private static JsonObject Hash() => new() { ["type"] = "string", ["pattern"] = "^[0-9A-Fa-f]{64}$" };

    private static JsonObject Record(params (string Key, JsonObject Schema)[] fields) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(fields.Select(static f => KeyValuePair.Create(f.Key, (JsonNode?)f.Schema))),
        ["required"] = JsonSchema.Words(fields.Select(static f => f.Key)),
        ["additionalProperties"] = false,
    };

    private static JsonObject Described(JsonObject schema, string description)
    {
        schema["description"] = description;
        return schema;
    }
}
