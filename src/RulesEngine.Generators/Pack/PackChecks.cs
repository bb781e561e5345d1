using RulesEngine.Generators.Classes;
using RulesEngine.Generators.Documents;
using RulesEngine.Generators.Incremental;

namespace RulesEngine.Generators.Pack;

/// <summary>What can be wrong between the documents and the classes of a pack.</summary>
internal static class PackChecks
{
    public static EquatableArray<Problem> Check(IEnumerable<RuleDocument> documents, IEnumerable<ClassDeclaration> classes)
    {
        var sorted = documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToList();
        var declarations = classes.ToList();
        return DocumentsWithoutClass(sorted, declarations)
            .Concat(AnalyzersWithoutDocument(sorted, declarations))
            .Concat(Duplicates("code", sorted, document => document.Rule.Code, document => document.Code))
            .Concat(Duplicates("name", sorted, document => document.Rule.Name, document => document.Name))
            .Concat(Duplicates("document name", sorted, document => document.Rule.ClassName, document => document.Start))
            .ToEquatable();
    }

    private static IEnumerable<Problem> DocumentsWithoutClass(List<RuleDocument> documents, List<ClassDeclaration> classes)
    {
        var names = Names(classes.Where(type => type.Model.CanHaveDocument).Select(type => type.Model.Name));
        return documents
            .Where(document => !names.Contains(document.Rule.ClassName))
            .Select(document => Problem.Of(Problems.DocumentWithoutClass, document.Start, document.Rule.ClassName));
    }

    private static IEnumerable<Problem> AnalyzersWithoutDocument(List<RuleDocument> documents, List<ClassDeclaration> classes)
    {
        var names = Names(documents.Select(document => document.Rule.ClassName));
        return classes
            .Where(type => type.Model.NeedsDocument && !names.Contains(type.Model.Name))
            .GroupBy(type => type.Model.FullName, StringComparer.Ordinal)
            .Select(parts => parts.OrderBy(type => type.Location.Path, StringComparer.Ordinal).First())
            .Select(type => Problem.Of(Problems.AnalyzerWithoutDocument, type.Location, type.Model.Name));
    }

    private static IEnumerable<Problem> Duplicates(
        string what, List<RuleDocument> documents, Func<RuleDocument, string> value, Func<RuleDocument, LocationInfo> place) =>
        from document in documents
        where value(document).Length > 0
        group document by value(document) into same
        from document in same.Skip(1)
        select Problem.Of(Problems.Duplicate, place(document), what, same.Key, Path.GetFileName(same.First().Path));

    private static HashSet<string> Names(IEnumerable<string> names) => new(names, StringComparer.Ordinal);
}
