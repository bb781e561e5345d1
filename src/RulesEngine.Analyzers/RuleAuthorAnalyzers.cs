using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Analyzers.Classes;
using RulesEngine.Analyzers.Descriptors;
using RulesEngine.Analyzers.Fixes;
using RulesEngine.Analyzers.Purity;

namespace RulesEngine.Analyzers;

/// <summary>All rules for those who write rules, for hosts that compile rule packs themselves.</summary>
public static class RuleAuthorAnalyzers
{
    /// <summary>
    /// One instance of each, in the order of their codes. Documents count as such where the additional file has the metadata
    /// <c>build_metadata.AdditionalFiles.RulesEngineItem = rule</c>, as for the generator, which is to run before.
    /// </summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        new MalformedDescriptor(),
        new DuplicateDescriptor(),
        new ReservedCode(),
        new UnsupportedDescriptor(),
        new MissingExample(),
        new MutableState(),
        new SystemClock(),
        new OutsideWorld(),
        new RandomValue(),
        new BlockingCall(),
        new UnknownFixableCode(),
        new MissingFix(),
        new UndeclaredFix(),
        new NotSealed(),
        new NeverCreated(),
        new EmptyInitialize(),
    ];
}
