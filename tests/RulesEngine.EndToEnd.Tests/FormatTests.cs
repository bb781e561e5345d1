namespace RulesEngine.EndToEnd.Tests;

public sealed class FormatTests
{
    private static readonly string Untidy = Folder.Valid.Replace("[12, 3, 0, 1, 1, 0, 17]", "[12,3,0,1,1,0,17]", StringComparison.Ordinal);

    [Fact]
    public void Check_and_diff_write_no_file_and_tell()
    {
        using var folder = new Folder().With("a.report.yaml", Untidy);
        folder.Run("format", "--check").Should().Match<Run>(r => r.ExitCode == 1 && r.Error.Contains("a.report.yaml：需要排版"));
        folder.Run("format", "--diff").Should().Match<Run>(r => r.ExitCode == 1 && r.Output.StartsWith("--- a/a.report.yaml\n"));
        folder.Read("a.report.yaml").Should().Be(Untidy);
    }

    [Fact]
    public void What_is_formatted_once_needs_no_more()
    {
        using var folder = new Folder().With("a.report.yaml", Untidy);
        folder.Run("format").Should().Match<Run>(r => r.ExitCode == 0 && r.Error.Contains("已排版"));
        folder.Read("a.report.yaml").Should().NotBe(Untidy);
        folder.Run("format", "--check").Should().Be(new Run(0, "", ""));
        folder.RunWithInput(System.Text.Encoding.UTF8.GetBytes(Untidy), "format", "-").Output.Should().Be(folder.Read("a.report.yaml"));
    }

    [Fact]
    public void What_is_no_text_is_told_and_left_alone()
    {
        var bytes = new byte[] { 0xB8, 0xF1, 0xCA, 0xBD, (byte)':', (byte)' ', (byte)'1', (byte)'\n' };
        using var folder = new Folder().With("a.report.yaml", bytes);
        folder.Run("format").Should().Match<Run>(r => r.ExitCode == 2 && r.Error.Contains("a.report.yaml：不是 UTF-8 编码，看来是 GB18030"));
        File.ReadAllBytes(folder["a.report.yaml"]).Should().Equal(bytes);
    }

    [Fact]
    public void A_new_report_carries_last_years_figures_and_needs_no_formatting()
    {
        using var folder = new Folder().With("last.report.yaml", Folder.Valid);
        var run = folder.Run("new", "--organization", "云溪县水利局", "--year", "2024", "--last-year", "last.report.yaml", "-o", "new.report.yaml");
        run.Should().Be(new Run(0, "", ""));
        folder.Read("new.report.yaml").Should().StartWith("格式: 2021\n单位: 云溪县水利局\n年度: 2024\n");
        folder.Run("format", "--check", "new.report.yaml").ExitCode.Should().Be(0);
        folder.Run("new", "--organization", "甲局", "-o", "new.report.yaml").Should().Match<Run>(r => r.ExitCode == 2 && r.Error.Contains("已存在"));
        folder.Run("new", "--organization", "甲局", "--year", "2019").Output.Should().StartWith("格式: 2019\n");
        folder.Run("new").Should().Match<Run>(r => r.ExitCode == 2 && r.Error.Contains("缺少选项 --organization"));
        folder.Run("new", "--organization", "甲局", "--year", "24").ExitCode.Should().Be(2);
        folder.Run("new", "--organization", "甲局", "--form", "1999").ExitCode.Should().Be(2);
    }
}
