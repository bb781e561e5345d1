using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Plugins;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Tests.Plugins;

/// <summary>Plug-ins that a configuration pins: those in order are loaded, of the others it is said why not.</summary>
public sealed class PluginTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PluginHost _host = TestHost.Create();

    public void Dispose()
    {
        _host.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_rules_of_a_plug_in_run_beside_the_others_and_can_be_configured()
    {
        var hash = new CompiledPlugin().Write(PathOf("acme.dll"));
        var loaded = Load(_host, $"rules: {{acme-greeting: error}}\n{Pin("acme.dll", hash)}");
        loaded.Configuration.Diagnostics.Should().BeEmpty();
        loaded.Configuration.Rules.Should().ContainSingle().Which.Rule.Id.Should().Be("ACM0001");
        Check(loaded.Catalog).Should().Contain("ACM0001 hello");
    }

    [Fact]
    public void Equal_configurations_share_their_rules()
    {
        var hash = new CompiledPlugin().Write(PathOf("acme.dll"));
        Load(_host, Pin("acme.dll", hash)).Catalog.Should().BeSameAs(Load(_host, Pin("./acme.dll", hash)).Catalog);
        Load(_host, "plugins: []").Catalog.Should().BeSameAs(Built.Catalog);
    }

    [Fact]
    public void Each_plug_in_has_its_own_version_of_a_library()
    {
        foreach (var (name, code, words) in new[] { ("one", "AAA0001", "first"), ("two", "BBB0001", "second") })
        {
            Directory.CreateDirectory(PathOf(name));
            CompiledPlugin.Compile(PathOf($"{name}/Words.dll"), $"public static class Words {{ public static string Say() => \"{words}\"; }}", []);
            new CompiledPlugin { Code = code, Name = name, Say = "Words.Say()", References = [PathOf($"{name}/Words.dll")] }.Write(PathOf($"{name}/pack.dll"));
        }
        var text = $"plugins:\n{WithWords("one")}{WithWords("two")}";
        Check(Load(_host, text).Catalog).Should().Contain("AAA0001 first").And.Contain("BBB0001 second");
    }

    [Fact]
    public void A_library_is_used_only_where_it_is_on_record_and_unchanged()
    {
        CompiledPlugin.Compile(PathOf("Words.dll"), "public static class Words { public static string Say() => \"words\"; }", []);
        var hash = new CompiledPlugin { Say = "Words.Say()", References = [PathOf("Words.dll")] }.Write(PathOf("pack.dll"));
        ProblemOf(Pin("pack.dll", hash)).Should().EndWith("it uses Words.dll beside it, which is not on record; if it can be trusted, put it there with plugin add");
        var recorded = $"plugins:\n{WithWords(".")}";
        Check(Load(_host, recorded).Catalog).Should().Contain("ACM0001 words");
        File.AppendAllBytes(PathOf("Words.dll"), [0]);
        ProblemOf(recorded).Should().Contain("Words.dll, which it uses, has changed");
        File.Delete(PathOf("Words.dll"));
        using var fresh = TestHost.Create();
        Check(Load(fresh, recorded).Catalog).Should().ContainSingle(static l => l.StartsWith("GK9003", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_has_changed_is_not_loaded_and_its_hash_is_told()
    {
        var hash = new CompiledPlugin().Write(PathOf("acme.dll"));
        File.AppendAllBytes(PathOf("acme.dll"), [0]);
        var problem = ProblemOf(Pin("acme.dll", hash));
        problem.Should().Contain("the file has changed").And.Contain(HashOf("acme.dll"));
        ProblemOf(Pin("acme.dll", HashOf("acme.dll"))).Should().BeNull("a byte behind the end changes nothing but the hash");
    }

    [Fact]
    public void A_plug_in_made_for_another_version_is_not_loaded()
    {
        CompiledPlugin.Compile(PathOf("RulesEngine.dll"), """
            [assembly: System.Reflection.AssemblyVersion("9.7.0.0")]
            namespace RulesEngine.Packs { public sealed class RulePackAttribute(System.Type pack) : System.Attribute { public System.Type Pack => pack; } }
            """, [], MetadataReference.CreateFromFile(typeof(object).Assembly.Location));
        var hash = CompiledPlugin.Compile(
            PathOf("new.dll"), "[assembly: RulesEngine.Packs.RulePack(typeof(string))]", [], MetadataReference.CreateFromFile(PathOf("RulesEngine.dll")));
        ProblemOf(Pin("new.dll", hash)).Should().Contain("made for RulesEngine 9.7, and this is 0.1");
    }

    [Theory]
    [InlineData("GK7777", "own", "the prefix GK of GK7777 is reserved")]
    [InlineData("acme1", "own", "the code \"acme1\" is not two to five capital letters and four digits")]
    [InlineData("ACM0001", "blank-cell", "the rule ACM0001 blank-cell has the code or the name of GK1003 blank-cell")]
    public void A_code_or_name_that_is_not_free_keeps_the_plug_in_out(string code, string name, string reason)
    {
        var hash = new CompiledPlugin { Code = code, Name = name }.Write(PathOf("acme.dll"));
        ProblemOf(Pin("acme.dll", hash)).Should().EndWith(reason);
    }

    [Fact]
    public void Of_two_plug_ins_with_the_same_rule_the_first_is_loaded()
    {
        var (first, second) = (new CompiledPlugin().Write(PathOf("a.dll")), new CompiledPlugin { Say = "\"other\"" }.Write(PathOf("b.dll")));
        var loaded = Load(_host, $"plugins:\n{Entry("a.dll", first)}{Entry("b.dll", second)}");
        loaded.Configuration.Diagnostics.Should().ContainSingle().Which.Path.Should().Be("plugins.b.dll");
        Check(loaded.Catalog).Should().Contain("ACM0001 hello").And.NotContain("ACM0001 other");
    }

    [Fact]
    public void What_a_plug_in_lacks_or_throws_is_told()
    {
        CompiledPlugin.Compile(PathOf("Words.dll"), "public static class Words { public static string Say() => \"\"; }", []);
        var lacks = new CompiledPlugin { Start = "_ = Words.Say();", References = [PathOf("Words.dll")] }.Write(PathOf("lacks.dll"));
        File.Delete(PathOf("Words.dll"));
        ProblemOf(Pin("lacks.dll", lacks)).Should().Contain("it needs the assembly Words");
        var throws = new CompiledPlugin { Start = "throw new System.Exception(\"no\\nway\");" }.Write(PathOf("throws.dll"));
        ProblemOf(Pin("throws.dll", throws)).Should().EndWith("Exception: no way");
    }

    [Fact]
    public void What_is_no_plug_in_is_told()
    {
        File.WriteAllText(PathOf("text.dll"), "not a library");
        File.Copy(typeof(object).Assembly.Location, PathOf("other.dll"));
        File.WriteAllBytes(PathOf("half.dll"), File.ReadAllBytes(PathOf("other.dll")).AsSpan(0, 3000).ToArray());
        ProblemOf(Pin("text.dll", HashOf("text.dll"))).Should().EndWith("the file is no .NET assembly");
        ProblemOf(Pin("half.dll", HashOf("half.dll"))).Should().EndWith("the file is no .NET assembly");
        ProblemOf(Pin("other.dll", HashOf("other.dll"))).Should().EndWith("it holds no rules");
        ProblemOf(Pin("none.dll", new string('0', 64))).Should().Contain("none.dll").And.Contain("not loaded");
    }

    [Fact]
    public void A_folder_that_is_not_trusted_runs_nothing()
    {
        var hash = new CompiledPlugin { Start = "System.IO.File.WriteAllText(@\"" + PathOf("ran") + "\", \"\");" }.Write(PathOf("acme.dll"));
        var loaded = Load(null, Pin("acme.dll", hash));
        loaded.Catalog.Should().BeSameAs(Built.Catalog);
        loaded.Configuration.Diagnostics.Should().ContainSingle().Which.GetMessage(Language.English).Should().Contain("not trusted");
        File.Exists(PathOf("ran")).Should().BeFalse();
        Load(_host, Pin("acme.dll", hash));
        File.Exists(PathOf("ran")).Should().BeTrue("else this test shows nothing");
    }

    [Fact]
    public void What_is_replaced_is_given_back()
    {
        new CompiledPlugin().Write(PathOf("acme.dll"));
        var catalogs = Enumerable.Range(0, 100).Select(_ => Reload()).ToList();
        for (var i = 0; i < 20 && catalogs.Count(static l => l.IsAlive) > 1; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        catalogs.Count(static l => l.IsAlive).Should().BeLessThanOrEqualTo(1, "only the last one is still in use");
        AppDomain.CurrentDomain.GetAssemblies().Should().NotContain(static a => a.GetName().Name == "acme", "its code runs elsewhere");
        _host.WorkerCount.Should().Be(1);
    }

    /// <summary>Loads the plug-in with one more byte behind it, runs it, and looks on without keeping it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Reload()
    {
        File.AppendAllBytes(PathOf("acme.dll"), [0]);
        var catalog = Load(_host, Pin("acme.dll", HashOf("acme.dll"))).Catalog;
        Check(catalog).Should().Contain("ACM0001 hello");
        return new WeakReference(catalog);
    }

    private static IEnumerable<string> Check(RuleCatalog catalog) =>
        catalog.Driver.Analyze(Report.Read(SourceText.From(BaseReport.Form2021, "a.report.yaml"), catalog.Forms), new() { Today = new(2026, 1, 1) })
            .Diagnostics.Select(static d => $"{d.Id} {d.GetMessage(Language.English)}");

    private LoadedConfiguration Load(PluginHost? host, string text) =>
        new ConfigurationLoader(Built.Catalog, host).Read(SourceText.From(text, "rulesengine.yaml"), PathOf(Configuration.FileName));

    private string? ProblemOf(string text)
    {
        var diagnostics = Load(_host, text).Configuration.Diagnostics;
        diagnostics.Where(static d => d.Id != "GK9004" || d.Severity != RulesEngine.Diagnostics.DiagnosticSeverity.Error).Should().BeEmpty();
        return diagnostics.SingleOrDefault()?.GetMessage(Language.English);
    }

    private string WithWords(string folder) =>
        Entry($"{folder}/pack.dll", HashOf($"{folder}/pack.dll")) + $"    libraries:\n      Words.dll: {HashOf($"{folder}/Words.dll")}\n";

    private static string Pin(string path, string hash) => $"plugins:\n{Entry(path, hash)}";

    private static string Entry(string path, string hash) => $"  - path: {path}\n    sha256: '{hash}'\n";

    private string HashOf(string name) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(PathOf(name))));

    private string PathOf(string name) => _folder[name];
}
