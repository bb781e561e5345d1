using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RulesEngine.Analyzers.Pack;

/// <summary>A descriptor written by hand: <c>new DiagnosticDescriptor("ACM0001", "some-name", …)</c>.</summary>
internal sealed record DescriptorCreation(ConstantText? Code, ConstantText? Name, ISymbol? Member)
{
    /// <summary>Null where <paramref name="operation"/> makes something else.</summary>
    public static DescriptorCreation? Find(IObjectCreationOperation operation, Contracts contracts) =>
        contracts.IsDescriptor(operation.Type)
            ? new DescriptorCreation(ConstantText.Find(operation, "Id"), ConstantText.Find(operation, "Name"), MemberOf(operation))
            : null;

    /// <summary>The field or property that it is the value of.</summary>
    private static ISymbol? MemberOf(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IFieldInitializerOperation field) return field.InitializedFields.FirstOrDefault();
            if (parent is IPropertyInitializerOperation property) return property.InitializedProperties.FirstOrDefault();
        }
        return null;
    }
}

/// <summary>A text the compiler knows, and where it stands.</summary>
internal sealed record ConstantText(string Value, Location Location)
{
    public static ConstantText? Find(IObjectCreationOperation creation, string parameter) =>
        creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value is { } value ? Of(value) : null;

    public static ConstantText? Of(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: string text } ? new ConstantText(text, operation.Syntax.GetLocation()) : null;
}
