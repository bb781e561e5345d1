using System.Collections.Immutable;
using RulesEngine.Testing;
using RulesEngine.Text;

namespace RulesEngine.Authoring.Examples;

/// <summary>What came of testing a document or a form.</summary>
/// <param name="Path">The file as people read it.</param>
/// <param name="Name">The rule or the form.</param>
/// <param name="Passed">How many of its tests came out as they should.</param>
/// <param name="Failures">The others.</param>
public sealed record DocumentResult(string Path, LocalizedText Name, int Passed, ImmutableArray<ExampleFailure> Failures);

/// <summary>An example that does not do what its document says, or a mistake in a form.</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Heading">The heading above the example; empty where there is none.</param>
/// <param name="Differences">In what it fails.</param>
public sealed record ExampleFailure(int Line, string Heading, ImmutableArray<ExampleDifference> Differences);
