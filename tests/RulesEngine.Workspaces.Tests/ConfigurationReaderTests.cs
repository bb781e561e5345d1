using CsCheck;
using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Tests;

public sealed class ConfigurationReaderTests
{
    private static readonly string[] Pieces =
        ["rules", "include", ":", " ", "\n", "- ", "GK2001", "off", "[", "{", "}", "overrides:\n", "'", "plugins", "null", "\t", "*a"];

    [Theory]
    [InlineData("includ: []", "1:1 GK9005 是否为 include？")]
    [InlineData("rules:\n  GK2001: fatal", "2:11 GK9005 rules.GK2001 应是 off, hint, info, warning, error 之一")]
    [InlineData("rules:\n  GK20011: off", "2:3 GK9002 是否为 GK2001")]
    [InlineData("rules: [GK2001]", "1:8 GK9005 rules 应是一组")]
    [InlineData("rules:\n  GK2001: {severty: off}", "2:12 GK9005 是否为 severity？")]
    [InlineData("rules:\n  GK2001: off\n  wrong-row-total: error", "3:3 GK9005 规则 GK2001（wrong-row-total）写了两次")]
    [InlineData("rules: {}\nrules: {}", "2:1 GK9005 键“rules”写了两次")]
    [InlineData("include: {a: b}", "1:10 GK9005 include 应是列表")]
    [InlineData("exclude: ['']", "1:11 GK9005 exclude 应是一个非空的值")]
    [InlineData("language: fr", "1:11 GK9005 language 应是 zh 或 en")]
    [InlineData("baseline: [a]", "1:11 GK9005 baseline 应是一个非空的值")]
    [InlineData("overrides:\n- files: a", "2:3 GK9005 overrides[0] 缺少 rules")]
    [InlineData("overrides:\n- files: a\n  rules: {}\n  x: 1", "4:3 GK9005 没有键“x”")]
    [InlineData("overrides: 1", "1:12 GK9005 overrides 应是列表")]
    [InlineData("plugins:\n- path: a.dll\n  sha256: 12", "3:11 GK9005 plugins[0].sha256 应是 64 位十六进制数")]
    [InlineData("plugins:\n- path: a.dll", "2:3 GK9005 plugins[0] 缺少 sha256")]
    [InlineData("- a", "1:1 GK9005 rulesengine.yaml 应是一组")]
    [InlineData("a: [", "GK9005")]
    [InlineData("x: &a 1", "GK9005")]
    public void A_mistake_is_reported_where_it_stands(string text, string expected)
    {
        var configuration = Read(text);
        var first = configuration.Diagnostics[0];
        var place = configuration.Source!.GetPosition(first.Span.Start);
        $"{place.Line + 1}:{place.Character + 1} {first.Id} {first.GetMessage(Language.Chinese)}"
            .Should().ContainAll(expected.Split(' ', 3));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing")]
    [InlineData("rules:\ninclude: []\n")]
    [InlineData("include: '*.yaml'\nlanguage: en\nbaseline: known.json\nrules: {GK2001: off, impossible-stock: {severity: hint}}")]
    [InlineData("plugins:\n- path: a.dll\n  sha256: 0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789abcdef")]
    public void What_is_right_is_taken(string text)
    {
        var configuration = Read(text);
        configuration.Diagnostics.Should().BeEmpty();
        configuration.IsValid.Should().BeTrue();
    }

    [Fact]
    public void Values_know_their_line_and_patterns_left_out_come_on_top_of_the_built_in_ones()
    {
        var configuration = Read("include:\n- 'a/**'\n- 'b/**'\nexclude: 'c/**'\nrules:\n  GK2001: info\n");
        configuration.Include.Select(static i => (i.Value, i.Origin.Line)).Should().Equal(("a/**", 2), ("b/**", 3));
        configuration.Exclude[^1].Origin.Line.Should().Be(4);
        configuration.Exclude[0].Origin.Should().Be(SettingOrigin.BuiltIn);
        configuration.Rules[0].Level!.Origin.Description.Zh.Should().Be("rulesengine.yaml:6");
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_one_mistake()
    {
        var source = SourceText.From("rules: 规则"u8[..^1], "rulesengine.yaml");
        ConfigurationReader.Read(source, "/x/rulesengine.yaml", Built.Catalog.Descriptors).Diagnostics.Should().ContainSingle();
    }

    [Fact]
    public void No_text_makes_reading_fail() =>
        Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i])
            .Array[0, 24].Sample(static parts => Read(string.Concat(parts)).Diagnostics.Should().NotContainNulls());

    private static Configuration Read(string text) =>
        ConfigurationReader.Read(SourceText.From(text, "rulesengine.yaml"), "/x/rulesengine.yaml", Built.Catalog.Descriptors);
}
