using System.Xml.Linq;
using RulesEngine.Cli.Output;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Cli.Tests.Output;

public sealed class CiFormatTests
{
    [Fact]
    public void GitHub_commands_are_one_line_each_and_escaped() =>
        Sample.Write(OutputFormat.GitHub).Should().Be(
            "::error file=第1批#100%25/青石镇 2023.report.yaml,line=4,endLine=4,col=16,endColumn=16,title=GK2001 wrong-row-total"
            + "::“上年结转·总计”为 2，各栏之和为 1%0A可疑的单元格：上年结转·总计\n"
            + "::warning file=..外/a%2Cb%3Ac.report.yaml,line=2,endLine=2,col=8,endColumn=8,title=XY0001 odd-text"
            + "::100%25 | <a&b> \u0001\u001b[2J%0A第二行: a,b `x` ]]> \uFFFD\n"
            + "::error file=锁/住.report.yaml::无法读取：没有权限\n");

    [Fact]
    public void GitHub_gets_no_columns_for_a_place_of_several_lines()
    {
        var rule = Sample.Rule("XX0001", "rule", DiagnosticSeverity.Info);
        var file = Sample.File("a.yaml", "a: |\n  x\n  y\n", Sample.Found(Diagnostic.Create(rule, new TextSpan(0, 10), "a", "m")));
        Sample.Write(OutputFormat.GitHub, Sample.Context, Sample.Summary with { Failures = [] }, file)
            .Should().Be("::notice file=a.yaml,line=1,endLine=3,title=XX0001 rule::m\n");
    }

    [Fact]
    public void JUnit_has_a_suite_for_each_file_and_a_failed_case_for_each_finding()
    {
        var suites = XDocument.Parse(Sample.Write(OutputFormat.JUnit)).Root!.Elements("testsuite").ToArray();
        suites.Select(static s => string.Join(' ', s.Attributes().Select(static a => a.Value))).Should().Equal(
            $"{Sample.WrongTotal.Path} 1 1 0 0",
            $"{Sample.Hostile.Path} 1 1 0 0",
            $"{Sample.Clean.Path} 1 0 0 0",
            $"{Sample.Known.Path} 1 0 0 0",
            "锁/住.report.yaml 1 0 1 0");
        var failed = suites[0].Element("testcase")!;
        failed.Attribute("name")!.Value.Should().Be("GK2001 wrong-row-total requests.carried-in.total (4:16)");
        failed.Attribute("classname")!.Value.Should().Be("第1批#100%.青石镇 2023_report_yaml");
        failed.Element("failure")!.Value.Should().Be(
            "第1批#100%/青石镇 2023.report.yaml:4:16: “上年结转·总计”为 2，各栏之和为 1\n可疑的单元格：上年结转·总计");
        suites[2].Element("testcase")!.HasElements.Should().BeFalse();
    }

    [Fact]
    public void Checkstyle_has_the_files_with_findings()
    {
        var files = XDocument.Parse(Sample.Write(OutputFormat.Checkstyle)).Root!.Elements("file").ToArray();
        files.Select(static f => f.Attribute("name")!.Value).Should().Equal(Sample.WrongTotal.Path, Sample.Hostile.Path, "锁/住.report.yaml");
        var error = files[1].Element("error")!;
        error.Attributes().Select(static a => a.Value).Should().Equal(
            "2", "8", "warning", "100% | <a&b> ␁␛[2J\n第二行: a,b `x` ]]> \uFFFD", "rulesengine.XY0001.odd-text");
    }

    [Fact]
    public void Markdown_tells_the_counts_first_and_escapes_what_it_quotes() =>
        Sample.Write(OutputFormat.Markdown, Sample.Context, Sample.Summary with { Suppressed = 0, InBaseline = 0 }, Sample.All).Should().Be("""
            # 年度报告检查结果

            共检查 4 个文件：1 个错误，1 个警告；1 个可自动修复（rulesengine fix）；1 个可在核对后修复（rulesengine fix --unsafe）；1 个文件无法读取

            - 锁/住.report.yaml: 无法读取：没有权限

            | 数量 | 规则 | 标题 |
            | --- | --- | --- |
            | 1 | GK2001 wrong-row-total | 行总计不等于各栏之和 |
            | 1 | XY0001 |  |

            ### 第1批\#100%/青石镇 2023.report.yaml

            | 位置 | 级别 | 规则 | 内容 |
            | --- | --- | --- | --- |
            | 4:16 | 错误 | GK2001 wrong-row-total | “上年结转·总计”为 2，各栏之和为 1<br>可疑的单元格：上年结转·总计 |

            ### ..外/a,b:c.report.yaml

            | 位置 | 级别 | 规则 | 内容 |
            | --- | --- | --- | --- |
            | 2:8 | 警告 | XY0001 odd-text | 100% \| &lt;a&amp;b&gt; ␁␛\[2J<br>第二行: a,b \`x\` \]\]&gt; � |

            """);
}
