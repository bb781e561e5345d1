using RulesEngine.LanguageServer.Tests.Sessions;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>What an editor needs to let its user look up a rule.</summary>
public sealed class RulesTests
{
    [Fact]
    public async Task All_rules_are_listed_in_the_language_of_the_client()
    {
        await using var session = await Session.OpenAsync();
        var rules = (await session.AskAsync("rulesengine/rules", new { }))!.AsArray();
        rules.Select(static r => (string)r!["code"]!).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.Contain("GK9001");
        var rule = rules.Single(static r => (string)r!["code"]! == "GK2001")!;
        ((string)rule["name"]!, (string)rule["title"]!, (string)rule["severity"]!, (string)rule["fix"]!)
            .Should().Be(("wrong-row-total", "Row total is not the sum of its cells", "error", "unsafe"));
        await RobustnessTests.IsAliveAsync(session);
    }

    [Theory]
    [InlineData("GK2001", "en", "# Row total is not the sum of its cells (GK2001)")]
    [InlineData("wrong-row-total", "zh", "# 行总计不等于各栏之和（GK2001）")]
    public async Task The_document_of_a_rule_is_found_by_code_and_by_name(string rule, string language, string heading)
    {
        await using var session = await Session.OpenAsync(options: new { language });
        var answer = (await session.AskAsync("rulesengine/explain", new { rule }))!;
        ((string)answer["code"]!).Should().Be("GK2001");
        ((string)answer["markdown"]!).Should().StartWith(heading);
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task A_rule_that_does_not_exist_is_refused()
    {
        await using var session = await Session.OpenAsync();
        (await session.ErrorOfAsync("rulesengine/explain", new { rule = "GK9999" })).Should().Be(-32602);
        await RobustnessTests.IsAliveAsync(session);
    }
}
