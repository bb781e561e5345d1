using RulesEngine.Diagnostics;

namespace RulesEngine.Analysis;

/// <summary>A rule suppressed from one line to another, both included.</summary>
internal sealed class SuppressionScope(SuppressionDirective directive, SuppressedRule name, DiagnosticDescriptor rule, int firstLine)
{
    public SuppressionDirective Directive { get; } = directive;

    public SuppressedRule Name { get; } = name;

    public DiagnosticDescriptor Rule { get; } = rule;

    public int LastLine { get; set; } = int.MaxValue;

    /// <summary>Whether a diagnostic was suppressed.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Whether it is a region that waits for its <c>enable</c>.</summary>
    public bool IsOpen => Directive.Kind == SuppressionKind.Begin && LastLine == int.MaxValue;

    public bool Covers(DiagnosticDescriptor descriptor, int line) =>
        line >= firstLine && line <= LastLine && Rule.Id == descriptor.Id;
}
