using CsCheck;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Actions;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>Edits between two texts.</summary>
public class TextChangesTests
{
    private static readonly Gen<string> Texts = Gen.OneOf("a", "b", "甲", "😀", "🎀", "\n", "\r\n", "\r", "ab\n", "甲乙\r\n").Array[0, 12].Select(string.Concat);

    [Theory]
    [InlineData("a\nb\nc\n", "a\nx\nc\n", "[2..3) x")]
    [InlineData("a\nb\nc\n", "a\nc\n", "[2..4) ")]
    [InlineData("a\nc\n", "a\nb\nc\n", "[2..2) b\n")]
    [InlineData("a\nb", "a\nb\n", "[3..3) \n")]
    [InlineData("1😀2\n", "1🎀2\n", "[1..3) 🎀")]
    [InlineData("a 1\nb 1\nc\n", "a 2\nb 2\nc\n", "[2..3) 2", "[6..7) 2")]
    [InlineData("a\n", "a\n")]
    [InlineData("", "甲", "[0..0) 甲")]
    public void Only_what_differs_is_touched(string before, string after, params string[] edits) =>
        TextChanges.Between(SourceText.From(before), SourceText.From(after)).Select(static e => $"{e.Span} {e.NewText}").Should().Equal(edits);

    [Fact]
    public void The_edits_of_any_two_texts_lead_from_one_to_the_other() => Gen.Select(Texts, Texts).Sample(static (before, after) =>
    {
        var source = SourceText.From(before);
        source.WithEdits(TextChanges.Between(source, SourceText.From(after))).Content.Should().Be(after);
    }, iter: 5000);
}
