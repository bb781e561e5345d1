using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesEngine.Tests.Architecture;

/// <summary>The source files of the repository, found upwards from where the tests run.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    /// <summary>All C# files below a folder, without what is built.</summary>
    public static IEnumerable<SourceFile> FilesIn(string folder) => PathsIn(folder, "*.cs").Select(static p => new SourceFile(p));

    public static IEnumerable<string> PathsIn(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(static p => !Path.GetRelativePath(Root, p).Split('/', '\\').Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "RulesEngine.sln"))) return folder;
        }
        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}

/// <summary>A parsed source file.</summary>
internal sealed class SourceFile(string path)
{
    public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(path);

    public string Path { get; } = System.IO.Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/');

    public CompilationUnitSyntax Syntax { get; } = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetCompilationUnitRoot();

    /// <summary>The place of a node as compilers print it.</summary>
    public string PlaceOf(Microsoft.CodeAnalysis.SyntaxNode node) => $"{Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
}
