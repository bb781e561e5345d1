namespace RulesEngine.Disclosure.Prose.Doubling;

/// <summary>Words that stand twice in a row.</summary>
/// <param name="Start">Offset of the first of the two.</param>
/// <param name="Removed">Length of what can go: the first of the two, with the mark behind it.</param>
/// <param name="Length">Length of both.</param>
internal readonly record struct Doubling(int Start, int Removed, int Length);
