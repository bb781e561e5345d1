using System.Collections.Immutable;
using System.Reflection;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Forms;

namespace RulesEngine.Packs;

/// <summary>An assembly's rules, fixes, forms and documentation; written by the source generator.</summary>
public abstract class RulePack
{
    /// <summary>The name of the assembly.</summary>
    public abstract string Name { get; }

    /// <summary>The descriptors of all rules, in the order of their codes.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The forms the pack brings.</summary>
    public abstract ImmutableArray<FormSource> Forms { get; }

    /// <summary>Makes the analyzers.</summary>
    public abstract ImmutableArray<ReportAnalyzer> CreateAnalyzers();

    /// <summary>Makes the fix providers.</summary>
    public abstract ImmutableArray<ReportFixProvider> CreateFixProviders();

    /// <summary>The document of a rule in Markdown, without front matter; null for a code that is not the pack's.</summary>
    public abstract string? GetDocumentation(string code);

    /// <summary>The pack in <paramref name="assembly"/>, or null where it has none.</summary>
    public static RulePack? Find(Assembly assembly) =>
        assembly.GetCustomAttribute<RulePackAttribute>() is { } attribute
            ? (RulePack?)Activator.CreateInstance(attribute.Pack, nonPublic: true)
            : null;
}

/// <summary>Names the class that stands for the rule pack of an assembly.</summary>
/// <param name="pack">A class that derives from <see cref="RulePack"/>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RulePackAttribute(Type pack) : Attribute
{
    /// <summary>A class that derives from <see cref="RulePack"/>.</summary>
    public Type Pack { get; } = pack;
}
