namespace RulesEngine.Forms;

/// <summary>A form file that a rule pack carries; it is read when a report first names the form.</summary>
/// <param name="Id">What a report writes behind 格式: the file name without its ending.</param>
/// <param name="Path">The file name, for diagnostics.</param>
/// <param name="Text">The YAML text.</param>
public sealed record FormSource(string Id, string Path, string Text);
