using System.Collections.Immutable;

namespace RulesEngine.Authoring.Building;

/// <summary>What came of compiling a pack.</summary>
/// <param name="Problems">What the compiler found, in the order of files and places; warnings too.</param>
/// <param name="Image">The assembly; null where there are errors.</param>
public sealed record CompiledPack(ImmutableArray<BuildProblem> Problems, PackImage? Image);
