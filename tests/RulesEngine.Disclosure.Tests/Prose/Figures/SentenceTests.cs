using System.Globalization;

namespace RulesEngine.Disclosure.Tests.Prose.Figures;

/// <summary>
/// Sentences of sentences.txt with what is counted in them. A figure in braces names the cell it means; with the number of the
/// table nothing is found, with another one the figure is, and the cell is named.
/// </summary>
public class SentenceTests
{
    private sealed record Marked(string Figure, string Cell, int Start);

    public static TheoryData<string> Sentences => [.. FigureReport.ReadTexts("sentences.txt")];

    public static TheoryData<string> Silent => [.. FigureReport.ReadTexts("silent.txt")];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_figure_that_agrees_with_its_cell_is_right(string sentence) =>
        FigureReport.Explain("GK4007", Parse(sentence, out _)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_figure_that_agrees_with_no_cell_is_found_and_its_cell_is_named(string sentence)
    {
        var prose = Parse(sentence, out var figures);
        figures.Should().NotBeEmpty("a sentence that says nothing belongs into silent.txt");
        foreach (var figure in figures)
        {
            var answers = Slips(prose, figure).SelectMany(static p => FigureReport.Explain("GK4007", p)).ToList();
            answers.Should().Contain(a => a.Contains($"“{figure.Cell}", StringComparison.Ordinal), "{0} is that cell in \"{1}\"", figure.Figure, prose);
        }
    }

    /// <summary>The prose with the figure a little too large, or too small.</summary>
    private static IEnumerable<string> Slips(string prose, Marked figure)
    {
        foreach (var slip in new[] { 1, -1, 2, -2, 3, 40 })
        {
            var wrong = (decimal.Parse(figure.Figure, CultureInfo.InvariantCulture) + slip).ToString(CultureInfo.InvariantCulture);
            yield return string.Concat(prose.AsSpan(0, figure.Start), wrong, prose.AsSpan(figure.Start + figure.Figure.Length));
        }
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_figure_that_no_table_holds_is_left_alone(string sentence) => FigureReport.Explain("GK4007", sentence).Should().BeEmpty();

    /// <summary>The prose without braces, and what was in them: {180=本年新收·总计}.</summary>
    private static string Parse(string sentence, out List<Marked> figures)
    {
        figures = [];
        var prose = string.Empty;
        for (var at = 0; at < sentence.Length;)
        {
            if (sentence[at] != '{')
            {
                prose += sentence[at++];
                continue;
            }
            var close = sentence.IndexOf('}', at);
            var parts = sentence[(at + 1)..close].Split('=');
            figures.Add(new Marked(parts[0], parts[1], prose.Length));
            prose += parts[0];
            at = close + 1;
        }
        return prose;
    }
}
