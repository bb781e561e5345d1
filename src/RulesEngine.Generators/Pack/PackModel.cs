using RulesEngine.Generators.Classes;
using RulesEngine.Generators.Documents;
using RulesEngine.Generators.Incremental;

namespace RulesEngine.Generators.Pack;

/// <summary>The names the pack goes by, in a project that knows what a rule pack is.</summary>
internal sealed record PackName(string Namespace, string Assembly);

internal sealed record FormModel(string Id, string Path, string Text);

internal sealed record Documentation(string Code, string Body);

/// <summary>All that the pack's own file is made of.</summary>
internal sealed record PackModel(
    PackName Name,
    EquatableArray<string> RuleClasses,
    EquatableArray<string> Analyzers,
    EquatableArray<string> FixProviders,
    EquatableArray<FormModel> Forms,
    EquatableArray<Documentation> Documentation)
{
    public static PackModel Of(
        PackName name,
        EquatableArray<RuleTarget> targets,
        EquatableArray<ClassModel> classes,
        EquatableArray<FormModel> forms,
        EquatableArray<Documentation> documentation) => new(
            name,
            targets.Select(target => target.Class.FullName).ToEquatable(),
            Created(classes, ClassRole.Analyzer),
            Created(classes, ClassRole.FixProvider),
            forms,
            documentation);

    public bool IsEmpty => RuleClasses.Count + Documentation.Count + Forms.Count + Analyzers.Count == 0;

    /// <summary>The documents' texts by code; of two with one code, which is reported, the first.</summary>
    public static EquatableArray<Documentation> DocumentationOf(IEnumerable<RuleDocument> documents) => documents
        .Where(document => document.Rule.Code.Length > 0)
        .OrderBy(document => document.Rule.Code, StringComparer.Ordinal)
        .ThenBy(document => document.Path, StringComparer.Ordinal)
        .GroupBy(document => document.Rule.Code, StringComparer.Ordinal)
        .Select(group => new Documentation(group.Key, group.First().Body))
        .ToEquatable();

    // Classes come in the order of their full names already.
    private static EquatableArray<string> Created(EquatableArray<ClassModel> classes, ClassRole role) => classes
        .Where(type => type.Role == role && type.CanBeCreated)
        .Select(type => type.FullName)
        .ToEquatable();
}
