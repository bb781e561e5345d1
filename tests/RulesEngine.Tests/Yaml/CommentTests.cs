using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Tests.Yaml;

/// <summary>Which # begins a comment, in whole and in broken text.</summary>
public sealed class CommentTests
{
    [Theory]
    [InlineData("# a\nk: 1", "# a")]
    [InlineData("k: 1 # a", "# a")]
    [InlineData("k: 1\t# a\r\nl: 2 # b\r\n", "# a", "# b")]
    [InlineData("k: a#b")]
    [InlineData("k: http://x.cn/#top # a", "# a")]
    [InlineData("k: \"a # b\" # c", "# c")]
    [InlineData("k: 'a # b''# c' # d", "# d")]
    [InlineData("k: \"a \\\" # b\" # c", "# c")]
    [InlineData("k: [1, 2] # a\nl: 1", "# a")]
    [InlineData("k: [1, # a ]\n  2] # b", "# a ]", "# b")]
    [InlineData("k: [a#b, 'c # d'] # e", "# e")]
    [InlineData("k: {a: 1} # a\n# b\nl: 1", "# a", "# b")]
    [InlineData("k: | # a\n  # b\n  c # d\n# e\nl: 1", "# a", "# e")]
    [InlineData("k: |\n  c\n  # b\n\n # e\nl: 1", "# e")]
    [InlineData("k: >-\n  c\n  # b", new string[0])]
    [InlineData("k: # a\n  l: 1", "# a")]
    [InlineData("k: &a # a\n  l: 1", "# a")]
    [InlineData("k # a: 1", "# a: 1")]
    [InlineData("k: 1 #", "#")]
    [InlineData("k: 1 #a # b", "#a # b")]
    [InlineData("- 1 # a\n- 2 # b", "# a", "# b")]
    [InlineData("k:\n  - 1 # a\n  # b\n  - 2", "# a", "# b")]
    [InlineData("k: [1, 2 # a\nl: 1 # b\nm: 2", "# a", "# b")]
    [InlineData("k: @ # a\nl: '# b' # c", "# a", "# c")]
    [InlineData("k: [1, , 2] # a\nl: \"# b\" # c", "# a", "# c")]
    [InlineData("k: [\"# x\", @] # a\nl: 1", "# a")]
    [InlineData("k: |\n  # b\nl: [1 # c\n", "# c")]
    [InlineData("# a\r\n\r\n# b", "# a", "# b")]
    [InlineData("k: 1\n--- # a\nl: 2 # b", "# a", "# b")]
    [InlineData("k: 一 # 注", "# 注")]
    [InlineData("k: 一\u3000# 注", new string[0])]
    public void Comments_are_found(string text, params string[] comments)
    {
        var tree = YamlTree.Parse(SourceText.From(text));
        tree.Comments.Select(c => text.Substring(c.Span.Start, c.Span.Length)).Should().Equal(comments);
    }

    [Theory]
    [InlineData("# a", true)]
    [InlineData("  \t# a", true)]
    [InlineData("k: 1 # a", false)]
    [InlineData("k: |\n  x\n# a", true)]
    public void A_comment_knows_whether_it_has_its_line_alone(string text, bool isWholeLine) =>
        YamlTree.Parse(SourceText.From(text)).Comments.Should().ContainSingle().Which.IsWholeLine.Should().Be(isWholeLine);
}
