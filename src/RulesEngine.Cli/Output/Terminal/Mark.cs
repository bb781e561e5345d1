namespace RulesEngine.Cli.Output.Terminal;

/// <summary>A place to underline in a line.</summary>
/// <param name="Start">Offset in the line, in UTF-16 code units.</param>
/// <param name="End">Offset behind the place; the same as the start for a place between two characters.</param>
/// <param name="IsPrimary">Whether it is the finding itself and not a related place.</param>
/// <param name="Label">What to say behind the underline; empty for nothing.</param>
internal sealed record Mark(int Start, int End, bool IsPrimary, string Label);
