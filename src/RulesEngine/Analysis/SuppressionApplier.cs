using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Analysis;

/// <summary>Marks diagnostics that comments suppress, and reports comments that suppress nothing or name no rule.</summary>
internal sealed class SuppressionApplier
{
    private readonly Report _report;
    private readonly AnalysisOptions _options;
    private readonly IEnumerable<DiagnosticDescriptor> _known;
    private readonly List<Scope> _scopes = [];
    private readonly List<Diagnostic> _findings = [];

    private SuppressionApplier(Report report, AnalysisOptions options, IEnumerable<DiagnosticDescriptor> known)
    {
        _report = report;
        _options = options;
        _known = known;
        foreach (var directive in SuppressionDirective.FindAll(report.Tree)) Open(directive);
    }

    /// <summary>A rule suppressed from one line to another, both included.</summary>
    private sealed record Scope(SuppressionDirective Directive, SuppressedRule Name, DiagnosticDescriptor Rule, int FirstLine)
    {
        public int LastLine { get; set; } = int.MaxValue;

        public bool IsUsed { get; set; }
    }

    public static List<Diagnostic> Apply(
        Report report, List<Diagnostic> diagnostics, AnalysisOptions options, IEnumerable<DiagnosticDescriptor> known)
    {
        if (!report.Source.Content.Contains("rulesengine-", StringComparison.Ordinal)) return diagnostics;
        var applier = new SuppressionApplier(report, options, known);
        var result = diagnostics.ConvertAll(applier.Suppress);
        applier.ReportUnused();
        result.AddRange(applier._findings.ConvertAll(applier.Suppress));
        return result;
    }

    private void Open(SuppressionDirective directive)
    {
        if (directive.Kind == SuppressionKind.End)
        {
            Close(directive);
            return;
        }
        if (directive.Rules.IsEmpty)
            Report(UnknownRule.Descriptor, directive.Comment.Span, "", new("：请至少写明一条规则", ": name at least one rule"));
        foreach (var name in directive.Rules)
        {
            if (Find(name) is not { } rule) continue;
            var (first, last) = LinesOf(directive);
            _scopes.Add(new Scope(directive, name, rule, first) { LastLine = last });
        }
    }

    private void Close(SuppressionDirective end)
    {
        var line = LineOf(end.Comment.Span);
        var rules = end.Rules.Select(Find).OfType<DiagnosticDescriptor>().ToList();
        foreach (var scope in _scopes)
        {
            if (scope.Directive.Kind != SuppressionKind.Begin || scope.LastLine != int.MaxValue) continue;
            if (end.Rules.IsEmpty || rules.Contains(scope.Rule)) scope.LastLine = line;
        }
    }

    private DiagnosticDescriptor? Find(SuppressedRule name)
    {
        foreach (var descriptor in _known)
        {
            if (descriptor.IsNamed(name.Name)) return descriptor;
        }
        Report(UnknownRule.Descriptor, name.Span, name.Name, RuleNames.Hint(_known, name.Name));
        return null;
    }

    private (int First, int Last) LinesOf(SuppressionDirective directive)
    {
        var line = LineOf(directive.Comment.Span);
        return directive.Kind switch
        {
            SuppressionKind.File => (0, int.MaxValue),
            SuppressionKind.Line => (line, line),
            SuppressionKind.NextLine => (NextContentLine(line), NextContentLine(line)),
            _ => (line, int.MaxValue),
        };
    }

    private int NextContentLine(int line)
    {
        for (line++; line < _report.Source.LineCount; line++)
        {
            var text = _report.Source.Slice(_report.Source.GetLineSpan(line)).TrimStart();
            if (!text.IsEmpty && text[0] != '#') break;
        }
        return line;
    }

    private Diagnostic Suppress(Diagnostic diagnostic)
    {
        var line = LineOf(diagnostic.Span);
        foreach (var scope in _scopes)
        {
            if (line < scope.FirstLine || line > scope.LastLine || scope.Rule.Id != diagnostic.Id) continue;
            scope.IsUsed = true;
            return diagnostic with { Suppression = new Suppression(scope.Directive.Comment.Span, scope.Directive.Justification) };
        }
        return diagnostic;
    }

    private void ReportUnused()
    {
        foreach (var scope in _scopes)
        {
            // A rule that did not run can have found nothing; and a scope may be there for what this method itself reports.
            if (scope.IsUsed || _options.GetSeverity(scope.Rule) is null || scope.Rule == UnusedSuppression.Descriptor) continue;
            Report(UnusedSuppression.Descriptor, scope.Name.Span, scope.Rule.Id);
        }
    }

    private void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<LocalizedText> arguments)
    {
        if (_options.GetSeverity(descriptor) is not { } severity) return;
        _findings.Add(Diagnostic.Create(descriptor, span, string.Empty, arguments) with { Severity = severity });
    }

    private int LineOf(TextSpan span) => _report.Source.GetPosition(span.Start).Line;
}
