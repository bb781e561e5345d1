using System.Text.Json.Nodes;
using RulesEngine.EndToEnd.Tests;

namespace RulesEngine.Samples.Tests;

/// <summary>The pack's own form: its relations are checked by the national rules on sums, and every command knows it.</summary>
public sealed class FormTests : IDisposable
{
    private const string Name = "hotline-2024.report.yaml";
    private static readonly string Valid = File.ReadAllText(SamplePack.PathOf("reports", Name));

    private readonly Folder _folder = new Folder().With(Name, Valid);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_form_has_no_errors()
    {
        SamplePack.Catalog.Forms.Errors.Should().BeEmpty();
        SamplePack.Catalog.Forms.Find("hotline-2024")!.Sections.Should().HaveCount(4);
    }

    [Theory]
    [InlineData("[1420, 512, 310, 66, 72, 2380]", "[1420, 512, 310, 66, 72, 2308]", "GK2001 “本年受理·总计”为 2308，各栏之和为 2380")]
    [InlineData("[1423, 513, 314, 66, 72, 2388]", "[1423, 531, 314, 66, 72, 2388]", "GK2002 “总计·求助”为 531，各项之和为 513")]
    [InlineData("[   0,   8,   6,  2,  0,   16]", "[   0,   8,   9,  2,  0,   19]", "GK2003 “结转下年度·投诉”为 9，按“上年结转＋本年受理－办理结果·总计”应为 6")]
    [InlineData("[1507, 398, 85, 398, 2388]", "[1507, 398, 85, 388, 2388]", "GK2002 “合计·未评价”为 388，各项之和为 398")]
    [InlineData("[ 302,  88, 21,  77,  488]", "[ 302,  88, 21,  77,  448]", "GK2001 “网络渠道·总计”为 448，各栏之和为 488")]
    public void A_wrong_figure_is_found(string right, string wrong, string finding)
    {
        Valid.Should().Contain(right);
        SamplePack.Verifier.Check(Valid.Replace(right, wrong, StringComparison.Ordinal)).Should().Contain(f => f.EndsWith(finding));
    }

    [Fact]
    public void The_cell_that_is_wrong_is_put_right()
    {
        var wrong = Valid.Replace("[  20, 440, 282,", "[  20, 404, 282,", StringComparison.Ordinal);
        SamplePack.Verifier.Fix(wrong, allowUnsafe: true).Should().Be(Valid);
    }

    [Fact]
    public void A_new_report_is_begun_and_has_only_to_be_filled_in()
    {
        Run("new", "--form", "hotline-2024", "--organization", "云溪县人民政府办公室", "--year", "2025", "-o", "b.report.yaml")
            .Should().Be(new Run(0, "", ""));
        _folder.Read("b.report.yaml").Should().StartWith("格式: hotline-2024\n单位: 云溪县人民政府办公室\n年度: 2025\n")
            .And.Contain("# 咨询, 求助, 投诉, 举报, 建议, 总计\n").And.Contain("超期办结: [0, 0, 0, 0, 0, 0]");
        Run("check", "b.report.yaml", "--ignore", "GK4003", "--ignore", "GK4004", "--ignore", "GK5003", "--format", "concise", "--quiet")
            .Output.Should().BeEmpty();
    }

    [Fact]
    public void What_was_left_over_is_carried_into_the_next_year() =>
        Run("new", "--form", "hotline-2024", "--organization", "云溪县人民政府办公室", "--year", "2025", "--last-year", Name).Output
            .Should().MatchRegex(@"上年结转: +\[0, 8, 6, 2, 0, 16\]").And.MatchRegex(@"结转下年度: +\[0, 8, 6, 2, 0, 16\]");

    [Fact]
    public void The_year_alone_still_means_the_national_form() =>
        Run("new", "--organization", "云溪县水利局", "--year", "2025").Output.Should().StartWith("格式: 2021\n");

    [Fact]
    public void A_report_is_aligned_as_any_other()
    {
        _folder.With("ragged.report.yaml", Valid
            .Replace("  上年结转:     [   3,   9,  10,  2,  0,   24]", "  一、上年结转: [3, 9, 10, 2, 0, 24]", StringComparison.Ordinal));
        Run("format", "ragged.report.yaml").ExitCode.Should().Be(0);
        _folder.Read("ragged.report.yaml").Should().Be(Valid);
    }

    [Fact]
    public void The_printed_form_is_drawn_with_its_headings()
    {
        var page = Run("render", "--clean", Name);
        (page.ExitCode, page.Error).Should().Be((0, ""));
        page.Output.Should().Contain("<title>云溪县人民政府办公室2024年12345热线年度运行情况报告</title>")
            .And.Contain("投诉举报").And.Contain("（第一项加第二项之和，等于第三项加第四项之和）").And.Contain("1.按时办结").And.Contain("2388");
    }

    [Fact]
    public void The_schema_describes_it()
    {
        var schema = JsonNode.Parse(Run("schema", "report").Output)!.ToJsonString();
        JsonNode.Parse(schema)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            .Should().Contain("hotline-2024").And.Contain("诉求受理和办理情况").And.Contain("超期办结");
    }

    private Run Run(string command, params string[] arguments) => _folder.Run([command, "--plugin", SamplePack.Library, .. arguments]);
}
