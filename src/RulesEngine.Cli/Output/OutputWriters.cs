using System.Runtime.CompilerServices;
using RulesEngine.Cli.Output.Json;
using RulesEngine.Cli.Output.Sarif;
using RulesEngine.Cli.Output.Terminal;
using RulesEngine.Cli.Output.Xml;

namespace RulesEngine.Cli.Output;

/// <summary>Finds the writer of a format.</summary>
internal static class OutputWriters
{
    /// <summary>A writer of <paramref name="format"/> that writes to <paramref name="output"/> and leaves it open.</summary>
    public static IOutputWriter Create(OutputFormat format, TextWriter output, OutputContext context) =>
        new OrderedOutput(CreateDocument(format, output, context), output);

    private static IDocument CreateDocument(OutputFormat format, TextWriter output, OutputContext context) => format switch
    {
        OutputFormat.Text => new TextDocument(output, context),
        OutputFormat.Concise => new ConciseDocument(output, context),
        _ => CreateForPrograms(format, output, context),
    };

    // Apart, so that a plain run does not load what writes JSON and XML.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IDocument CreateForPrograms(OutputFormat format, TextWriter output, OutputContext context) => format switch
    {
        OutputFormat.Json => new JsonDocument(output, context),
        OutputFormat.Jsonl => new JsonLinesDocument(output, context),
        OutputFormat.Sarif => new SarifDocument(output, context),
        OutputFormat.GitHub => new GitHubDocument(output, context),
        OutputFormat.GitLab => new GitLabDocument(output, context),
        OutputFormat.JUnit => new JUnitDocument(output, context),
        OutputFormat.Checkstyle => new CheckstyleDocument(output, context),
        OutputFormat.Markdown => new MarkdownDocument(output, context),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
