using RulesEngine.Diagnostics;

namespace RulesEngine.Cli.Output.Terminal;

/// <summary>
/// Colours for findings. Written by hand because Spectre.Console measures, wraps and parses every line as markup, which costs
/// time for each finding and would break the columns of underlined source lines; tables are left to it.
/// </summary>
/// <param name="isOn">Whether to write escape sequences at all.</param>
internal readonly struct Paint(bool isOn)
{
    /// <summary>In the colour of a severity.</summary>
    public string Severity(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Error => Wrap("1;31", text),
        DiagnosticSeverity.Warning => Wrap("1;33", text),
        _ => Wrap("1;36", text),
    };

    /// <summary>What the reader should see first.</summary>
    public string Strong(string text) => Wrap("1", text);

    /// <summary>Line numbers, arrows and bars.</summary>
    public string Frame(string text) => Wrap("34", text);

    /// <summary>What is right.</summary>
    public string Good(string text) => Wrap("32", text);

    private string Wrap(string code, string text) => isOn && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
