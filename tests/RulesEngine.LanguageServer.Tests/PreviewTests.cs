using System.Text.Json.Nodes;
using static RulesEngine.LanguageServer.Tests.ActionSession;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>The preview over the protocol, from the built server.</summary>
public class PreviewTests
{
    private const string Method = "rulesengine/preview";

    [Fact]
    public async Task The_preview_is_that_of_the_version_last_typed()
    {
        await using var session = await StartAsync(Valid);
        var sound = await session.RequestAsync(Method, new JsonObject());
        ((int)sound!["version"]!, (string)sound["title"]!).Should().Be((1, "云溪县水利局2023年政府信息公开工作年度报告"));
        ((string)sound["html"]!).Should().StartWith("<article class=\"report\"").And.Contain("data-path=\"requests.received.total\"").And.NotContain("<del>");
        await session.ChangeAsync(Wrong);
        var wrong = await session.RequestAsync(Method, new JsonObject());
        ((int)wrong!["version"]!).Should().Be(2);
        var start = Wrong.IndexOf("71]", StringComparison.Ordinal);
        ((string)wrong["html"]!).Should().Contain($"data-path=\"requests.received.total\" data-start=\"{start}\" data-end=\"{start + 2}\"").And.Contain("<del>71</del> <ins>17</ins>");
        await session.EndAsync();
    }

    [Fact]
    public async Task The_style_sheet_comes_when_it_is_asked_for()
    {
        await using var session = await StartAsync(Valid);
        (await session.RequestAsync(Method, new JsonObject()))!["style"].Should().BeNull();
        ((string)(await session.RequestAsync(Method, new JsonObject { ["style"] = true }))!["style"]!).Should().Contain(".report td.wrong");
        await session.EndAsync();
    }

    [Fact]
    public async Task The_page_to_publish_is_whole_and_without_marks()
    {
        await using var session = await StartAsync(Wrong);
        var page = await session.RequestAsync("rulesengine/page", new JsonObject());
        ((string)page!["title"]!).Should().Be("云溪县水利局2023年政府信息公开工作年度报告");
        ((string)page["html"]!).Should().StartWith("<!DOCTYPE html>").And.Contain(">71<").And.NotContain("<del>").And.NotContain("data-start=");
        await session.EndAsync();
    }

    [Fact]
    public async Task What_is_not_open_has_no_preview()
    {
        await using var session = await StartAsync(Valid);
        var other = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = "untitled:other" } };
        await session.Client.Invoking(c => c.RequestAsync(Method, other)).Should().ThrowAsync<Exception>().WithMessage("*is not open*");
        await session.EndAsync();
    }
}
