using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Tests.Yaml;

/// <summary>Collections, absent values and what is not taken: where they stand.</summary>
public sealed class NodePlaceTests
{
    [Theory]
    [InlineData("k: [1, 2]\n", "[1, 2]")]
    [InlineData("k: [1, 2 ] # 注\nl: 1", "[1, 2 ]")]
    [InlineData("k: [1,\n  2,\n]\nl: 1", "[1,\n  2,\n]")]
    [InlineData("k: []", "[]")]
    [InlineData("k: [ ]\n", "[ ]")]
    [InlineData("k: {a: 1, b: [2]}\n", "{a: 1, b: [2]}")]
    [InlineData("k: {}\nl: 1", "{}")]
    [InlineData("k: {a: 1\n  }\nl: 1", "{a: 1\n  }")]
    [InlineData("k: [{a: [1]}]\r\nl: 1", "[{a: [1]}]")]
    [InlineData("k: &a [1, 2]\n", "[1, 2]")]
    [InlineData("k: !!seq [1, 2]\n", "[1, 2]")]
    [InlineData("k: &a\n  - 1\n", "- 1")]
    [InlineData("k: [1, # 注 ]\n  2] # 完\n", "[1, # 注 ]\n  2]")]
    [InlineData("k: [1, 2 # 注\n  ]\nl: 1", "[1, 2 # 注\n  ]")]
    [InlineData("k:\n  - 1\n  - 2\n\n# 注\nl: 1", "- 1\n  - 2")]
    [InlineData("k:\n- 1\n- [2]\nl: 1", "- 1\n- [2]")]
    [InlineData("k:\n  a: 1\n  b: [2]   \n\nl: 1", "a: 1\n  b: [2]")]
    [InlineData("k:\n  a: |\n    x\n\n    y\n\n\nl: 1", "a: |\n    x\n\n    y")]
    [InlineData("k:\n  a:\nl: 1", "a:")]
    [InlineData("k: 😀 一\nl: 1", "😀 一")]
    public void Collections_cover_what_is_written(string text, string written)
    {
        var value = EntriesOf(text)[0].Value;
        text.Substring(value.Span.Start, value.Span.Length).Should().Be(written);
    }

    [Theory]
    [InlineData("k:\nl: 1", 2)]
    [InlineData("k :  # 注: 1\nl: 1", 3)]
    [InlineData("\"a: b\":\nl: 1", 7)]
    [InlineData("k:", 2)]
    [InlineData("{k: , l: 1}", 3)]
    [InlineData("{k, l: 1}", 2)]
    [InlineData("[k: ]", 3)]
    [InlineData("? k\n: \nl: 1", 5)]
    [InlineData("? k\nl: 1", 3)]
    public void Absent_values_stand_behind_the_colon(string text, int place)
    {
        var root = YamlTree.Parse(SourceText.From(text)).Root;
        var mapping = root as YamlMapping ?? (YamlMapping)((YamlSequence)root!).Items[0];
        mapping.Entries[0].Value.Should().BeOfType<YamlScalar>().Which.IsAbsent.Should().BeTrue();
        mapping.Entries[0].Value.Span.Should().Be(new TextSpan(place, 0));
    }

    [Theory]
    [InlineData("a: &x 1", "&x")]
    [InlineData("a: !!int 1", "!!int")]
    [InlineData("a: &x [1]", "&x")]
    [InlineData("a: &x\n  b: 1", "&x")]
    [InlineData("b: &x 1\na: *x", "&x", "*x")]
    [InlineData("a:\n  <<: {b: 1}", "<<")]
    [InlineData("? [1]\n: 2", "[1]")]
    [InlineData("a: 1\n---\nb: 1", "---")]
    [InlineData("a: &x", "&x")]
    [InlineData("a: !t", "!t")]
    public void What_reports_do_not_use_is_listed_with_its_place(string text, params string[] places)
    {
        var problems = YamlTree.Parse(SourceText.From(text)).Problems;
        problems.Should().OnlyContain(static p => p.Kind == YamlProblemKind.Unsupported);
        problems.Select(p => text.Substring(p.Span.Start, p.Span.Length)).Should().Equal(places);
    }

    [Fact]
    public void Nesting_is_read_to_64_levels()
    {
        YamlTree.Parse(SourceText.From(new string('[', 64) + new string(']', 64))).Problems.Should().BeEmpty();
        var deeper = YamlTree.Parse(SourceText.From("a: " + new string('[', 70) + new string(']', 70) + "\nb: 1"));
        deeper.Problems.Should().ContainSingle().Which.Kind.Should().Be(YamlProblemKind.Unsupported);
        ((YamlMapping)deeper.Root!).Entries.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# 注\n")]
    [InlineData("\uFEFF")]
    [InlineData("---\n")]
    public void Texts_without_content_have_no_root_but_no_problem(string text)
    {
        var tree = YamlTree.Parse(SourceText.From(text));
        tree.Problems.Should().BeEmpty();
        (tree.Root is null or YamlScalar { IsAbsent: true }).Should().BeTrue();
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_key() =>
        ((YamlMapping)YamlTree.Parse(SourceText.From("\uFEFF格式: 2021")).Root!).Entries[0].Key.Span.Should().Be(new TextSpan(0, 2));

    [Theory]
    [InlineData("a: x\u2028y\nb: 1", "x y")]
    [InlineData("a: |\n  x\u0085y\nb: 1", "x y\n")]
    public void Breaks_of_web_pages_do_not_break_lines(string text, string value)
    {
        var entries = EntriesOf(text);
        ((YamlScalar)entries[0].Value).Value.Should().Be(value);
        entries.Should().HaveCount(2);
    }

    [Fact]
    public void Control_characters_are_reported_and_read_as_blanks()
    {
        var tree = YamlTree.Parse(SourceText.From("a: x\u0001y\nb: 1"));
        tree.Problems.Should().ContainSingle().Which.Span.Should().Be(new TextSpan(4, 1));
        ((YamlMapping)tree.Root!).Entries.Should().HaveCount(2);
    }

    private static IReadOnlyList<YamlEntry> EntriesOf(string text)
    {
        var tree = YamlTree.Parse(SourceText.From(text));
        tree.Problems.Should().NotContain(static p => p.Kind == YamlProblemKind.Syntax);
        return ((YamlMapping)tree.Root!).Entries;
    }
}
