using System.Text.RegularExpressions;
using RulesEngine.Forms;
using RulesEngine.Testing;
using RulesEngine.Text;

namespace RulesEngine.EndToEnd.Tests;

/// <summary>What the READMEs show is true: commands are run, examples checked, quoted files compared, links followed.</summary>
public sealed partial class ReadmeTests
{
    private const string NoProblem = "共检查 1 个文件：没有发现问题";

    /// <summary>Every block of YAML says how it is to be held: an example that nothing holds would go stale.</summary>
    private static readonly string[] YamlKinds = ["yaml overlay", "yaml config", "yaml ci", "yaml form"];

    public static TheoryData<string> Names => [.. Readme.Names];

    public static TheoryData<string, int> Consoles => Blocks("console");

    public static TheoryData<string, int> Overlays => Blocks("yaml overlay");

    public static TheoryData<string, int> Configurations => Blocks("yaml config");

    public static TheoryData<string, int> FormExamples => Blocks("yaml form");

    public static TheoryData<string, int> Recipes => Blocks("yaml ci", "groovy");

    public static TheoryData<string, int> Quotations => Blocks("csharp", "markdown", "toml", "json");

    [Theory]
    [MemberData(nameof(Consoles))]
    public void The_output_shown_is_the_output_of_the_command(string name, int line)
    {
        using var folder = WithSamples();
        foreach (var session in ConsoleSession.Read(Readme.Block(name, line).Text))
        {
            var run = folder.Run(session.Arguments);
            run.ExitCode.Should().Be(session.ExitCode, "{0} says so", session.Command);
            session.FindMissing(run.Output + run.Error).Should().BeNull("{0} writes that", session.Command);
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void The_report_shown_is_clean(string name, int line)
    {
        using var folder = new Folder().With("a.report.yaml", ReportOverlay.Apply(Folder.Valid, Readme.Block(name, line).Text));
        folder.Run("check").Output.Should().StartWith(NoProblem);
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public void The_configuration_shown_is_valid(string name, int line)
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Valid).With("rulesengine.yaml", Readme.Block(name, line).Text);
        folder.Run("check", "--write-baseline", "known.json").ExitCode.Should().Be(0);
        folder.Run("check").Output.Should().Be(NoProblem + "\n");
    }

    [Theory]
    [MemberData(nameof(FormExamples))]
    public void The_form_shown_can_be_read(string name, int line) =>
        FormLoader.Load(SourceText.From(Readme.Block(name, line).Text)).Errors.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Recipes))]
    public void The_command_of_the_recipe_runs(string name, int line)
    {
        var command = CheckCommand.Match(Readme.Block(name, line).Text).Value;
        using var folder = new Folder().With("reports/a.report.yaml", Folder.Valid);
        var run = folder.Run(command.Split(' ')[1..]);
        (run.ExitCode, run.Error).Should().Be((0, ""));
        foreach (Match file in FileOption.Matches(command)) File.Exists(folder[file.Groups[1].Value]).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Quotations))]
    public void The_file_quoted_reads_so(string name, int line)
    {
        var block = Readme.Block(name, line);
        block.Text.Should().Be(Readme.Read(block.Info.Split(' ')[1]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_block_of_yaml_is_held_by_a_test(string name) => Readme.Blocks(name)
        .Where(static b => b.Info.StartsWith("yaml", StringComparison.Ordinal))
        .Select(static b => b.Info).Should().BeSubsetOf(YamlKinds);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_link_leads_somewhere(string name)
    {
        foreach (var target in Readme.Links(name))
            Path.Exists(Readme.PathOf(Path.GetDirectoryName(name)!, target)).Should().BeTrue("{0} links to {1}", name, target);
    }

    [Fact]
    public void The_table_of_rules_is_the_catalogue()
    {
        using var folder = new Folder();
        var written = folder.Run("rules", "--format", "markdown").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var shown = File.ReadLines(Readme.PathOf("README.md")).Where(static l => l.StartsWith("| [GK", StringComparison.Ordinal));
        shown.Select(static l => LinkedCode.Replace(l, "$1"))
            .Should().Equal(written.Skip(2), "rulesengine rules --format markdown writes that");
    }

    private static Folder WithSamples()
    {
        var folder = new Folder();
        foreach (var file in Directory.EnumerateFiles(Readme.PathOf("rules/Disclosure/samples")))
            folder.With($"rules/Disclosure/samples/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        return folder;
    }

    private static TheoryData<string, int> Blocks(params string[] kinds)
    {
        var data = new TheoryData<string, int>();
        foreach (var name in Readme.Names)
        {
            foreach (var block in Readme.Blocks(name).Where(b => kinds.Any(b.IsOf))) data.Add(name, block.Line);
        }
        return data;
    }

    [GeneratedRegex(@"rulesengine check [^'\n]+")]
    private static partial Regex CheckCommand { get; }

    [GeneratedRegex(@"--format \w+=(\S+)")]
    private static partial Regex FileOption { get; }

    [GeneratedRegex(@"\[(GK\d{4})\]\([^)]+\)")]
    private static partial Regex LinkedCode { get; }
}
