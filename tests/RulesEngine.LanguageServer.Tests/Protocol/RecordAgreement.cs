using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Tests.Protocol;

/// <summary>Compares our records with the structures of the model, member by member.</summary>
internal sealed class RecordAgreement
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly MetaModel _model;
    private readonly TypeAgreement _types;

    public RecordAgreement(MetaModel model)
    {
        _model = model;
        _types = new TypeAgreement(model, this);
    }

    /// <summary>The records that stand for a literal of the model.</summary>
    public HashSet<Type> Literals { get; } = [];

    /// <summary>The abstract records that stand for a union of the model.</summary>
    public HashSet<Type> Unions { get; } = [];

    /// <summary>What the record does otherwise than the model; nothing for one whose name is unknown there.</summary>
    public IEnumerable<string> Differences(Type record)
    {
        if (_model.MembersOf(record.Name) is { } members) return Differences(record, members);
        return _model.Alias(record.Name) is { } union && !_types.Agrees(record, union) ? [$"{record.Name} is not the union of the model"] : [];
    }

    private IEnumerable<string> Differences(Type record, IReadOnlyList<MetaProperty> members)
    {
        var contract = ProtocolJson.Default.GetTypeInfo(record);
        if (contract is null) return [$"{record.Name} is unknown to ProtocolJson"];
        var ours = record.GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(JsonName);
        var missing = members.Where(m => !m.IsOptional && !ours.ContainsKey(m.Name)).Select(m => $"{record.Name} lacks {m.Name}");
        var unknown = ours.Keys.Where(name => members.All(m => m.Name != name)).Select(name => $"{record.Name}.{name} is unknown to the model");
        var unlike = members.Where(m => ours.ContainsKey(m.Name)).SelectMany(m => Differences(ours[m.Name], m, contract), (m, difference) => $"{record.Name}.{m.Name} {difference}");
        return missing.Concat(unknown).Concat(unlike);
    }

    public bool AgreesWithLiteral(Type type, JsonElement literal)
    {
        Literals.Add(type);
        return !Differences(type, MetaModel.LiteralMembers(literal)).Any();
    }

    private IEnumerable<string> Differences(PropertyInfo ours, MetaProperty theirs, JsonTypeInfo contract)
    {
        var type = Nullable.GetUnderlyingType(ours.PropertyType) ?? ours.PropertyType;
        if (!_types.Agrees(type, theirs.Type)) yield return $"is {type.Name}, which is not {theirs.Type.GetRawText()}";
        if (theirs.Kind == "stringLiteral")
        {
            if (ValueOf(ours) != theirs.Type.GetProperty("value").GetString()) yield return $"is \"{ValueOf(ours)}\"";
            yield break;
        }
        var json = contract.Properties.FirstOrDefault(p => p.Name == theirs.Name);
        if (json is null) yield return "is not written";
        if (json is not null && IsRequired(json) == theirs.IsOptional) yield return theirs.IsOptional ? "is required" : "is not required";
        if (IsNullable(ours) != (theirs.IsOptional || theirs.AllowsNull)) yield return IsNullable(ours) ? "is nullable" : "is not nullable";
        if (IsNullWritten(ours) != (theirs.AllowsNull && !theirs.IsOptional)) yield return IsNullWritten(ours) ? "is written as null" : "is left out when null";
    }

    private static bool IsRequired(JsonPropertyInfo property) =>
        property.IsRequired || property.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false };

    private bool IsNullable(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null || _nullability.Create(property).ReadState == NullabilityState.Nullable;

    private static bool IsNullWritten(PropertyInfo property) =>
        property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.Never;

    private static string? ValueOf(PropertyInfo property) => property.GetValue(Activator.CreateInstance(property.DeclaringType!)) as string;

    private static string JsonName(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
