using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesEngine.Tests.Architecture;

/// <summary>What no reviewer should have to say.</summary>
public sealed class StyleTests
{
    private static IEnumerable<SourceFile> Product => SourceTree.FilesIn("src").Concat(SourceTree.FilesIn("rules"));

    [Fact]
    public void No_warning_is_switched_off_in_a_file() =>
        Product.Concat(SourceTree.FilesIn("tests"))
            .SelectMany(static f => f.Syntax.DescendantNodes(descendIntoTrivia: true).OfType<PragmaWarningDirectiveTriviaSyntax>(), static (f, p) => f.PlaceOf(p))
            .Should().BeEmpty();

    [Fact]
    public void No_exception_is_swallowed() =>
        Product.SelectMany(static f => f.Syntax.DescendantNodes().OfType<CatchClauseSyntax>().Where(static c => c.Block.Statements.Count == 0), static (f, c) => f.PlaceOf(c))
            .Should().BeEmpty();

    [Fact]
    public void A_file_is_named_after_its_first_type() =>
        SourceTree.FilesIn("src/RulesEngine").Concat(SourceTree.FilesIn("rules")).Where(static f => !IsNamedAfterType(f)).Select(static f => f.Path).Should().BeEmpty();

    [Fact]
    public void No_file_grows_beyond_what_is_read_in_one_go() =>
        Product.Where(static f => f.Syntax.GetText().Lines.Count > 221).Select(static f => f.Path).Should().BeEmpty();

    [Fact]
    public void No_work_is_left_in_comments() =>
        Product.SelectMany(static f => f.Syntax.DescendantTrivia()
                .Where(static t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) && (t.ToString().Contains("TODO") || t.ToString().Contains("HACK")))
                .Select(_ => f.Path))
            .Should().BeEmpty();

    /// <summary>Contexts.cs holds the contexts of all actions, none of which comes first.</summary>
    private static bool IsNamedAfterType(SourceFile file)
    {
        var types = file.Syntax.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(static t => t.Parent is not BaseTypeDeclarationSyntax)
            .Select(static t => t.Identifier.Text).ToList();
        var isPlural = file.Name.EndsWith('s') && types.Count > 1 && types.TrueForAll(t => t.EndsWith(file.Name[..^1], StringComparison.Ordinal));
        return types.FirstOrDefault() == file.Name || isPlural;
    }
}
