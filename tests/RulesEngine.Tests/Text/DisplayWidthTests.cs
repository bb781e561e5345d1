using RulesEngine.Text;

namespace RulesEngine.Tests.Text;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc 12", 6)]
    [InlineData("总计", 4)]
    [InlineData("（一）", 6)]
    [InlineData("１２", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("\u200B", 0)]
    [InlineData("“引”", 4)]
    [InlineData("𠀀", 2)]
    [InlineData("📄", 2)]
    public void Wide_characters_take_two_columns(string text, int columns) => DisplayWidth.Of(text).Should().Be(columns);
}
