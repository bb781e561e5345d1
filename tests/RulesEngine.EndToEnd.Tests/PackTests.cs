using System.Text;
using System.Text.Json.Nodes;
using RulesEngine.Workspaces.Tests.Plugins;

namespace RulesEngine.EndToEnd.Tests;

/// <summary>Rule packs written, compiled and tested by the command alone.</summary>
public sealed class PackTests : IDisposable
{
    private const string Cites = "《政府信息公开条例》";
    private const string CitesInFull = "《中华人民共和国政府信息公开条例》";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("通过 acme/FullTitle.md ACM0001 引用条例没有写全称\n2 个通过，0 个失败\n", "test", "acme")]
    [InlineData("ok acme/FullTitle.md ACM0001 The regulation is cited by a short title\n2 passed, 0 failed\n", "test", "acme", "--lang", "en")]
    [InlineData("\e[32m通过\e[0m acme/FullTitle.md", "test", "acme", "--color", "always")]
    public void What_is_written_passes_its_own_tests(string expected, params string[] arguments)
    {
        Do("new", "acme").ExitCode.Should().Be(0);
        var run = Do(arguments);
        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Output.Should().StartWith(expected);
    }

    [Fact]
    public void What_is_written_can_be_built_and_used()
    {
        var written = Do("new", "acme").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        written.Should().BeEquivalentTo("acme/FullTitle.cs", "acme/FullTitle.md", "acme/FullTitleFix.cs", "acme/README.md", "acme/acme.csproj");
        var build = Do("build", "acme");
        (build.ExitCode, build.Error).Should().Be((0, ""));
        var hash = build.Output.Split("sha256: ")[1].Trim();
        build.Output.Should().Be($"已生成 acme.dll\nsha256: {hash}\n");
        _folder.With("rulesengine.yaml", $"plugins:\n  - path: acme.dll\n    sha256: '{hash}'\n")
            .With("a.report.yaml", Folder.Valid.Replace("  本年没有收取", $"  本年没有依照{Cites}收取"));
        _folder.Run("check", "--format", "concise", "--quiet").Output.Should().StartWith("a.report.yaml:73:9: warning ACM0001 ");
        _folder.Run("fix").ExitCode.Should().Be(0);
        _folder.Read("a.report.yaml").Should().Contain(CitesInFull).And.NotContain(Cites);
    }

    [Fact]
    public void A_form_of_its_own_is_written_tested_and_used()
    {
        Do("new", "acme", "--form").Output.Should().Contain("acme/Forms/acme.yaml\n").And.Contain("acme/samples/acme.report.yaml\n");
        Do("test", "acme").Output.Should().Be(
            "通过 acme/Forms/acme.yaml 群众来访情况年度报告\n通过 acme/FullTitle.md ACM0001 引用条例没有写全称\n4 个通过，0 个失败\n");
        Do("build", "acme", "-o", "packs.dll").ExitCode.Should().Be(0);
        _folder.Run("check", "--plugin", "packs.dll", "acme").Output.Should().Be("共检查 1 个文件：没有发现问题\n");
        _folder.With("acme/samples/acme.report.yaml", _folder.Read("acme/samples/acme.report.yaml").Replace("[10, 2, 12]", "[10, 2, 21]"));
        _folder.Run("check", "--plugin", "packs.dll", "acme", "--format", "concise").Output.Should().Contain("GK2001");
    }

    [Theory]
    [InlineData("acme/FullTitle.cs", "static void Check(SectionContext context)", "static void Check(SectionContext context) 1", "error CS1002: ; expected")]
    [InlineData("acme/FullTitle.cs", "sealed partial class", "sealed class", "error CS0534: ")]
    [InlineData("acme/FullTitle.cs", "class FullTitle", "class Other", "error RE0002: ")]
    [InlineData("acme/FullTitle.md", "severity: warning", "severity: fatal", "error RE0003: Front matter field 'severity' is 'fatal'")]
    [InlineData("acme/FullTitleFix.cs", "using System.Collections.Immutable;", "", "error CS0246: ")]
    public void A_mistake_is_shown_where_it_is(string file, string right, string wrong, string expected)
    {
        Do("new", "acme");
        _folder.With("acme.dll", "as it was").With(file, _folder.Read(file).Replace(right, wrong));
        var build = Do("build", "acme");
        (build.ExitCode, build.Error).Should().Be((1, ""));
        build.Output.Split('\n').Should().Contain(l => PlaceOf(l) == file && l.Contains(expected));
        _folder.Read("acme.dll").Should().Be("as it was");
        Do("test", "acme").Should().Be(build);
    }

    [Fact]
    public void A_warning_is_shown_and_prevents_nothing()
    {
        Do("new", "acme");
        _folder.With("acme/Unused.cs", "namespace Acme;\ninternal static class Unused\n{\n    public static void Do() { int unused = 0; }\n}\n");
        var build = JsonNode.Parse(Do("build", "acme", "--format", "json").Output)!;
        ((string)build["output"]!, ((string)build["sha256"]!).Length).Should().Be(("acme.dll", 64));
        build["problems"]!.AsArray().Single()!.ToJsonString().Should().Be(
            """{"file":"acme/Unused.cs","line":4,"column":35,"severity":"warning","code":"CS0219","message":"The variable \u0027unused\u0027 is assigned but its value is never used"}""");
    }

    [Fact]
    public void The_same_sources_give_the_same_bytes_in_every_folder()
    {
        Do("new", "acme", "--form");
        foreach (var file in Directory.GetFiles(_folder["acme"], "*", SearchOption.AllDirectories))
            _folder.With($"else/where/其他/{Path.GetRelativePath(_folder["acme"], file)}", File.ReadAllBytes(file));
        Directory.CreateDirectory(_folder["out"]);
        Do("build", "acme").ExitCode.Should().Be(0);
        Do("build", "else/where/其他/", "-o", "out/acme.dll").ExitCode.Should().Be(0);
        foreach (var extension in (string[])[".dll", ".pdb"])
        {
            var content = File.ReadAllBytes(_folder[$"acme{extension}"]);
            File.ReadAllBytes(_folder[$"out/acme{extension}"]).Should().Equal(content);
            Encoding.Latin1.GetString(content).Should().NotContain(_folder.Path);
        }
    }

    [Fact]
    public void What_is_there_is_never_written_over()
    {
        var run = _folder.With("acme/notes.txt", "mine").Run("plugin", "new", "acme", "--lang", "en");
        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().Be("rulesengine: error: the folder acme is not empty, and nothing was written; choose another name\n");
        Directory.GetFileSystemEntries(_folder["acme"]).Should().ContainSingle();
    }

    [Fact]
    public void An_example_that_is_not_true_is_shown_with_what_is_missing_and_what_is_too_much()
    {
        Do("new", "acme");
        var document = _folder.Read("acme/FullTitle.md");
        _folder.With("acme/FullTitle.md", document.Replace("| # ABC0001", "|").Replace("| # ACM0001", "| # GK4003").Replace($"依照{CitesInFull}", "依照条例"));
        var run = Do("test", "acme", "--lang", "en");
        run.ExitCode.Should().Be(1);
        var line = document[..document.IndexOf("```yaml", StringComparison.Ordinal)].Count(static c => c == '\n') + 1;
        run.Output.Should().Contain("failed acme/FullTitle.md ACM0001 The regulation is cited by a short title\n")
            .And.Contain($"  --> acme/FullTitle.md:{line} 示例\n")
            .And.Contain("GK4003 is expected but not found\n")
            .And.Contain($"ACM0001 is found but not expected: Cite it in full the first time, as {CitesInFull}\n")
            .And.Contain($"      |   本年没有依照{Cites}收取政府信息公开信息处理费。\n")
            .And.Contain("      | -   本年没有依照条例收取政府信息公开信息处理费。\n")
            .And.EndWith("\n0 passed, 2 failed\n");
    }

    [Theory]
    [InlineData("## 示例", "缺少触发 ACM0001 的示例")]
    [InlineData("写过全称", "缺少不触发 ACM0001 的示例")]
    public void A_document_shows_its_rule_firing_and_not(string end, string expected)
    {
        Do("new", "acme");
        var document = _folder.Read("acme/FullTitle.md");
        var cut = document.IndexOf(end, StringComparison.Ordinal);
        var run = _folder.With("acme/FullTitle.md", document[..cut]).Run("plugin", "test", "acme");
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("失败 acme/FullTitle.md ").And.Contain($"\n  {expected}\n");
    }

    [Fact]
    public void A_rule_that_throws_fails_its_examples_and_no_more()
    {
        Do("new", "acme");
        _folder.With("acme/FullTitle.cs", _folder.Read("acme/FullTitle.cs").Replace("Section section = ", "if (true) throw new InvalidOperationException(\"boom\");\n        Section section = "));
        var run = Do("test", "acme");
        (run.ExitCode, run.Error).Should().Be((1, ""));
        run.Output.Should().Contain("多出 GK9003 规则 ACM0001（来自 acme）执行失败：InvalidOperationException: boom").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("if (DateTime.Now.Year > 2000) return;", "warning RE1007: ")]
    [InlineData("Console.WriteLine(1);", "warning RE1008: ")]
    [InlineData("Thread.Sleep(1);", "warning RE1010: ")]
    public void The_analyzers_for_those_who_write_rules_look_at_the_code(string statement, string expected)
    {
        Do("new", "acme");
        _folder.With("acme/FullTitle.cs", _folder.Read("acme/FullTitle.cs").Replace("Section section = ", statement + "\n        Section section = "));
        var run = Do("build", "acme");
        run.ExitCode.Should().Be(0);
        run.Output.Should().MatchRegex("^acme/FullTitle.cs\\(\\d+,\\d+\\): " + expected);
        _folder.With("acme/FullTitle.md", _folder.Read("acme/FullTitle.md").Replace("ACM0001", "GK0001"));
        Do("build", "acme").Should().Match<Run>(static r => r.ExitCode == 1 && r.Output.Contains("error RE1003: "));
    }

    [Fact]
    public void A_rule_that_never_ends_fails_its_examples()
    {
        Do("new", "acme", "--form");
        _folder.With("acme/FullTitle.cs", _folder.Read("acme/FullTitle.cs").Replace("Section section = ", "while (true) { }\n        Section section = "));
        var run = Do("test", "acme", "--lang", "en");
        (run.ExitCode, run.Error).Should().Be((1, string.Empty));
        run.Output.Should().Contain("warning CS0162").And.Contain("ok acme/Forms/acme.yaml").And.Contain("GK9003 is found but not expected")
            .And.Contain("it took more than 2 s");
    }

    [Fact]
    public void One_rule_can_be_tested_alone()
    {
        Do("new", "acme", "--form");
        Do("test", "acme", "--filter", "acm-full-title").Output.Should().Be("通过 acme/FullTitle.md ACM0001 引用条例没有写全称\n3 个通过，0 个失败\n");
        Do("test", "acme", "--filter", "ACM0002").Should().Be(new Run(2, "", "rulesengine: 错误: 规则包里没有规则“ACM0002”，是否为 ACM0001？\n"));
    }

    [Theory]
    [InlineData("kind: balance", "kind: balanced", "acme/Forms/acme.yaml:39")]
    [InlineData("id: \"acme\"", "id: \"other\"", "id 是“other”，文件名是“acme”，应当相同")]
    [InlineData("sections:", "section:", "acme/Forms/acme.yaml:9")]
    public void A_form_that_cannot_be_used_fails(string right, string wrong, string expected)
    {
        Do("new", "acme", "--form");
        _folder.With("acme/Forms/acme.yaml", _folder.Read("acme/Forms/acme.yaml").Replace(right, wrong));
        var run = Do("test", "acme");
        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith("失败 acme/Forms/acme.yaml ").And.Contain(expected);
    }

    [Fact]
    public void A_pack_may_be_nothing_but_a_form()
    {
        Do("new", "acme", "--form");
        foreach (var file in Directory.GetFiles(_folder["acme"])) File.Delete(file);
        Do("test", "acme").Output.Should().Be("通过 acme/Forms/acme.yaml 群众来访情况年度报告\n1 个通过，0 个失败\n");
        Do("build", "acme").ExitCode.Should().Be(0);
        _folder.Run("check", "--plugin", "acme.dll", "acme").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Libraries_of_the_author_are_compiled_against_and_go_beside_the_pack()
    {
        Do("new", "acme");
        Directory.CreateDirectory(_folder["acme/lib"]);
        CompiledPlugin.Compile(_folder["acme/lib/Titles.dll"], $"namespace Titles {{ public static class Known {{ public static string Short => \"{Cites}\"; }} }}", []);
        _folder.With("acme/FullTitle.cs", _folder.Read("acme/FullTitle.cs").Replace("IndexOf(Short,", "IndexOf(Titles.Known.Short,"));
        Do("test", "acme").ExitCode.Should().Be(0);
        Directory.CreateDirectory(_folder["out"]);
        Do("build", "acme", "-o", "out/acme.dll").ExitCode.Should().Be(0);
        Directory.GetFiles(_folder["out"]).Select(static f => Path.GetFileName(f)).Should().BeEquivalentTo("acme.dll", "acme.pdb", "Titles.dll");
        _folder.With("a.report.yaml", Folder.Valid.Replace("  本年没有收取", $"  本年没有依照{Cites}收取"));
        _folder.Run("check", "--plugin", "out/acme.dll", "--select", "ACM0001", "--format", "concise").Output.Should().Contain("ACM0001");
    }

    [Fact]
    public void A_source_in_another_encoding_is_named()
    {
        Do("new", "acme");
        var text = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(_folder.Read("acme/FullTitle.cs"));
        _folder.With("acme/FullTitle.cs", text);
        Do("build", "acme").Should().Be(new Run(2, "", "rulesengine: 错误: acme/FullTitle.cs：不是 UTF-8 编码，看来是 GB18030\n"));
    }

    [Fact]
    public void Rules_that_cannot_stand_beside_the_built_in_ones_are_not_tested()
    {
        Do("new", "acme");
        _folder.With("acme/FullTitle.md", _folder.Read("acme/FullTitle.md").Replace("name: acm-full-title", "name: wrong-row-total"));
        Do("test", "acme").Should().Be(new Run(2, "", "rulesengine: 错误: GK9004 插件“acme”没有加载：规则 ACM0001 wrong-row-total 与已有的 GK2001 wrong-row-total 重复\n"));
    }

    private Run Do(params string[] arguments) => _folder.Run(["plugin", .. arguments]);

    private static string PlaceOf(string line) => line.Split('(')[0];
}
