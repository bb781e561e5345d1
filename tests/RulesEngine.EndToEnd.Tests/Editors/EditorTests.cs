using System.Text.Json.Nodes;

namespace RulesEngine.EndToEnd.Tests.Editors;

/// <summary>Editors run one after another and beside nothing else: they wait for pauses, and other tests measure time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneEditorAtATime
{
    public const string Name = "editors";
}

/// <summary>What a user of each editor sees, compared with what the command says of the same text.</summary>
public abstract class EditorTests(EditorRun editor)
{
    private const int TotalLine = 71;

    [SkippableTheory]
    [InlineData("opened")]
    [InlineData("fixed")]
    [InlineData("fixed all")]
    public void It_shows_what_check_finds_and_each_once(string step)
    {
        var state = editor.After(step);
        state.Codes.Should().BeEquivalentTo(Check(state.Text)).And.NotBeEmpty();
    }

    [SkippableFact]
    public void It_works_on_the_folder_of_the_configuration() => editor.After("opened").Root.Should().Be(editor.Root);

    [SkippableFact]
    public void The_preferred_quick_fix_mends_the_mistyped_cell()
    {
        var (before, after) = (editor.After("opened"), editor.After("fixed"));
        after.Text.Should().Be(before.Text.Replace("[12,  2, 0, 0, 0, 0, 23]", "[21,  2, 0, 0, 0, 0, 23]", StringComparison.Ordinal));
        before.Codes.Except(after.Codes).Should().BeEquivalentTo(
            $"{TotalLine} GK2001", $"{TotalLine} GK2002", $"{TotalLine + 1} GK2003");
    }

    [SkippableFact]
    public void Formatting_aligns_what_was_typed()
    {
        editor.After("typed").Text.Should().Contain("[21,2, 0");
        editor.After("formatted").Text.Should().Be(editor.After("fixed").Text);
    }

    [SkippableFact]
    public void Fixing_all_makes_the_safe_fixes_of_the_command()
    {
        using var folder = new Folder().With("a.report.yaml", editor.After("formatted").Text);
        folder.Run("fix");
        editor.After("fixed all").Text.Should().Be(folder.Read("a.report.yaml"));
    }

    [SkippableFact]
    public void The_preview_is_the_printed_form()
    {
        var state = editor.After("previewed");
        using var folder = new Folder().With("a.report.yaml", state.Text);
        state.Page.Should().Be(folder.Run("render", "a.report.yaml").Output);
    }

    private static IEnumerable<string> Check(string text)
    {
        using var folder = new Folder().With("a.report.yaml", text);
        var file = JsonNode.Parse(folder.Run("check", "--format", "json").Output)!["files"]![0]!;
        return [.. file["diagnostics"]!.AsArray()
            .Where(static d => !(bool)d!["suppressed"]!)
            .Select(static d => $"{d!["range"]!["start"]!["line"]} {d["code"]}")];
    }
}
