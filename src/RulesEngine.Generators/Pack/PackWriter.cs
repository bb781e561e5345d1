using RulesEngine.Generators.Incremental;

namespace RulesEngine.Generators.Pack;

/// <summary>Writes the class through which the engine finds a pack's rules, fixes, forms and documents.</summary>
internal static class PackWriter
{
    private const string Array = "global::System.Collections.Immutable.ImmutableArray";
    private const string Descriptor = "global::RulesEngine.Diagnostics.DiagnosticDescriptor";
    private const string Analyzer = "global::RulesEngine.Analysis.ReportAnalyzer";
    private const string FixProvider = "global::RulesEngine.Fixes.ReportFixProvider";
    private const string Form = "global::RulesEngine.Forms.FormSource";

    public static string Write(PackModel pack) =>
        $$"""
        {{Literal.Header}}[assembly: global::RulesEngine.Packs.RulePackAttribute(typeof(global::{{pack.Name.Namespace}}.GeneratedRulePack))]

        namespace {{pack.Name.Namespace}};

        internal sealed class GeneratedRulePack : global::RulesEngine.Packs.RulePack
        {
            public override string Name => {{Literal.Of(pack.Name.Assembly)}};

            public override {{Array}}<{{Descriptor}}> Descriptors =>{{List(pack.RuleClasses, type => type + ".Descriptor")}};

            public override {{Array}}<{{Analyzer}}> CreateAnalyzers() =>{{List(pack.Analyzers, New)}};

            public override {{Array}}<{{FixProvider}}> CreateFixProviders() =>{{List(pack.FixProviders, New)}};

            public override {{Array}}<{{Form}}> Forms =>{{List(pack.Forms, New)}};

            public override string? GetDocumentation(string code) => code switch
            {
        {{string.Concat(pack.Documentation.Select(Arm))}}        _ => null,
            };
        }

        """;

    private static string New(string type) => $"new {type}()";

    private static string New(FormModel form) =>
        $"new {Form}({Literal.Of(form.Id)}, {Literal.Of(form.Path)}, {Literal.Of(form.Text)})";

    private static string Arm(Documentation document) =>
        $"        {Literal.Of(document.Code)} => {Literal.Of(document.Body)},\n";

    private static string List<T>(EquatableArray<T> items, Func<T, string> write) where T : IEquatable<T> =>
        items.Count == 0 ? " []" : "\n    [\n" + string.Concat(items.Select(item => $"        {write(item)},\n")) + "    ]";
}
