using System.Collections.Immutable;
using RulesEngine.Text;
using RulesEngine.Workspaces.Plugins;

namespace RulesEngine.Workspaces.Tests.Plugins;

/// <summary>Putting a plug-in on record changes its entry and nothing else.</summary>
public sealed class PluginPinsTests
{
    private const string Folder = "/offices";
    private const string Old = "0000000000000000000000000000000000000000000000000000000000000000";
    private const string New = "1111111111111111111111111111111111111111111111111111111111111111";

    [Theory]
    [InlineData("", "plugins:\n  - path: a.dll\n    sha256: 'NEW'\n")]
    [InlineData("# nothing yet", "# nothing yet\nplugins:\n  - path: a.dll\n    sha256: 'NEW'\n")]
    [InlineData("language: en", "language: en\nplugins:\n  - path: a.dll\n    sha256: 'NEW'\n")]
    [InlineData("language: en\r\n", "language: en\r\nplugins:\r\n  - path: a.dll\r\n    sha256: 'NEW'\r\n")]
    [InlineData("plugins: # ours\nlanguage: en\n", "plugins: # ours\n  - path: a.dll\n    sha256: 'NEW'\nlanguage: en\n")]
    [InlineData("plugins: [] # none\nlanguage: en\n", "plugins: # none\n  - path: a.dll\n    sha256: 'NEW'\nlanguage: en\n")]
    [InlineData("plugins:\n- path: b.dll # b\n  sha256: OLD # from Wang\nlanguage: en\n",
        "plugins:\n- path: b.dll # b\n  sha256: OLD # from Wang\n- path: a.dll\n  sha256: 'NEW'\nlanguage: en\n")]
    [InlineData("plugins:\n  - path: ./a.dll # a\n    sha256: OLD # from Wang", "plugins:\n  - path: ./a.dll # a\n    sha256: 'NEW' # from Wang")]
    [InlineData("plugins:\n  - sha256: 'OLD'\n    time-limit: 5\n    path: a.dll\n", "plugins:\n  - sha256: 'NEW'\n    time-limit: 5\n    path: a.dll\n")]
    [InlineData("plugins: [{path: b.dll, sha256: OLD}]", "plugins: [{path: b.dll, sha256: OLD}, {path: a.dll, sha256: 'NEW'}]")]
    [InlineData("plugins: [{path: a.dll, sha256: OLD}]", "plugins: [{path: a.dll, sha256: 'NEW'}]")]
    [InlineData("plugins:\n  - path: a.dll\nlanguage: en\n", "plugins:\n  - path: a.dll\n    sha256: 'NEW'\nlanguage: en\n")]
    public void Only_the_entry_changes(string before, string after) => Set(before).Should().Be(Fill(after));

    [Theory]
    [InlineData("", "plugins:\n  - path: a.dll\n    sha256: 'NEW'\n    libraries:\n      Words.dll: 'NEW'\n")]
    [InlineData("plugins:\n  - path: a.dll\n    sha256: OLD\n", "plugins:\n  - path: a.dll\n    sha256: 'NEW'\n    libraries:\n      Words.dll: 'NEW'\n")]
    [InlineData("plugins:\n  - path: a.dll\n    libraries:\n      Words.dll: OLD # ours\n    sha256: OLD\n",
        "plugins:\n  - path: a.dll\n    libraries:\n      Words.dll: 'NEW' # ours\n    sha256: 'NEW'\n")]
    [InlineData("plugins:\n  - path: a.dll\n    libraries:\n      Other.dll: OLD\n    sha256: OLD\n",
        "plugins:\n  - path: a.dll\n    libraries:\n      Other.dll: OLD\n      Words.dll: 'NEW'\n    sha256: 'NEW'\n")]
    [InlineData("plugins: [{path: a.dll, sha256: OLD}]", "plugins: [{path: a.dll, sha256: 'NEW', libraries: {Words.dll: 'NEW'}}]")]
    [InlineData("plugins: [{path: b.dll, sha256: OLD}]",
        "plugins: [{path: b.dll, sha256: OLD}, {path: a.dll, sha256: 'NEW', libraries: {Words.dll: 'NEW'}}]")]
    public void Libraries_are_put_on_record_with_it(string before, string after) => Set(before, "Words.dll").Should().Be(Fill(after));

    [Theory]
    [InlineData("plugins: a.dll")]
    [InlineData("plugins: {path: a.dll}")]
    [InlineData("{language: en}")]
    [InlineData("- plugins")]
    [InlineData("plugins: [")]
    public void What_is_written_otherwise_is_left_alone(string text) => Set(text).Should().BeNull();

    [Fact]
    public void A_byte_order_mark_stays() =>
        PluginPins.Set(SourceText.From("\uFEFFlanguage: en\n", "x"), Folder, new PluginFile("/offices/a.dll") { Sha256 = New })!.HasByteOrderMark.Should().BeTrue();

    private static string? Set(string before, params string[] libraries) =>
        PluginPins.Set(SourceText.From(Fill(before), "rulesengine.yaml"), Folder, new PluginFile("/offices/a.dll")
        {
            Sha256 = New,
            Libraries = libraries.ToImmutableSortedDictionary(static l => l, static _ => New),
        })?.Content;

    private static string Fill(string text) => text.Replace("OLD", Old, StringComparison.Ordinal).Replace("NEW", New, StringComparison.Ordinal);
}
