namespace RulesEngine.EndToEnd.Tests;

/// <summary>Folders with the reports of several years.</summary>
public sealed class YearsTests
{
    private const string Years = "--select=GK3001,GK3002,GK3003,GK3004";

    // Each year carries in what the year before carried out, but for slips of the pen.
    private const string Received2022 = "本年新收:                                 [13, 3, 0, 1, 1, 0, 18]";
    private const string Received2023 = "本年新收:                                 [12, 3, 0, 1, 1, 0, 17]";
    private const string CarriedIn = "上年结转:                                 [ 2, 0, 0, 0, 0, 0,  2]";
    private const string CarriedOut = "结转下年度继续办理:                       [ 1, 0, 0, 0, 0, 0,  1]";

    /// <summary>2 requests carried out, 8 documents in force.</summary>
    private static string Of2022 => Of(2022).Replace(Received2023, Received2022, StringComparison.Ordinal)
        .Replace(CarriedOut, CarriedOut.Replace("1", "2", StringComparison.Ordinal), StringComparison.Ordinal)
        .Replace("[2, 1, 9]", "[2, 1, 8]", StringComparison.Ordinal);

    private static string Of(int year) => Folder.Valid.Replace("2023", $"{year}", StringComparison.Ordinal)
        .Replace("2024-01-20", $"{year + 1}-01-20", StringComparison.Ordinal)
        .Replace("县政府网站", year % 2 == 0 ? "县政府网站" : "本局新办的网站及时", StringComparison.Ordinal);

    [Fact]
    public void Two_years_that_agree_are_clean_and_slips_are_found_in_the_later_one()
    {
        using var folder = new Folder().With("2022/a.report.yaml", Of2022).With("2023/a.report.yaml", Of(2023));
        folder.Run("check", Years, "--ignore", "GK3004", "--format", "concise").Output.Should().NotContain("GK300");
        folder.With("2023/a.report.yaml", Of(2023).Replace(CarriedIn, CarriedIn.Replace("2", "3", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("[2, 1, 9]", "[2, 1, 12]", StringComparison.Ordinal));
        var run = folder.Run("check", Years, "--ignore", "GK3004", "--format", "concise");
        run.Output.Should().Contain("2023/a.report.yaml:22:19: warning GK3002 “行政规范性文件·现行有效件数”为 12，按 2022 年度报告（2022/a.report.yaml）应为 9")
            .And.Contain("GK3001 “上年结转”与 2022 年度报告（2022/a.report.yaml）的“结转下年度继续办理”不一致：自然人 3（上年 2）、总计 3（上年 2）")
            .And.NotContain("2022/a.report.yaml:");
        folder.Run("check", Years, "--format", "json").Output.Should().Contain("结转下年度继续办理·自然人 = 2");
    }

    [Theory]
    [InlineData("a.report.yaml", "b.report.yaml")]
    [InlineData("b.report.yaml", "a.report.yaml")]
    [InlineData("2022/z.report.yaml", "2023/a.report.yaml")]
    public void A_fix_in_one_year_is_seen_by_the_next_whatever_the_files_are_called(string last, string now)
    {
        // The total carried out was mistyped, and then copied.
        var broken = Of2022.Replace("继续办理:                       [ 2, 0, 0, 0, 0, 0,  2]", "继续办理:                       [ 2, 0, 0, 0, 0, 0, 22]", StringComparison.Ordinal);
        var copied = Of(2023).Replace(CarriedIn, "上年结转:                                 [ 2, 0, 0, 0, 0, 0, 22]", StringComparison.Ordinal);
        using var folder = new Folder().With(last, broken).With(now, copied);
        var run = folder.Run("fix", "--unsafe", "--select", "GK2001,GK2003,GK3001", "--jobs", "2");
        (run.ExitCode, folder.Read(last), folder.Read(now)).Should().Be((0, Of2022, Of(2023)), run.Error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_figures_of_last_year_are_taken_on_disk_or_as_a_diff(bool isDiff)
    {
        var wrong = Of(2023).Replace(CarriedIn, "上年结转:                                 [ 0, 2, 0, 0, 0, 0,  2]", StringComparison.Ordinal);
        using var folder = new Folder().With("b.report.yaml", Of2022).With("a.report.yaml", wrong);
        folder.Run("fix", "--select", "GK3001").Output.Should().Contain("GK3001");
        folder.Read("a.report.yaml").Should().Be(wrong, "the fix is unsafe");
        var run = isDiff ? folder.Run("fix", "--unsafe", "--diff", "--select", "GK3001") : folder.Run("fix", "--unsafe", "--select", "GK3001");
        if (isDiff) run.Output.Should().Contain("+  " + CarriedIn);
        folder.Read("a.report.yaml").Should().Be(isDiff ? wrong : Of(2023));
        folder.Read("b.report.yaml").Should().Be(Of2022);
    }

    [Fact]
    public void What_would_break_the_sums_is_left_to_a_human()
    {
        // 2022 carried out 1; 2023 carried in 2, and its sums hold.
        using var folder = new Folder().With("a.report.yaml", Of(2022)).With("b.report.yaml", Of(2023));
        var run = folder.Run("fix", "--unsafe", "--select", "GK2001,GK2002,GK2003,GK3001", "--format", "concise");
        (run.ExitCode, folder.Read("b.report.yaml")).Should().Be((0, Of(2023)));
        run.Output.Should().Contain("GK3001").And.NotContain("GK2003");
    }

    [Fact]
    public void Each_of_two_reports_for_one_year_names_the_other()
    {
        using var folder = new Folder().With("2023/a.report.yaml", Of(2023)).With("drafts/a.report.yaml", Of(2023)).With("c.report.yaml", Of2022);
        var run = folder.Run("check", "--select", "GK3003", "--format", "concise");
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("2023/a.report.yaml:3:5: error GK3003 “云溪县水利局”2023 年度的报告还有一份：drafts/a.report.yaml")
            .And.Contain("drafts/a.report.yaml:3:5: error GK3003 “云溪县水利局”2023 年度的报告还有一份：2023/a.report.yaml")
            .And.NotContain("c.report.yaml:");
    }

    [Fact]
    public void A_text_from_standard_input_is_no_duplicate_of_the_file_it_stands_for_but_of_others()
    {
        using var folder = new Folder().With("a.report.yaml", Of(2023)).With("b.report.yaml", Of2022);
        var input = System.Text.Encoding.UTF8.GetBytes(Of(2023));
        folder.RunWithInput(input, "check", "-", "a.report.yaml", "b.report.yaml", "--stdin-filename", "a.report.yaml", "--select", "GK3003").ExitCode.Should().Be(0);
        folder.RunWithInput(input, "check", "-", "a.report.yaml", "--stdin-filename", "c.report.yaml", "--select", "GK3003").ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_file_named_twice_is_no_duplicate()
    {
        using var folder = new Folder().With("a.report.yaml", Of(2023));
        folder.Run("check", ".", "a.report.yaml", "./a.report.yaml", "--select", "GK3003").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_suppression_with_a_reason_is_kept_and_told_of_when_it_does_nothing()
    {
        const string comment = "  # rulesengine-disable-next-line GK3002 -- 清理后重新核定\n  行政规范性文件:";
        var suppressed = Of(2023).Replace("  行政规范性文件:", comment, StringComparison.Ordinal);
        using var folder = new Folder().With("a.report.yaml", Of2022).With("b.report.yaml", suppressed.Replace("[2, 1, 9]", "[2, 1, 12]", StringComparison.Ordinal));
        string Check(params string[] paths) => folder.Run(["check", "--select", "GK3002,GK9001", "--format", "concise", .. paths]).Output;
        Check(".").Should().NotContain("GK3002").And.NotContain("GK9001");
        Check("b.report.yaml").Should().NotContain("GK9001", "without last year's report nothing can be known");
        folder.With("b.report.yaml", suppressed);
        Check(".").Should().Contain("GK9001");
    }

    [Fact]
    public void Names_of_files_in_messages_stay_the_same_from_any_folder()
    {
        using var folder = new Folder().With("x/2022/a.report.yaml", Of(2022)).With("x/2023/a.report.yaml", Of(2023));
        folder.Run("check", "--select", "GK3001", "--write-baseline", "known.json").ExitCode.Should().Be(0);
        folder.Run("check", "x", "--select", "GK3001", "--baseline", "known.json", "--fail-on", "info").ExitCode.Should().Be(0);
        folder.Run("check", System.IO.Path.Combine(folder.Path, "x"), "--select", "GK3001", "--baseline", "known.json", "--fail-on", "info").ExitCode.Should().Be(0);
    }
}
