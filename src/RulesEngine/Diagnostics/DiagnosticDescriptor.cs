using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Diagnostics;

/// <summary>What is always true of a rule's diagnostics. Made from the rule's document by the source generator.</summary>
/// <param name="Id">The code: two to five capitals and four digits; <c>GK</c> is reserved for the built-in rules.</param>
/// <param name="Name">The name in kebab case, accepted wherever the code is.</param>
/// <param name="Category">The folder of the rule: <c>sums</c>, <c>prose</c> ….</param>
/// <param name="DefaultSeverity">The severity where the configuration says nothing.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">The message with placeholders <c>{0}</c> … for the arguments of a diagnostic.</param>
/// <param name="Fix">Whether the rule offers a fix, and of what kind.</param>
/// <param name="Since">The version of the pack that brought the rule.</param>
/// <param name="Options">What the configuration can set.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    string Name,
    string Category,
    DiagnosticSeverity DefaultSeverity,
    LocalizedText Title,
    LocalizedText MessageFormat,
    FixSafety Fix,
    string Since,
    ImmutableArray<RuleOption> Options)
{
    /// <summary>Whether <paramref name="codeOrName"/> means this rule; case does not matter.</summary>
    public bool IsNamed(string codeOrName) =>
        string.Equals(Id, codeOrName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Name, codeOrName, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Name}";
}

/// <summary>A setting of a rule.</summary>
/// <param name="Name">The key in the configuration.</param>
/// <param name="Default">The value where nothing is configured, as text.</param>
/// <param name="Description">What it does.</param>
public sealed record RuleOption(string Name, string Default, LocalizedText Description);

/// <summary>What a fix may do to the report.</summary>
public enum FixSafety
{
    /// <summary>There is no fix.</summary>
    None,

    /// <summary>It cannot change what the report says.</summary>
    Safe,

    /// <summary>It changes the value of a number, or adds or removes content.</summary>
    Unsafe,
}
