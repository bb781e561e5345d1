using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using RulesEngine.Cli.Output;
using RulesEngine.Diagnostics;
using RulesEngine.Text;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Tests.Output;

public sealed class StreamingTests
{
    public static TheoryData<string> Formats => [.. Enum.GetNames<OutputFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Ten_thousand_findings_go_out_in_small_pieces(string format)
    {
        var pieces = new Pieces();
        using (var writer = OutputWriters.Create(Enum.Parse<OutputFormat>(format), pieces, Sample.Context))
        {
            writer.Begin();
            writer.Write(Many(10_000));
            writer.End(Sample.Summary);
        }
        var written = pieces.ToString();
        Check(format, written);
        // The page waits for the counts; what it shows is bounded by what GitHub takes.
        if (format == nameof(OutputFormat.Markdown)) Encoding.UTF8.GetByteCount(written).Should().BeLessThan(1 << 20);
        else (pieces.Longest < 32_768 && written.Length > 500_000).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_written_is_valid_when_the_check_breaks_off(string format) =>
        Check(format, Sample.Write(Enum.Parse<OutputFormat>(format), Sample.Context, null, Sample.All));

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_written_is_valid_without_any_file(string format) =>
        Check(format, Sample.Write(Enum.Parse<OutputFormat>(format), Sample.Context, Sample.Summary with { Failures = [] }));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_message_with_too_few_arguments_is_written_as_it_stands_and_leaves_the_others_whole(string format)
    {
        // As the rule of a plug-in may have it.
        var bad = Diagnostic.Create(Sample.Rule("XX0002", "bad", DiagnosticSeverity.Error, "比 {0} 多 {7}"), default, "x", "总数");
        var odd = Sample.File("坏.yaml", "a: 1", Many(1).Diagnostics[0], Sample.Found(bad));
        var written = Sample.Write(Enum.Parse<OutputFormat>(format), Sample.Context, Sample.Summary, odd, Sample.WrongTotal);
        Check(format, written);
        // Braces are escaped in Markdown alone.
        written.Replace("\\", "", StringComparison.Ordinal).Should().ContainAll("第 0 处", "比 {0} 多 {7} 总数", "各栏之和为 1");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Ending_twice_and_writing_late_change_nothing(string format)
    {
        var output = new StringWriter();
        var writer = OutputWriters.Create(Enum.Parse<OutputFormat>(format), output, Sample.Context);
        writer.End(Sample.Summary);
        var written = output.ToString();
        writer.End(Sample.Summary);
        writer.Write(Sample.WrongTotal);
        writer.Dispose();
        output.ToString().Should().Be(written);
        Check(format, written);
    }

    [Fact]
    public void A_writer_that_never_began_writes_nothing()
    {
        var output = new StringWriter();
        OutputWriters.Create(OutputFormat.Json, output, Sample.Context).Dispose();
        output.ToString().Should().BeEmpty();
    }

    [Fact]
    public void A_run_that_broke_off_does_not_look_like_one_that_passed()
    {
        Sample.Write(OutputFormat.Text, Sample.Context, null).Should().Contain("检查未完成");
        Sample.Write(OutputFormat.GitHub, Sample.Context, null).Should().StartWith("::error::");
        XDocument.Parse(Sample.Write(OutputFormat.JUnit, Sample.Context, null)).Descendants("error").Should().ContainSingle();
        Sample.Write(OutputFormat.Json, Sample.Context, null).Should().EndWith("\"summary\":null}\n");
    }

    private static CheckedFile Many(int count)
    {
        var rule = Sample.Rule("XX0001", "many", DiagnosticSeverity.Warning);
        return Sample.File("多.yaml", "单位: 青石镇\n", [.. Enumerable.Range(0, count).Select(i =>
            Sample.Found(Diagnostic.Create(rule, new TextSpan(4, 3), $"p{i}", $"第 {i} 处需要核对的问题，请逐项比对原始登记材料")))]);
    }

    private static void Check(string format, string written)
    {
        switch (Enum.Parse<OutputFormat>(format))
        {
            case OutputFormat.Json or OutputFormat.Sarif or OutputFormat.GitLab:
                JsonDocument.Parse(written).Dispose();
                break;
            case OutputFormat.Jsonl:
                foreach (var line in written.Split('\n', StringSplitOptions.RemoveEmptyEntries)) JsonDocument.Parse(line).Dispose();
                break;
            case OutputFormat.JUnit or OutputFormat.Checkstyle:
                XDocument.Parse(written).Root.Should().NotBeNull();
                break;
        }
    }

    /// <summary>Keeps what is written, and how much came at once.</summary>
    private sealed class Pieces : StringWriter
    {
        public int Longest { get; private set; }

        public override void Write(string? value)
        {
            Longest = Math.Max(Longest, value?.Length ?? 0);
            base.Write(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            Longest = Math.Max(Longest, count);
            base.Write(buffer, index, count);
        }
    }
}
