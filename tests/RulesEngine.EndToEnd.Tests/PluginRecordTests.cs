using System.Text.Json.Nodes;
using RulesEngine.Workspaces.Tests.Plugins;

namespace RulesEngine.EndToEnd.Tests;

/// <summary><c>plugin add</c>, <c>list</c> and <c>verify</c>: what is on record, and whether it is what lies there.</summary>
public sealed class PluginRecordTests : IDisposable
{
    private readonly Folder _folder = new Folder().With("a.report.yaml", Folder.Broken);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_added_is_used_until_it_changes_and_again_when_it_is_added_anew()
    {
        new CompiledPlugin().Write(_folder["acme.dll"]);
        var added = _folder.Run("plugin", "add", "acme.dll");
        added.Should().Be(new Run(0, "acme.dll：1 条规则，已登记到 rulesengine.yaml\n  ACM0001  acme-greeting  标题\n", string.Empty));
        Check().Should().Contain("ACM0001 hello");
        _folder.Run("plugin", "verify").Should().Be(new Run(0, "acme.dll：相同\n", string.Empty));
        new CompiledPlugin { Say = "\"good day\"" }.Write(_folder["acme.dll"]);
        Check().Should().Contain("GK9004").And.NotContain("ACM0001 ");
        var verified = _folder.Run("plugin", "verify", "--lang", "en");
        (verified.ExitCode, verified.Error).Should().Be((1, string.Empty));
        verified.Output.Should().StartWith("GK9004 The plug-in \"acme.dll\" was not loaded: the file has changed");
        _folder.Run("plugin", "add", "acme.dll").ExitCode.Should().Be(0);
        Check().Should().Contain("ACM0001 good day");
        _folder.Read("rulesengine.yaml").Should().MatchRegex("^plugins:\n  - path: acme.dll\n    sha256: '[0-9a-f]{64}'\n$");
    }

    [Fact]
    public void Libraries_beside_it_are_put_on_record_with_it()
    {
        CompiledPlugin.Compile(_folder["Words.dll"], "public static class Words { public static string Say() => \"words\"; }", []);
        new CompiledPlugin { Say = "Words.Say()", References = [_folder["Words.dll"]] }.Write(_folder["acme.dll"]);
        _folder.Run("plugin", "add", "acme.dll").Output.Should().EndWith("  Words.dll\n");
        Check().Should().Contain("ACM0001 words");
        File.AppendAllBytes(_folder["Words.dll"], [0]);
        _folder.Run("plugin", "verify", "--lang", "en").Output.Should().Contain("Words.dll, which it uses, has changed");
        Check().Should().Contain("GK9004").And.NotContain("ACM0001 ");
    }

    [Fact]
    public void The_list_shows_rules_and_what_is_not_in_use()
    {
        _folder.Run("plugin", "list", "--lang", "en").Output.Should().Be("no rule packs on record in rulesengine.yaml\n");
        new CompiledPlugin().Write(_folder["acme.dll"]);
        _folder.Run("plugin", "add", "acme.dll");
        _folder.With("rulesengine.yaml", _folder.Read("rulesengine.yaml") + $"  - path: gone.dll\n    sha256: '{new string('0', 64)}'\n");
        var text = _folder.Run("plugin", "list", "--lang", "en");
        text.Output.Should().StartWith("acme.dll: 1 rule\n  ACM0001  acme-greeting  title\nGK9004 The plug-in \"gone.dll\" was not loaded: ");
        var list = JsonNode.Parse(_folder.Run("plugin", "list", "--format", "json").Output)!.AsArray();
        list.Select(static p => (string)p!["path"]!).Should().Equal("acme.dll", "gone.dll");
        ((string)list[0]!["rules"]![0]!, (string?)list[0]!["problem"]).Should().Be(("ACM0001", null));
        ((string?)list[1]!["problem"]).Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("not a library", "the file is no .NET assembly")]
    [InlineData(null, "GK9004 The plug-in \"acme.dll\" was not loaded: ")]
    public void What_cannot_be_used_is_not_put_on_record(string? content, string reason)
    {
        if (content is not null) _folder.With("acme.dll", content);
        var run = _folder.Run("plugin", "add", "acme.dll", "--lang", "en");
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().StartWith("rulesengine: error: GK9004").And.Contain(reason);
        File.Exists(_folder["rulesengine.yaml"]).Should().BeFalse();
    }

    [SkippableFact]
    public void A_pipe_in_the_place_of_a_pack_is_not_waited_for()
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no pipes among files");
        System.Diagnostics.Process.Start("mkfifo", _folder["acme.dll"]).WaitForExit();
        _folder.Run("check", "--plugin", "acme.dll", "--lang", "en").Error.Should().Contain("the file is no .NET assembly");
    }

    [Fact]
    public void A_rule_that_is_there_already_keeps_the_pack_off_the_record()
    {
        new CompiledPlugin().Write(_folder["a.dll"]);
        new CompiledPlugin().Write(_folder["b.dll"]);
        _folder.Run("plugin", "add", "a.dll").ExitCode.Should().Be(0);
        var before = _folder.Read("rulesengine.yaml");
        var run = _folder.Run("plugin", "add", "b.dll", "--lang", "en");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("\"b.dll\"").And.Contain("the rule ACM0001 acme-greeting has the code or the name of ACM0001");
        _folder.Read("rulesengine.yaml").Should().Be(before);
    }

    [Fact]
    public void A_configuration_further_up_holds_the_record_unless_another_is_named()
    {
        _folder.With("rulesengine.yaml", "# ours\nlanguage: en\n").With("sub/deep/b.report.yaml", Folder.Valid);
        new CompiledPlugin().Write(_folder["sub/acme.dll"]);
        var start = _folder.Run("plugin", "add", "sub/acme.dll", "--config", "sub/deep/rulesengine.yaml");
        start.Should().Match<Run>(static r => r.ExitCode == 0 && r.Error.Length == 0);
        _folder.Read("sub/deep/rulesengine.yaml").Should().Contain("path: ../acme.dll");
        _folder.Read("rulesengine.yaml").Should().Be("# ours\nlanguage: en\n");
        _folder.Run("plugin", "add", "sub/acme.dll").Output.Should().Contain("on record in rulesengine.yaml");
        _folder.Read("rulesengine.yaml").Should().StartWith("# ours\nlanguage: en\nplugins:\n  - path: sub/acme.dll\n");
    }

    [Fact]
    public void A_configuration_with_mistakes_is_left_alone()
    {
        new CompiledPlugin().Write(_folder["acme.dll"]);
        var run = _folder.With("rulesengine.yaml", "languages: en\n").Run("plugin", "add", "acme.dll", "--lang", "en");
        (run.ExitCode, run.Error).Should().Match<(int, string)>(static r => r.Item1 == 2 && r.Item2.Contains("rulesengine.yaml:1: GK9005"));
        _folder.Read("rulesengine.yaml").Should().Be("languages: en\n");
    }

    private string Check() => _folder.Run("check", "--format", "concise", "--quiet").Output;
}
