using System.Text.Json.Nodes;
using RulesEngine.Forms;

namespace RulesEngine.Workspaces.Schemas;

/// <summary>Properties each of which may be written in several ways.</summary>
internal sealed class KeyedProperties
{
    private readonly JsonObject _properties = [];
    private readonly JsonArray _required = [];

    public void Add(IKeyed key, JsonObject schema, string? description, bool isRequired)
    {
        if (description is not null) schema["description"] = description;
        var spellings = key.Spellings.Distinct(StringComparer.Ordinal).ToList();
        foreach (var spelling in spellings) _properties.TryAdd(spelling, schema.DeepClone());
        if (isRequired) _required.Add((JsonNode)AnyOf(spellings));
    }

    public void WriteTo(JsonObject target)
    {
        target["properties"] = _properties;
        target["allOf"] = _required;
    }

    private static JsonObject AnyOf(List<string> spellings) => spellings is [var only]
        ? new JsonObject { ["required"] = JsonSchema.Words([only]) }
        : new JsonObject { ["anyOf"] = new JsonArray([.. spellings.Select(static s => (JsonNode)new JsonObject { ["required"] = JsonSchema.Words([s]) })]) };
}
