using Microsoft.CodeAnalysis;

namespace RulesEngine.Generators;

/// <summary>What the generator reports. All are errors: a rule pack with any of them would mislead its users.</summary>
internal static class Problems
{
    public static readonly DiagnosticDescriptor DocumentWithoutClass = Error("RE0001",
        "A rule's document needs a class of its name",
        "'{0}.md' needs a top-level 'partial class {0}' in this project");

    public static readonly DiagnosticDescriptor AnalyzerWithoutDocument = Error("RE0002",
        "An analyzer needs a document of its name",
        "The analyzer '{0}' needs a document '{0}.md' beside it");

    public static readonly DiagnosticDescriptor InvalidField = Error("RE0003",
        "A front matter field is missing or invalid",
        "Front matter field '{0}' {1}; allowed: {2}");

    public static readonly DiagnosticDescriptor InvalidCode = Error("RE0004",
        "A rule's code is two to five capital letters and four digits",
        "The code '{0}' is not two to five capital letters and four digits, as in GK2001");

    public static readonly DiagnosticDescriptor InvalidName = Error("RE0005",
        "A rule's name is kebab-case",
        "The name '{0}' is not kebab-case, as in wrong-row-total");

    public static readonly DiagnosticDescriptor Duplicate = Error("RE0006",
        "Codes, names and documents are unique within a rule pack",
        "The {0} '{1}' is already taken by '{2}'");

    public static readonly DiagnosticDescriptor PlaceholdersDiffer = Error("RE0007",
        "The messages in both languages use the same placeholders",
        "'message' uses the placeholders {0}, but 'message-en' uses {1}");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "RulePack", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
