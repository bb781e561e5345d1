namespace RulesEngine.Generators.Tests;

/// <summary>Stubs of the types generated code uses; small, so that a test shows what the generator relies on.</summary>
internal static class Contracts
{
    public const string Source =
        """
        using System.Collections.Immutable;

        namespace RulesEngine.Diagnostics
        {
            public enum DiagnosticSeverity { Error, Warning, Info, Hint }
            public enum FixSafety { None, Safe, Unsafe }
            public sealed record LocalizedText(string Zh, string En);
            public sealed record RuleOption(string Name, string Default, LocalizedText Description);
            public sealed record DiagnosticDescriptor(
                string Id, string Name, string Category, DiagnosticSeverity DefaultSeverity, LocalizedText Title,
                LocalizedText MessageFormat, FixSafety Fix, string Since, ImmutableArray<RuleOption> Options);
        }

        namespace RulesEngine.Analysis
        {
            public abstract class ReportAnalyzer
            {
                public abstract ImmutableArray<RulesEngine.Diagnostics.DiagnosticDescriptor> SupportedDiagnostics { get; }
            }
        }

        namespace RulesEngine.Fixes
        {
            public abstract class ReportFixProvider { }
        }

        namespace RulesEngine.Forms
        {
            public sealed record FormSource(string Id, string Path, string Text);
        }

        namespace RulesEngine.Packs
        {
            [System.AttributeUsage(System.AttributeTargets.Assembly)]
            public sealed class RulePackAttribute(System.Type type) : System.Attribute
            {
                public System.Type Type { get; } = type;
            }

            public abstract class RulePack
            {
                public abstract string Name { get; }
                public abstract ImmutableArray<RulesEngine.Diagnostics.DiagnosticDescriptor> Descriptors { get; }
                public abstract ImmutableArray<RulesEngine.Analysis.ReportAnalyzer> CreateAnalyzers();
                public abstract ImmutableArray<RulesEngine.Fixes.ReportFixProvider> CreateFixProviders();
                public abstract ImmutableArray<RulesEngine.Forms.FormSource> Forms { get; }
                public abstract string? GetDocumentation(string code);
            }
        }
        """;
}
