namespace RulesEngine.Disclosure.Prose.Doubling;

/// <summary>Words that stand twice or more in a row.</summary>
/// <param name="Start">Offset of the first.</param>
/// <param name="Removed">Length of what can go: all but the last, with the marks between.</param>
/// <param name="Length">Length of all.</param>
internal readonly record struct Doubling(int Start, int Removed, int Length);
