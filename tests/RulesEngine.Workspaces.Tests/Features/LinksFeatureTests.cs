using CsCheck;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Links;

namespace RulesEngine.Workspaces.Tests.Features;

public sealed class LinksFeatureTests
{
    [Theory]
    [InlineData("总体情况: 见http://www.yunxi.gov.cn/zwgk/查阅。", "http://www.yunxi.gov.cn/zwgk/")]
    [InlineData("总体情况: （网址：https://a.gov.cn/col/i.html?x=1&y=%E6#m），联系电话", "https://a.gov.cn/col/i.html?x=1&y=%E6#m")]
    [InlineData("总体情况: 「https://a.gov.cn」；https://b.gov.cn：8080", "https://a.gov.cn", "https://b.gov.cn")]
    [InlineData("# 来源 HTTPS://a.gov.cn/b_(c).", "HTTPS://a.gov.cn/b_(c)")]
    [InlineData("# (see http://a.gov.cn), 'http://b.gov.cn'", "http://a.gov.cn", "http://b.gov.cn")]
    [InlineData("[http://a.gov.cn/x[1], http://b.gov.cn]", "http://a.gov.cn/x[1]", "http://b.gov.cn")]
    [InlineData("ahttp://a.gov.cn http:// https://。 http:/a httpx://a https")]
    [InlineData("")]
    public void Addresses_end_where_the_sentence_goes_on(string text, params string[] expected)
    {
        var source = SourceText.From(text);
        var links = LinksFeature.Of(source);
        links.Select(static l => l.Target).Should().Equal(expected);
        links.Select(l => source.ToString(l.Span)).Should().Equal(expected);
    }

    [Fact]
    public void A_long_run_of_brackets_takes_no_long_time() =>
        LinksFeature.Of(SourceText.From("http://a" + new string(')', 4_000_000))).Should().ContainSingle().Which.Target.Should().Be("http://a");

    [Theory]
    [InlineData("baseline: .rulesengine/baseline.json # 基线\n", ".rulesengine/baseline.json")]
    [InlineData("plugins:\n  - path: packs/a.dll\n    sha256: 00\n  - {path: '../b c.dll'}\nbaseline: \"x.json\"\n", "packs/a.dll", "../b c.dll", "x.json")]
    [InlineData("plugins:\n  - path: packs/a.dll\n    sha256: [\nbaseline: x.json\n", "x.json")]
    [InlineData("rules:\n  path: a.dll\nplugins: b.dll\nbaseline:\n")]
    [InlineData("plugins: [[path: a], path]\nbaseline: [a]\n")]
    [InlineData("")]
    public void A_configuration_leads_to_its_files(string text, params string[] expected)
    {
        var source = SourceText.From(text);
        var links = LinksFeature.OfConfiguration(source);
        links.Select(static l => l.Target).Should().Equal(expected);
        links.Select(l => source.ToString(l.Span)).Should().Equal(expected);
    }

    [Fact]
    public void Links_lie_in_any_text_without_touching() => DamagedText.Gen.Sample(static damaged =>
    {
        var source = SourceText.From(damaged.Text);
        LinksFeature.OfConfiguration(source).All(l => new TextSpan(0, source.Length).Contains(l.Span)).Should().BeTrue();
        var end = -1;
        foreach (var link in LinksFeature.Of(source))
        {
            link.Span.Start.Should().BeGreaterThan(end);
            end = link.Span.End;
        }
        end.Should().BeLessThanOrEqualTo(source.Length);
    });
}
