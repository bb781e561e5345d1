using RulesEngine.Generators.Documents;

namespace RulesEngine.Generators.Pack;

/// <summary>Writes the half of a rule's class that its document determines.</summary>
internal static class RuleWriter
{
    private const string Diagnostics = "global::RulesEngine.Diagnostics";

    public static string Write(RuleTarget target)
    {
        var (rule, type) = (target.Rule, target.Class);
        return $$"""
            {{Literal.Header}}{{Namespace(type.Namespace)}}
            {{(type.IsStatic ? "static " : "")}}partial class {{type.Name}}
            {
                /// <summary>{{rule.Code}} {{rule.Name}}: {{Literal.Xml(rule.Title.Zh)}}</summary>
                public static {{Diagnostics}}.DiagnosticDescriptor Descriptor { get; } = new(
                    {{Literal.Of(rule.Code)}},
                    {{Literal.Of(rule.Name)}},
                    {{Literal.Of(rule.Category)}},
                    {{Diagnostics}}.DiagnosticSeverity.{{rule.Severity}},
                    {{New(rule.Title)}},
                    {{New(rule.Message)}},
                    {{Diagnostics}}.FixSafety.{{rule.Fix}},
                    {{Literal.Of(rule.Since)}},
                    [{{string.Join(", ", rule.Options.Select(New))}}]);
            {{(type.NeedsSupportedDiagnostics ? SupportedDiagnostics : "")}}}

            """;
    }

    private const string SupportedDiagnostics =
        $$"""

            /// <inheritdoc/>
            public override global::System.Collections.Immutable.ImmutableArray<{{Diagnostics}}.DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

        """;

    private static string Namespace(string name) => name.Length == 0 ? "" : $"namespace {name};\n";

    private static string New(Text text) => $"new({Literal.Of(text.Zh)}, {Literal.Of(text.En)})";

    private static string New(OptionModel option) =>
        $"new({Literal.Of(option.Name)}, {Literal.Of(option.Default)}, {New(option.Description)})";
}
