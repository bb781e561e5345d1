using System.Text.Json;

namespace RulesEngine.EndToEnd.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void Rules_are_listed_in_three_formats()
    {
        using var folder = new Folder();
        folder.Run("rules").Output.Should().Contain("GK2001  wrong-row-total");
        folder.Run("rules", "--format", "markdown").Output.Should().Contain("| GK2001 | wrong-row-total | error | unsafe |");
        using var json = JsonDocument.Parse(folder.Run("rules", "--format", "json").Output);
        var codes = json.RootElement.EnumerateArray().Select(static r => r.GetProperty("code").GetString()!).ToList();
        codes.Should().Contain(["GK2001", "GK9005"]).And.BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("GK2001", "zh", "## 检查内容")]
    [InlineData("wrong-row-total", "zh", "级别 error")]
    [InlineData("GK2001", "en", "Row total is not the sum of its cells")]
    public void A_rule_is_explained_by_code_or_name(string rule, string language, string expected)
    {
        using var folder = new Folder();
        var run = folder.Run("explain", rule, "--lang", language);
        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain(expected);
        run.Output.Should().NotContain("\u001b");
        folder.Run("explain", rule, "--color", "always").Output.Should().Contain("\u001b[");
    }

    [Theory]
    [InlineData("report", "本年度办理结果")]
    [InlineData("config", "wrong-row-total")]
    public void Schemas_are_json(string kind, string expected)
    {
        using var folder = new Folder();
        var run = folder.Run("schema", kind);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        run.Output.Should().Contain(expected);
    }
}
