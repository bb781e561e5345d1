using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Fixes;

/// <summary>Fix for GK9001: takes the rule out of the comment, or the comment away, with its line where nothing else stands on it.</summary>
internal sealed class UnusedSuppressionFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnusedSuppression.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        var directives = SuppressionDirective.FindAll(context.Report.Tree);
        foreach (var directive in directives)
        {
            foreach (var rule in directive.Rules)
            {
                if (rule.Span != context.Diagnostic.Span) continue;
                var title = new LocalizedText($"删除对 {rule.Name} 的抑制", $"remove the suppression of {rule.Name}");
                TextEdit[] edits = [Remove(context.Report.Source, directive, rule), .. RemoveEnd(context.Report.Source, directives, directive, rule)];
                context.RegisterPreferred(title, FixSafety.Safe, edits);
                return;
            }
        }
    }

    private static TextEdit Remove(SourceText source, SuppressionDirective directive, SuppressedRule rule) =>
        TextEdit.Delete(directive.Rules.Length == 1 ? CommentOf(source, directive) : RuleOf(directive, directive.Rules.IndexOf(rule)));

    /// <summary>The <c>enable</c> of a region that names the rule has nothing left to end.</summary>
    private static IEnumerable<TextEdit> RemoveEnd(
        SourceText source, ImmutableArray<SuppressionDirective> directives, SuppressionDirective begin, SuppressedRule rule)
    {
        if (begin.Kind != SuppressionKind.Begin) yield break;
        foreach (var end in directives)
        {
            if (end.Kind != SuppressionKind.End || end.Comment.Span.Start < begin.Comment.Span.Start) continue;
            var named = end.Rules.FirstOrDefault(r => string.Equals(r.Name, rule.Name, StringComparison.OrdinalIgnoreCase));
            if (named is null) continue;
            yield return Remove(source, end, named);
            yield break;
        }
    }

    /// <summary>The name with the separator behind it; with the one before it where it is the last.</summary>
    private static TextSpan RuleOf(SuppressionDirective directive, int index) => index + 1 < directive.Rules.Length
        ? TextSpan.FromBounds(directive.Rules[index].Span.Start, directive.Rules[index + 1].Span.Start)
        : TextSpan.FromBounds(directive.Rules[index - 1].Span.End, directive.Rules[index].Span.End);

    private static TextSpan CommentOf(SourceText source, SuppressionDirective directive)
    {
        var comment = directive.Comment.Span;
        var line = source.GetPosition(comment.Start).Line;
        var start = source.GetLineSpan(line).Start;
        if (directive.Comment.IsWholeLine) return TextSpan.FromBounds(start, source.GetNextLineStart(line));
        var before = source.Slice(TextSpan.FromBounds(start, comment.Start)).TrimEnd();
        return TextSpan.FromBounds(start + before.Length, comment.End);
    }
}
