using System.Text.RegularExpressions;
using RulesEngine.EndToEnd.Tests;

namespace RulesEngine.Samples.Tests;

/// <summary>The sample reports, checked by the command with the pack as a plug-in, show what they are meant to show.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly Folder _folder = new();

    public ReportTests()
    {
        foreach (var file in Directory.EnumerateFiles(SamplePack.PathOf("reports")))
            _folder.With(Path.GetFileName(file), File.ReadAllBytes(file));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("water-2024.report.yaml")]
    [InlineData("hotline-2024.report.yaml")]
    public void A_clean_report_is_clean(string name) =>
        Check(name, "--fail-on", "info").Should().Be(new Run(0, string.Empty, string.Empty));

    [Fact]
    public void The_reports_of_a_body_show_every_rule_of_the_pack_and_no_national_one()
    {
        var run = Check("labour-2023.report.yaml", "labour-2024.report.yaml");
        run.ExitCode.Should().Be(0, "none of the findings is an error");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "labour-2023.report.yaml:3:5: warning PRV1001 单位“云溪县人社局”用了简称，全称应为“云溪县人力资源和社会保障局”",
            "labour-2024.report.yaml:3:5: warning PRV1001 单位“云溪县人社局”用了简称，全称应为“云溪县人力资源和社会保障局”",
            "labour-2024.report.yaml:10:40: hint PRV4003 中文里用了半角的“,”，应为“，”",
            "labour-2024.report.yaml:10:41: info PRV4002 “圆满完成”没有说明做了什么，请写出事项、数量或者结果",
            "labour-2024.report.yaml:16:24: hint PRV4003 中文里用了半角的“(”，应为“（”",
            "labour-2024.report.yaml:16:32: hint PRV4003 中文里用了半角的“)”，应为“）”",
            "labour-2024.report.yaml:18:50: warning PRV4001 年度报告要公开发布，文字中不应有手机号码（138****5678）",
            "labour-2024.report.yaml:25:16: info PRV3001 “行政许可”为 480，上一年度为 48，相差超过 5 倍，请核对，确实如此的宜在正文说明",
            "labour-2024.report.yaml:70:1: warning PRV2001 不予公开和无法提供共 16 件，占办理结果的 59.3%，高于 50%，“存在的主要问题及改进情况”没有说明原因");
        SamplePack.Pack.Descriptors.Should().OnlyContain(d => run.Output.Contains(d.Id));
    }

    [Fact]
    public void The_reports_are_aligned() => _folder.Run("format", "--check", "--plugin", SamplePack.Library).Should().Be(new Run(0, string.Empty, string.Empty));

    [Fact]
    public void A_report_of_another_kind_beside_last_years_is_not_compared()
    {
        File.WriteAllText(_folder["hotline-2024.report.yaml"], _folder.Read("hotline-2024.report.yaml")
            .Replace("云溪县人民政府办公室", "云溪县水利局", StringComparison.Ordinal).Replace("年度: 2024", "年度: 2025", StringComparison.Ordinal));
        Check("water-2024.report.yaml", "hotline-2024.report.yaml", "--select", "PRV3001").Output.Should().BeEmpty();
    }

    [Fact]
    public void Safe_fixes_are_made_and_the_others_when_asked_for()
    {
        _folder.Run("fix", "--plugin", SamplePack.Library, "labour-2024.report.yaml");
        var safe = _folder.Read("labour-2024.report.yaml");
        safe.Should().Contain("信息，圆满完成").And.Contain("就业专栏（手机版同步更新）").And.Contain("13800005678").And.Contain("单位: 云溪县人社局");
        _folder.Run("fix", "--unsafe", "--plugin", SamplePack.Library, "labour-2024.report.yaml");
        _folder.Read("labour-2024.report.yaml").Should().Contain("手机138****5678。").And.Contain("单位: 云溪县人力资源和社会保障局\n");
    }

    [Fact]
    public void The_options_of_the_guide_are_those_of_the_rules()
    {
        var guide = File.ReadAllText(SamplePack.PathOf("README.md")).ReplaceLineEndings("\n");
        var start = guide.IndexOf("rules:\n", StringComparison.Ordinal);
        var rules = guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)];
        rules.Should().Contain("PRV");
        _folder.With("rulesengine.yaml", rules);
        var run = Check("labour-2023.report.yaml", "labour-2024.report.yaml");
        run.Error.Should().BeEmpty();
        run.Output.Should().NotContain("GK9005").And.NotContain("GK9002").And.NotContain("PRV3001");
    }

    [Fact]
    public void The_table_of_the_guide_is_the_catalogue()
    {
        var written = _folder.Run("rules", "--plugin", SamplePack.Library, "--format", "markdown").Output.Split('\n')
            .Where(static l => l.StartsWith("| PRV", StringComparison.Ordinal));
        var shown = File.ReadLines(SamplePack.PathOf("README.md")).Where(static l => l.StartsWith("| [PRV", StringComparison.Ordinal))
            .Select(static l => string.Join('|', Regex.Replace(l, @"\[(PRV\d{4})\]\([^)]+\)", "$1").Split('|')[..^2]) + "|");
        shown.Should().Equal(written, "rulesengine rules --format markdown writes that");
    }

    private Run Check(params string[] arguments) =>
        _folder.Run(["check", "--plugin", SamplePack.Library, "--format", "concise", "--quiet", .. arguments]);
}
