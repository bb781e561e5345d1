using RulesEngine.Generators.Incremental;

namespace RulesEngine.Generators.Documents;

/// <summary>One rule's document: its descriptor, its text, and the places and problems to report.</summary>
internal sealed record RuleDocument(
    RuleModel Rule,
    string Path,
    string Body,
    LocationInfo Start,
    LocationInfo Code,
    LocationInfo Name,
    EquatableArray<Problem> Problems);

/// <summary>What the descriptor is made of. It has no places and no body, so editing the body leaves it equal.</summary>
internal sealed record RuleModel(
    string ClassName,
    string Code,
    string Name,
    string Category,
    string Severity,
    string Fix,
    string Since,
    Text Title,
    Text Message,
    EquatableArray<OptionModel> Options);

internal sealed record OptionModel(string Name, string Default, Text Description);

/// <summary>A text in both languages.</summary>
internal sealed record Text(string Zh, string En);
