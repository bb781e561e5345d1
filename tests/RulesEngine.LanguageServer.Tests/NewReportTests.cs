using System.Text.Json.Nodes;
using RulesEngine.Testing.Lsp;
using RulesEngine.Workspaces.Files;
using static RulesEngine.LanguageServer.Tests.ActionSession;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>The command rulesengine.newReport over the protocol, from the built server.</summary>
public sealed class NewReportTests : IDisposable
{
    private const string Able = """{ "workspace": { "applyEdit": true }, "window": { "showDocument": { "support": true } } }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("rulesengine-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_report_is_created_filled_in_from_last_year_and_shown()
    {
        await using var session = await StartAsync(Valid, Able);
        var uri = (string?)await RunAsync(session, "rulesengine.newReport", new JsonObject
        {
            ["folder"] = FileUri.FromPath(_folder),
            ["organization"] = "云溪县水利局",
            ["year"] = 2024,
            ["from"] = ReportUri,
        });
        uri.Should().Be(FileUri.FromPath(Path.Combine(_folder, "云溪县水利局-2024.report.yaml")));
        var changes = (await session.Client.WaitForRequestAsync("workspace/applyEdit"))!["edit"]!["documentChanges"]!;
        changes[0]!.ToJsonString().Should().Contain("\"kind\":\"create\"").And.Contain("\"overwrite\":false");
        changes[1]!["textDocument"]!.ToJsonString().Should().Be(new JsonObject { ["uri"] = uri, ["version"] = null }.ToJsonString());
        ((string)changes[1]!["edits"]![0]!["newText"]!).Should().StartWith("格式: 2021\n单位: 云溪县水利局\n年度: 2024\n")
            .And.MatchRegex(@"上年结转: +\[ *1, 0, 0, 0, 0, 0, +1\]", "so much was carried over at the end of 2023");
        ((string)(await session.Client.WaitForRequestAsync("window/showDocument"))!["uri"]!).Should().Be(uri);
        await session.EndAsync();
    }

    [Fact]
    public async Task An_existing_file_is_kept()
    {
        var path = Path.Combine(_folder, "a.report.yaml");
        await File.WriteAllTextAsync(path, Valid);
        await using var session = await StartAsync(Valid, Able);
        (await FailAsync(session, "rulesengine.newReport", $$"""{ "file": "{{FileUri.FromPath(path)}}", "organization": "甲", "year": "2024" }"""))
            .Should().Be(-32803);
        await session.EndAsync();
    }

    [Fact]
    public async Task A_client_that_refuses_is_heard()
    {
        await using var session = await StartAsync(Valid, Able, ("workspace/applyEdit", static _ => JsonNode.Parse("""{ "applied": false, "failureReason": "没有权限" }""")));
        var run = () => RunAsync(session, "rulesengine.newReport", JsonNode.Parse($$"""{ "folder": "{{FileUri.FromPath(_folder)}}", "organization": "甲", "year": 2024 }""")!);
        (await run.Should().ThrowAsync<LspErrorException>()).WithMessage("*没有权限*");
        await session.Client.WaitForRequestAsync("workspace/applyEdit");
        await session.EndAsync();
    }

    [Theory]
    [InlineData("rulesengine.newReport", """{ "folder": "file:///tmp", "year": 2024 }""")]
    [InlineData("rulesengine.newReport", """{ "folder": "file:///tmp", "organization": "甲", "year": "今年" }""")]
    [InlineData("rulesengine.newReport", """{ "folder": "https://example.org/", "organization": "甲" }""")]
    [InlineData("rulesengine.newReport", """{ "organization": "甲" }""")]
    [InlineData("rulesengine.newReport", "7")]
    [InlineData("rulesengine.oldReport", "{}")]
    public async Task What_is_not_understood_is_refused(string command, string arguments)
    {
        await using var session = await StartAsync(Valid, Able);
        (await FailAsync(session, command, arguments)).Should().Be(-32602);
        await session.EndAsync();
    }

    private static Task<JsonNode?> RunAsync(ActionSession session, string command, JsonNode argument) =>
        session.Client.RequestAsync("workspace/executeCommand", new JsonObject { ["command"] = command, ["arguments"] = new JsonArray(argument) });

    private static async Task<int> FailAsync(ActionSession session, string command, string argument)
    {
        var run = () => RunAsync(session, command, JsonNode.Parse(argument)!);
        return (await run.Should().ThrowAsync<LspErrorException>()).Which.Code;
    }
}
