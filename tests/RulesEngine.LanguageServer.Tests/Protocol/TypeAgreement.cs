using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Tests.Protocol;

/// <summary>Whether a C# type is one the model allows; of a union it must be a branch.</summary>
internal sealed class TypeAgreement(MetaModel model, RecordAgreement records)
{
    public bool Agrees(Type type, JsonElement meta) => meta.GetProperty("kind").GetString() switch
    {
        "base" => AgreesWithBase(type, Name(meta)),
        "reference" => AgreesWithReference(type, Name(meta)),
        "array" => type.IsArray && Agrees(type.GetElementType()!, meta.GetProperty("element")),
        "map" => IsMap(type) && Agrees(type.GetGenericArguments()[1], meta.GetProperty("value")),
        "or" => AgreesWithUnion(type, meta.GetProperty("items").EnumerateArray().Where(static i => !MetaProperty.IsNull(i)).ToList()),
        "literal" => IsOurs(type) && records.AgreesWithLiteral(type, meta),
        "stringLiteral" => type == typeof(string),
        _ => false,
    };

    private static bool AgreesWithBase(Type type, string name) => name switch
    {
        "string" or "URI" or "DocumentUri" => type == typeof(string),
        "integer" or "uinteger" => type == typeof(int),
        "decimal" => type == typeof(double),
        "boolean" => type == typeof(bool),
        _ => false,
    };

    private bool AgreesWithReference(Type type, string name)
    {
        if (name == "LSPAny") return type == typeof(JsonElement);
        if (IsOurs(type) && type.Name == name && !type.IsAbstract) return true;
        if (model.Enumeration(name) is { } enumeration) return type == typeof(string) && Name(enumeration.GetProperty("type")) == "string";
        return model.Alias(name) is { } alias && Agrees(type, alias);
    }

    private bool AgreesWithUnion(Type type, List<JsonElement> branches)
    {
        if (type == typeof(IntegerOrString)) return branches.ConvertAll(NameOrEmpty) is ["integer", "string"];
        if (!type.IsAbstract || !IsOurs(type)) return branches.Exists(b => Agrees(type, b));
        records.Unions.Add(type);
        return type.Assembly.GetExportedTypes().Where(t => t.BaseType == type).All(t => branches.Exists(b => Agrees(t, b)));
    }

    private static bool IsMap(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && type.GetGenericArguments()[0] == typeof(string);

    private static bool IsOurs(Type type) => type.Namespace == typeof(Hover).Namespace;

    private static string Name(JsonElement type) => type.GetProperty("name").GetString()!;

    private static string NameOrEmpty(JsonElement type) => type.TryGetProperty("name", out var name) ? name.GetString()! : "";
}
