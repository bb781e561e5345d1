using System.Text.Json.Nodes;
using static RulesEngine.LanguageServer.Tests.ActionSession;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>Formatting over the protocol, from the built server.</summary>
public class FormattingTests
{
    private static readonly string Crooked = Valid
        .Replace("行政处罚:       [15]", "行政处罚: [ 15 ]", StringComparison.Ordinal)
        .Replace("复议后起诉:       [0, 0, 1, 0, 1]", "复议后起诉: [0,0, 1,0,1]", StringComparison.Ordinal);

    [Fact]
    public async Task A_document_is_laid_out_by_small_edits()
    {
        await using var session = await StartAsync(Crooked);
        var edits = await session.RequestAsync("textDocument/formatting", WithOptions());
        session.Apply(edits).Should().Be(Valid);
        edits!.AsArray().Should().OnlyContain(static e => ((string)e!["newText"]!).Length < 20);
        await session.EndAsync();
    }

    [Fact]
    public async Task A_range_is_laid_out_alone()
    {
        await using var session = await StartAsync(Crooked);
        var parameters = WithOptions();
        parameters["range"] = session.RangeOf("行政处罚: [ 15 ]");
        session.Apply(await session.RequestAsync("textDocument/rangeFormatting", parameters)).Should()
            .Be(Crooked.Replace("行政处罚: [ 15 ]", "行政处罚:       [15]", StringComparison.Ordinal));
        await session.EndAsync();
    }

    private static JsonObject WithOptions() => new() { ["options"] = JsonNode.Parse("""{ "tabSize": 4, "insertSpaces": true }""") };
}
