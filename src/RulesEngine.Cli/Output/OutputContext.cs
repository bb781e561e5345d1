using RulesEngine.Packs;
using RulesEngine.Text;

namespace RulesEngine.Cli.Output;

/// <summary>What all formats need to know about a run.</summary>
/// <param name="Catalog">The rules, for their titles and documents.</param>
/// <param name="WorkingDirectory">The full path that shown paths are relative to.</param>
/// <param name="ToolVersion">The version of the command.</param>
internal sealed record OutputContext(RuleCatalog Catalog, string WorkingDirectory, string ToolVersion)
{
    /// <summary>The name of the command, as the outputs give it.</summary>
    public const string ToolName = "rulesengine";

    /// <summary>The language of messages.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>Whether the text format uses colours.</summary>
    public bool Color { get; init; }

    /// <summary>Columns of the terminal; source lines are cut to fit.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Whether the text formats end with the number of findings of each rule.</summary>
    public bool Statistics { get; init; }

    /// <summary>Whether the times of the rules are written.</summary>
    public bool Timings { get; init; }

    /// <summary>Whether the text formats leave out the summary.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether the check compared with a baseline, so that SARIF tells new findings from known ones.</summary>
    public bool HasBaseline { get; init; }

    /// <summary>Where the product is at home, if anywhere; the documents of rules stand below it as <c>rules/GK2001</c>.</summary>
    public Uri? HomePage { get; init; }
}
