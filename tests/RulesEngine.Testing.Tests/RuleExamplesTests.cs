namespace RulesEngine.Testing.Tests;

public class RuleExamplesTests
{
    private const string Document = """
        # Rule

        ## Examples
        ```yaml overlay 2019 crlf
        a:
          b: 1 # GK0001, GK0002
        ```

        becomes

        ```yaml fixed unsafe
        a: 2
        ```

        ### More
        ```yaml
        c: 3
        ```
        ```console
        rulesengine check
        ```
        """;

    [Fact]
    public void Examples_are_the_blocks_of_yaml_with_heading_and_line()
    {
        var examples = RuleExamples.Parse("GK0001", Document);
        examples.Should().HaveCount(2);
        examples[0].Should().BeEquivalentTo(new RuleExample("GK0001", "Examples", 4, "overlay 2019 crlf", "a:\n  b: 1 # GK0001, GK0002\n")
        {
            Fixed = new FixedExample(11, true, "a: 2\n"),
        });
        examples[1].Should().BeEquivalentTo(new RuleExample("GK0001", "More", 16, "", "c: 3\n"));
    }

    [Fact]
    public void An_example_knows_which_codes_it_expects()
    {
        var examples = RuleExamples.Parse("GK0001", Document);
        examples[0].Expects("GK0002").Should().BeTrue();
        examples[1].Expects("GK0002").Should().BeFalse();
    }

    [Fact]
    public void A_fixed_block_without_an_example_is_refused() =>
        FluentActions.Invoking(() => RuleExamples.Parse("GK0001", "```yaml fixed\na: 1\n```")).Should().Throw<FormatException>();

    [Fact]
    public void Blocks_beside_an_example_belong_to_the_next_one()
    {
        var examples = RuleExamples.Parse("TST0001", "```yaml overlay beside 2019\na: 1\n```\n```yaml beside\nb: 1\n```\n```yaml\nc: 1\n```\n```yaml\nd: 1\n```");
        examples.Should().HaveCount(2);
        examples[0].Beside.Select(static b => (b.Info, b.Text)).Should().Equal(("overlay 2019", "a: 1\n"), ("", "b: 1\n"));
        examples[1].Beside.Should().BeEmpty();
    }

    [Theory]
    [InlineData("```yaml beside\na: 1\n```")]
    [InlineData("```yaml\na: 1\n```\n```yaml beside\na: 1\n```\n```yaml fixed\na: 1\n```")]
    public void A_block_beside_no_example_is_refused(string document) =>
        FluentActions.Invoking(() => RuleExamples.Parse("TST0001", document)).Should().Throw<FormatException>();
}
