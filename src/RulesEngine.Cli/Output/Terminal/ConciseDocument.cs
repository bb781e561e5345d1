using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output.Terminal;

/// <summary>
/// One line for each finding: <c>path:line:column: severity code message</c>. The severity is always the English word, so
/// that one pattern (<c>%f:%l:%c: %t%*[a-z] %m</c> in Vim) reads it in every language.
/// </summary>
internal sealed class ConciseDocument(TextWriter output, OutputContext context) : IDocument
{
    public void Open()
    {
    }

    public void Add(CheckedFile file)
    {
        foreach (var finding in Finding.NewOf(file, context.Language))
        {
            var place = $"{file.Path}:{finding.Place}";
            output.WriteLine(VisibleText.OfLine($"{place}: {finding.Severity.ToName()} {finding.Code} {finding.Message}"));
        }
    }

    public void Close(CheckSummary? summary) => SummaryText.Write(output, summary, context);
}
