using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Plugins;

namespace RulesEngine.Workspaces.Tests.Plugins;

/// <summary>Rules that do what no rule should: they are told of by name, and nothing else changes.</summary>
public sealed class IsolationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PluginHost _host = TestHost.Create();

    public void Dispose()
    {
        _host.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("it throws", "throw new System.Exception(\"no way\")", "Exception: no way")]
    [InlineData("it never ends", "Run(() => { while (true) { } })", "took more than 1 s on \"a.report.yaml\", and is not run any more")]
    [InlineData("it sleeps", "Run(() => System.Threading.Thread.Sleep(-1))", "took more than 1 s")]
    [InlineData("it calls itself for ever", "Say() + Say()", "ended the process that ran it (Stack overflow.), and is not run any more")]
    [InlineData("it fills the memory", "Run(() => { for (var all = new System.Collections.Generic.List<byte[]>(); ; all.Add(new byte[1 << 24])) { } })",
        "OutOfMemoryException")]
    [InlineData("it ends the process", "Run(() => System.Environment.Exit(0))", "ended the process that ran it")]
    [InlineData("it fails fast", "Run(() => System.Environment.FailFast(\"enough\"))", "ended the process that ran it (Process terminated.")]
    [InlineData("its thread throws", "Run(() => { new System.Threading.Thread(() => throw new System.Exception()).Start(); System.Threading.Thread.Sleep(-1); })",
        "ended the process that ran it (Unhandled exception.")]
    [InlineData("it reports outside the text", "Run(() => Place = new TextSpan(1000000, 5))", "at a place outside the text")]
    public void A_rule_that_harms_is_told_of_and_all_else_is_as_before(string how, string say, string reason)
    {
        var catalog = Load(new CompiledPlugin { Say = say });
        Check(catalog).Should().BeEquivalentTo([.. Check(Built.Catalog), Failure(reason, Check(catalog))], how);
        Check(catalog).Should().ContainSingle(l => l.StartsWith("GK9003 Rule ACM0001 (from Acme) failed: ", StringComparison.Ordinal)).Which.Should().Contain(reason, how);
    }

    [Theory]
    [InlineData("Run(() => { for (var i = 0; i < 100_000; i++) System.Console.WriteLine(\"a line on the screen\"); })")]
    [InlineData("Run(() => { for (var i = 0; i < 200; i++) System.Console.OpenStandardOutput().Write(new byte[100_000]); })")]
    [InlineData("Run(() => { for (var i = 0; i < 200; i++) System.Console.OpenStandardError().Write(new byte[100_000]); })")]
    [InlineData("Run(() => System.Console.ReadLine())")]
    [InlineData("Run(() => System.Console.SetOut(System.IO.TextWriter.Null))")]
    public void The_screen_is_out_of_reach(string say) =>
        Check(Load(new CompiledPlugin { Say = say }, seconds: 60)).Should().BeEquivalentTo([.. Check(Built.Catalog), "ACM0001 done"]);

    [Fact]
    public void A_rule_that_took_too_long_costs_its_time_once()
    {
        var catalog = Load(new CompiledPlugin { Say = "Run(() => { while (true) { } })" });
        for (var i = 0; i < 200; i++) Check(catalog).Should().ContainSingle(static l => l.StartsWith("GK9003", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_throws_is_tried_again_with_the_next_report()
    {
        var catalog = Load(new CompiledPlugin { Say = "Place.Start > 0 ? \"\" : Run(() => { if (Calls++ == 0) throw new System.Exception(); })" });
        Check(catalog).Should().Contain(static l => l.StartsWith("GK9003", StringComparison.Ordinal));
        Check(catalog).Should().Contain("ACM0001 done");
    }

    [Theory]
    [InlineData("while (true) { }", "it was not ready within 10 s")]
    [InlineData("System.Environment.Exit(0);", "it ended the process that ran it")]
    public void A_pack_that_cannot_be_made_is_not_loaded(string start, string reason)
    {
        new CompiledPlugin { Start = start }.Write(_folder["acme.dll"]);
        LocalizedText problem = default;
        _host.With(Built.Catalog, [new PluginFile(_folder["acme.dll"])], (_, why) => problem = why).Should().BeSameAs(Built.Catalog);
        problem.En.Should().StartWith(reason);
    }

    private static string Failure(string reason, IEnumerable<string> lines) => lines.FirstOrDefault(l => l.Contains(reason, StringComparison.Ordinal)) ?? reason;

    private static List<string> Check(RuleCatalog catalog)
    {
        var report = Report.Read(SourceText.From(BaseReport.Form2021, "a.report.yaml"), catalog.Forms);
        return [.. catalog.Driver.Analyze(report, new() { Today = new(2026, 1, 1) }).Diagnostics.Select(static d => $"{d.Id} {d.GetMessage(Language.English)}")];
    }

    private RuleCatalog Load(CompiledPlugin plugin, int seconds = 1)
    {
        plugin.Write(_folder["acme.dll"]);
        var file = new PluginFile(_folder["acme.dll"]) { TimeLimit = TimeSpan.FromSeconds(seconds) };
        return _host.With(Built.Catalog, [file], static (_, reason) => throw new InvalidOperationException(reason.En));
    }
}
