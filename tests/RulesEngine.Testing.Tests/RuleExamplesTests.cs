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
        examples[1].Should().Be(new RuleExample("GK0001", "More", 16, "", "c: 3\n"));
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
}
