namespace RulesEngine.Testing.Tests;

public class ReportOverlayTests
{
    private const string Report = """
        a: 1
        b:
          # of c and d
          c: [1, 2]
          d:
            e:   [3]
            f:   [4]

        g: |
          text

          more
        h: last

        """;

    [Fact]
    public void A_value_is_replaced_with_its_comment() =>
        Lay("a: 2 # GK0001").Should().Be(Report.Replace("a: 1", "a: 2 # GK0001", StringComparison.Ordinal));

    [Fact]
    public void A_mapping_in_both_is_descended_into_and_its_key_line_replaced() =>
        Lay("b: # GK0008\n  d:\n    f: [5]").Should().Be(Report
            .Replace("b:\n", "b: # GK0008\n", StringComparison.Ordinal)
            .Replace("f:   [4]", "f: [5]", StringComparison.Ordinal));

    [Fact]
    public void A_mapping_over_something_else_replaces_it() =>
        Lay("b:\n  c:\n    x: 1\n    y: 2").Should().Be(Report.Replace("c: [1, 2]", "c:\n    x: 1\n    y: 2", StringComparison.Ordinal));

    [Fact]
    public void A_block_scalar_is_replaced_with_all_its_lines() =>
        Lay("g: |\n  other\n  lines\n").Should().Be(Report.Replace("text\n\n  more", "other\n  lines", StringComparison.Ordinal));

    [Fact]
    public void Delete_removes_an_entry_with_all_its_lines()
    {
        Lay("g: <delete>").Should().Be(Report.Replace("g: |\n  text\n\n  more\n", "", StringComparison.Ordinal));
        Lay("b:\n  d:\n    e: <delete>").Should().Be(Report.Replace("    e:   [3]\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_key_is_appended_to_its_parent() =>
        Lay("b:\n  d:\n    x: [6]\n  y: 7\nz: 8").Should().Be(Report
            .Replace("f:   [4]\n", "f:   [4]\n    x: [6]\n  y: 7\n", StringComparison.Ordinal)
            .Replace("h: last\n", "h: last\nz: 8\n", StringComparison.Ordinal));

    [Fact]
    public void The_order_of_keys_in_the_overlay_does_not_matter() =>
        Lay("b:\n  y: 7\n  d:\n    x: [6]").Should().Be(Lay("b:\n  d:\n    x: [6]\n  y: 7"));

    [Fact]
    public void A_key_that_stands_twice_in_the_overlay_stands_twice_in_the_result() =>
        Lay("a: 2\na: 3").Should().Be(Report.Replace("a: 1\n", "a: 2\na: 3\n", StringComparison.Ordinal));

    [Fact]
    public void Comments_above_a_key_go_with_it() =>
        Lay("b:\n  # rulesengine-disable-next-line GK2001\n  c: [9]").Should().Be(Report
            .Replace("  c: [1, 2]", "  # rulesengine-disable-next-line GK2001\n  c: [9]", StringComparison.Ordinal));

    [Fact]
    public void Lines_take_the_indentation_of_the_report() =>
        Lay("b:\n    d:\n        f: |\n            x").Should().Be(Report.Replace("f:   [4]", "f: |\n        x", StringComparison.Ordinal)
            .Replace("  d:\n", "  d:\n", StringComparison.Ordinal));

    [Fact]
    public void Broken_yaml_is_laid_over_as_it_stands() =>
        Lay("b:\n  d:\n    e: [3 # GK0001").Should().Be(Report.Replace("e:   [3]", "e: [3 # GK0001", StringComparison.Ordinal));

    [Theory]
    [InlineData("x: <delete>", "*no key \"x\"*")]
    [InlineData("- 1", "*overlay has no keys*")]
    public void An_overlay_that_cannot_be_laid_is_refused(string overlay, string message) =>
        FluentActions.Invoking(() => Lay(overlay)).Should().Throw<FormatException>().WithMessage(message);

    private static string Lay(string overlay) => ReportOverlay.Apply(Report, overlay);
}
