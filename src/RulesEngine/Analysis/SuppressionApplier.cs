using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Analysis;

/// <summary>Marks diagnostics that comments suppress, and reports comments that suppress nothing or name no rule.</summary>
internal sealed class SuppressionApplier
{
    private readonly RuleRun _run;
    private readonly Report _report;
    private readonly IEnumerable<DiagnosticDescriptor> _known;
    private readonly List<SuppressionScope> _scopes = [];
    private readonly List<Diagnostic> _findings = [];

    private SuppressionApplier(RuleRun run, IEnumerable<DiagnosticDescriptor> known)
    {
        _run = run;
        _report = run.Report;
        _known = known;
        foreach (var directive in SuppressionDirective.FindAll(_report.Tree)) Open(directive);
    }

    /// <summary>What was found in <paramref name="run"/> with suppressions marked, and what is wrong with the suppressions.</summary>
    public static List<Diagnostic> Apply(RuleRun run, IEnumerable<DiagnosticDescriptor> known)
    {
        if (!run.Report.Source.Content.Contains(SuppressionDirective.Prefix, StringComparison.Ordinal)) return run.Diagnostics;
        var applier = new SuppressionApplier(run, known);
        // Unknown names first: a scope for GK9002 is used by them, which must be known before unused ones are looked for.
        var result = run.Diagnostics.Concat(applier._findings).Select(applier.Suppress).ToList();
        applier._findings.Clear();
        applier.ReportUnused();
        result.AddRange(applier._findings.Select(applier.Suppress));
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
            Report(UnknownRule.Descriptor, directive.Comment.Span, new("（没有写明）", "(none named)"), new("，请至少写明一条规则", "; name at least one"));
        var (first, last) = LinesOf(directive);
        foreach (var name in directive.Rules)
        {
            if (Find(name) is { } rule) _scopes.Add(new SuppressionScope(directive, name, rule, first) { LastLine = last });
        }
    }

    private void Close(SuppressionDirective end)
    {
        var line = LineOf(end.Comment.Span);
        var rules = end.Rules.Select(Find).OfType<DiagnosticDescriptor>().ToList();
        foreach (var scope in _scopes)
        {
            if (scope.IsOpen && (end.Rules.IsEmpty || rules.Contains(scope.Rule))) scope.LastLine = line;
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
            SuppressionKind.Line => (line, LastLineOf(line)),
            SuppressionKind.NextLine => (NextContentLine(line), LastLineOf(NextContentLine(line))),
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

    /// <summary>No comment can stand inside prose, so one at its key is about all its lines.</summary>
    private int LastLineOf(int line)
    {
        foreach (var section in _report.Sections)
        {
            if (section is { IsProse: true, Entry: { } entry } && LineOf(entry.Key.Span) == line)
                return Math.Max(line, _report.Source.GetPosition(entry.Value.Span.End).Line);
        }
        return line;
    }

    private Diagnostic Suppress(Diagnostic diagnostic)
    {
        var line = LineOf(diagnostic.Span);
        foreach (var scope in _scopes)
        {
            if (!scope.Covers(diagnostic.Descriptor, line)) continue;
            scope.IsUsed = true;
            return diagnostic with { Suppression = new Suppression(scope.Directive.Comment.Span, scope.Directive.Justification) };
        }
        return diagnostic;
    }

    private void ReportUnused()
    {
        // While a part of the text cannot be read, rules are silent that will speak again.
        if (_report.Source.Fault is not null || _report.Tree.Problems.Any(static p => p.Kind == YamlProblemKind.Syntax)) return;
        foreach (var scope in _scopes)
        {
            // A scope may be there for what this method itself reports.
            if (scope.IsUsed || scope.Rule.Id == UnusedSuppression.Descriptor.Id || !_run.HasRun(scope.Rule)) continue;
            Report(UnusedSuppression.Descriptor, scope.Name.Span, scope.Rule.Id);
        }
    }

    private void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<LocalizedText> arguments)
    {
        if (_run.Options.GetSeverity(descriptor) is not { } severity) return;
        _findings.Add(Diagnostic.Create(descriptor, span, string.Empty, arguments) with { Severity = severity });
    }

    private int LineOf(TextSpan span) => _report.Source.GetPosition(span.Start).Line;
}
