using System.Text.Json;

namespace RulesEngine.LanguageServer.Tests.Protocol;

/// <summary>A member of a structure of the model.</summary>
internal sealed record MetaProperty(string Name, JsonElement Type, bool IsOptional)
{
    public string Kind => Type.GetProperty("kind").GetString()!;

    public bool AllowsNull => Kind == "or" && Type.GetProperty("items").EnumerateArray().Any(IsNull);

    public static bool IsNull(JsonElement type) => type.GetProperty("kind").GetString() == "base" && type.GetProperty("name").GetString() == "null";
}
