using System.Text.Json;
using NJsonSchema;
using RulesEngine.Cli.Output;
using RulesEngine.Cli.Output.Sarif;
using RulesEngine.Text;

namespace RulesEngine.Cli.Tests.Output;

public sealed class SarifFormatTests
{
    public static TheoryData<string, string> Variants => new()
    {
        { "Chinese", "complete" }, { "English", "complete" }, { "Chinese", "broken-off" }, { "Chinese", "empty" },
    };

    [SkippableTheory]
    [MemberData(nameof(Variants))]
    public async Task The_log_follows_the_official_schema(string language, string run)
    {
        var schema = Shared.Find("sarif/sarif-schema-2.1.0.json");
        Skip.If(schema is null, "../shared/sarif is not there");
        var context = Sample.Context with
        {
            Language = Enum.Parse<Language>(language),
            HasBaseline = true,
            Timings = true,
            HomePage = new Uri("https://example.org/rules-engine/"),
        };
        var log = Sample.Write(OutputFormat.Sarif, context, run == "broken-off" ? null : Sample.Summary, run == "empty" ? [] : Sample.All);
        var official = await JsonSchema.FromFileAsync(schema);
        official.Validate(log).Should().BeEmpty();
        var wrong = log.Replace("\"columnKind\"", "\"columnSort\"", StringComparison.Ordinal);
        official.Validate(wrong).Should().NotBeEmpty("the schema is strict");
    }

    [Fact]
    public void Rules_stand_first_with_their_documents_and_results_point_to_them()
    {
        var run = Run(Sample.Context with { HomePage = new Uri("https://example.org/re/") }, Sample.All);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        rules.GetArrayLength().Should().Be(Sample.Catalog.Descriptors.Length);
        var rule = rules[run.GetProperty("results")[0].GetProperty("ruleIndex").GetInt32()];
        rule.GetProperty("id").GetString().Should().Be("GK2001");
        rule.GetProperty("fullDescription").GetProperty("text").GetString().Should().StartWith("表三每一行");
        rule.GetProperty("help").GetProperty("markdown").GetString().Should().Contain("## 依据").And.NotContain("In English");
        rule.GetProperty("helpUri").GetString().Should().Be("https://example.org/re/rules/GK2001");
        // A rule outside of the catalogue has no place in its list.
        run.GetProperty("results")[1].TryGetProperty("ruleIndex", out _).Should().BeFalse();
    }

    [Fact]
    public void English_help_is_the_English_part_of_the_document() =>
        RuleHelp.Of("# 标题\n\n## 检查内容\n中文。\n\n## In English\nOne line\nand another.\n", Language.English)
            .Should().Be(new RuleHelp("One line\nand another.", "One line\nand another."));

    [Fact]
    public void A_file_outside_of_the_working_directory_has_an_absolute_uri()
    {
        var file = Sample.WrongTotal;
        file = file with { FullPath = "/工作/x.yaml", Source = SourceText.From(file.Source.Content, "../x.yaml") };
        Run(Sample.Context, file).GetProperty("artifacts")[0].GetProperty("location").GetRawText()
            .Should().Be("""{"uri":"file:///%E5%B7%A5%E4%BD%9C/x.yaml"}""");
    }

    [Fact]
    public void A_place_in_another_report_points_to_that_report()
    {
        var run = Run(Sample.Context, Sample.AcrossReports);
        var location = run.GetProperty("results")[0].GetProperty("relatedLocations")[0].GetProperty("physicalLocation");
        location.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("b.report.yaml");
        location.GetProperty("region").GetProperty("startColumn").GetInt32().Should().Be(5);
        run.GetProperty("artifacts")[location.GetProperty("artifactLocation").GetProperty("index").GetInt32()]
            .GetProperty("location").GetProperty("uri").GetString().Should().Be("b.report.yaml");
    }

    [Fact]
    public void Regions_have_lines_columns_offsets_and_the_line_around_them()
    {
        var result = Run(Sample.Context, Sample.Hostile).GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("region").GetRawText().Should().Be(
            """{"startLine":2,"startColumn":8,"endLine":2,"endColumn":9,"charOffset":16,"charLength":1}""");
        place.GetProperty("contextRegion").GetProperty("snippet").GetProperty("text").GetString().Should().Be("\t注: 𠮷|错\u001b[31m字");
    }

    [Fact]
    public void A_fix_can_be_applied_from_the_log_alone()
    {
        var replacement = Run(Sample.Context, Sample.WrongTotal).GetProperty("results")[0]
            .GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        var deleted = replacement.GetProperty("deletedRegion");
        var text = Sample.WrongTotal.Source.Content;
        var offset = deleted.GetProperty("charOffset").GetInt32();
        text.Remove(offset, deleted.GetProperty("charLength").GetInt32())
            .Insert(offset, replacement.GetProperty("insertedContent").GetProperty("text").GetString()!)
            .Should().EndWith("上年结转: [1, 0, 1]\n");
    }

    [Fact]
    public void Suppressions_and_the_baseline_are_told()
    {
        var results = Run(Sample.Context with { HasBaseline = true }, Sample.Known, Sample.WrongTotal).GetProperty("results");
        results[0].GetProperty("suppressions")[0].GetProperty("justification").GetString().Should().Be("已核对");
        results[1].GetProperty("suppressions").GetArrayLength().Should().Be(0);
        results.EnumerateArray().Select(static r => r.GetProperty("baselineState").GetString()).Should().Equal("new", "unchanged", "new");
        Run(Sample.Context, Sample.WrongTotal).GetProperty("results")[0].TryGetProperty("baselineState", out _).Should().BeFalse();
    }

    [Fact]
    public void Unreadable_files_are_notifications_of_a_run_that_failed()
    {
        var invocation = Run(Sample.Context).GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString()
            .Should().Be("锁/住.report.yaml: 无法读取：没有权限");
    }

    private static JsonElement Run(OutputContext context, params IEnumerable<Workspaces.CheckedFile> files) =>
        JsonDocument.Parse(Sample.Write(OutputFormat.Sarif, context, Sample.Summary, files)).RootElement.GetProperty("runs")[0];
}
