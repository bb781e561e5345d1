namespace RulesEngine.Disclosure.Tests.Prose.Figures;

/// <summary>Texts in the manner of published reports: those of right.txt are right in every respect, each of wrong.txt holds a mistake.</summary>
public class RightAndWrongTests
{
    public static TheoryData<string> Right => [.. FigureReport.ReadTexts("right.txt")];

    public static TheoryData<string, string> Wrong
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in FigureReport.ReadTexts("wrong.txt")) data.Add(line[..6], line[7..]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Right))]
    public void Nothing_is_found_in_a_text_that_is_right(string prose) => FigureReport.CheckFigures(prose).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_mistake_is_found(string code, string prose) =>
        FigureReport.CheckFigures(prose).Should().Contain(f => f.StartsWith(code, StringComparison.Ordinal), "{0} is wrong", prose);
}
