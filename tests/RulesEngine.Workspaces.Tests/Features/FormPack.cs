using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Forms;
using RulesEngine.Packs;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>A pack with one form and no rule.</summary>
internal sealed class FormPack(string form) : RulePack
{
    public override string Name => "Form";

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [];

    public override ImmutableArray<FormSource> Forms => [new FormSource("9", "9.yaml", form)];

    public override ImmutableArray<ReportAnalyzer> CreateAnalyzers() => [];

    public override ImmutableArray<ReportFixProvider> CreateFixProviders() => [];

    public override string? GetDocumentation(string code) => null;
}
