using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RulesEngine.EndToEnd.Tests;

/// <summary>The READMEs of the repository, and what stands in them.</summary>
internal static class Readme
{
    private static readonly string Root = FindRoot();

    /// <summary>The files, relative to the root of the repository.</summary>
    public static IReadOnlyList<string> Names { get; } = ["README.md", "rules/README.md", "rules/samples/README.md", "editors/README.md", "editors/vscode/README.md"];

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string name) => File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");

    /// <summary>The fenced blocks of a file.</summary>
    public static IEnumerable<ReadmeBlock> Blocks(string name) => Parse(name).Descendants<FencedCodeBlock>().Select(static f =>
        new ReadmeBlock(f.Line + 1, $"{f.Info} {f.Arguments}".TrimEnd(), f.Lines.ToString().ReplaceLineEndings("\n") + "\n"));

    public static ReadmeBlock Block(string name, int line) => Blocks(name).Single(b => b.Line == line);

    /// <summary>Where the links to other files of the repository lead, without the heading behind <c>#</c>.</summary>
    public static IEnumerable<string> Links(string name) => Parse(name).Descendants<LinkInline>()
        .Select(static l => l.Url!.Split('#')[0])
        .Where(static u => u.Length > 0 && !u.Contains("://", StringComparison.Ordinal));

    // Tables are left as text, in which links are found all the same.
    private static MarkdownDocument Parse(string name) => Markdown.Parse(File.ReadAllText(PathOf(name)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RulesEngine.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}

/// <summary>A fenced block.</summary>
/// <param name="Line">The line of its fence, from 1.</param>
/// <param name="Info">The words behind the fence: <c>yaml overlay</c>.</param>
/// <param name="Text">The content, with LF.</param>
internal sealed record ReadmeBlock(int Line, string Info, string Text)
{
    /// <summary>Whether its info string begins with the words of <paramref name="kind"/>.</summary>
    public bool IsOf(string kind) => Info == kind || Info.StartsWith(kind + " ", StringComparison.Ordinal);
}
