using System.Text.Json;
using RulesEngine.Cli.Output;

namespace RulesEngine.Cli.Tests.Output;

public sealed class JsonFormatTests
{
    [Fact]
    public void The_document_holds_all_files_and_the_counts()
    {
        var root = Parse(Sample.Write(OutputFormat.Json));
        root.GetProperty("version").GetInt32().Should().Be(1);
        root.GetProperty("files").EnumerateArray()
            .Select(static f => (f.GetProperty("path").GetString(), f.GetProperty("diagnostics").GetArrayLength())).Should().Equal((Sample.WrongTotal.Path, 1), (Sample.Hostile.Path, 1), (Sample.Clean.Path, 0), (Sample.Known.Path, 2));
        root.GetProperty("summary").GetProperty("errors").GetInt32().Should().Be(1);
        root.GetProperty("summary").GetProperty("failures")[0].GetProperty("reason").GetString().Should().Be("没有权限");
    }

    [Fact]
    public void A_finding_has_its_rule_its_place_its_fixes_and_its_related_places() =>
        First(Sample.WrongTotal).GetRawText().Should().Be("""
            {"code":"GK2001","name":"wrong-row-total","severity":"error","message":"“上年结转·总计”为 2，各栏之和为 1",
            "note":"可疑的单元格：上年结转·总计","path":"requests.carried-in.total",
            "range":{"start":{"line":4,"column":16},"end":{"line":4,"column":17}},"offset":45,"length":1,
            "fixes":[{"title":"将总计改为 1","safety":"unsafe","preferred":true,
            "edits":[{"range":{"start":{"line":4,"column":16},"end":{"line":4,"column":17}},"offset":45,"length":1,"newText":"1"}]},
            {"title":"删去多余空格","safety":"safe","preferred":false,
            "edits":[{"range":{"start":{"line":4,"column":8},"end":{"line":4,"column":9}},"offset":37,"length":1,"newText":""}]}],
            "related":[{"range":{"start":{"line":4,"column":10},"end":{"line":4,"column":11}},"offset":39,"length":1,
            "message":"上年结转·自然人 = 1"},
            {"range":{"start":{"line":3,"column":16},"end":{"line":3,"column":17}},"offset":27,"length":1,"message":"本年新收·总计 = 1"}],
            "suppressed":false,"fingerprint":"821b353da35ca37758f9c782a378a64f","inBaseline":false}
            """.Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void Columns_count_utf16_code_units_also_behind_astral_characters_and_crlf()
    {
        var start = First(Sample.Hostile).GetProperty("range").GetProperty("start");
        (start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32()).Should().Be((2, 8));
    }

    [Fact]
    public void Suppressed_and_known_findings_are_marked()
    {
        var root = Parse(Sample.Write(OutputFormat.Json, Sample.Context, Sample.Summary, Sample.Known));
        var found = root.GetProperty("files")[0].GetProperty("diagnostics");
        found[0].GetProperty("suppressed").GetBoolean().Should().BeTrue();
        found[0].GetProperty("justification").GetString().Should().Be("已核对");
        found[1].GetProperty("inBaseline").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Lines_are_objects_that_name_their_file()
    {
        var lines = Sample.Write(OutputFormat.Jsonl).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(l => Parse(l).GetProperty("file").GetString())
            .Should().Equal(Sample.WrongTotal.Path, Sample.Hostile.Path, Sample.Known.Path, Sample.Known.Path);
    }

    [Fact]
    public void Times_come_on_request()
    {
        Parse(Sample.Write(OutputFormat.Json)).GetProperty("summary").TryGetProperty("timings", out _).Should().BeFalse();
        Parse(Sample.Write(OutputFormat.Json, Sample.Context with { Timings = true }, Sample.Summary))
            .GetProperty("summary").GetProperty("timings").GetProperty("GK2001").GetDouble().Should().Be(3);
    }

    [Fact]
    public void GitLab_gets_its_fields_and_fingerprints_that_are_unique_over_files()
    {
        var twin = Sample.WrongTotal with { Path = "别处.report.yaml" };
        var written = Sample.Write(OutputFormat.GitLab, Sample.Context, Sample.Summary, [.. Sample.All, twin]);
        var issues = Parse(written).EnumerateArray().ToArray();
        issues.Select(static i => i.GetProperty("severity").GetString()).Should().Equal("blocker", "major", "blocker", "blocker");
        issues.Select(static i => i.GetProperty("fingerprint").GetString()).Should().OnlyHaveUniqueItems();
        issues[0].GetProperty("check_name").GetString().Should().Be("wrong-row-total");
        issues[0].GetProperty("description").GetString().Should().StartWith("GK2001: ");
        issues[0].GetProperty("location").GetRawText().Should().Be(
            """{"path":"第1批#100%/青石镇 2023.report.yaml","lines":{"begin":4,"end":4}}""");
        issues[^1].GetProperty("check_name").GetString().Should().Be("unreadable-file");
    }

    private static JsonElement First(Workspaces.CheckedFile file) =>
        Parse(Sample.Write(OutputFormat.Json, Sample.Context, Sample.Summary, file)).GetProperty("files")[0].GetProperty("diagnostics")[0];

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
