using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>What an editor shows about a place of a report.</summary>
/// <param name="Span">The place it speaks of.</param>
/// <param name="Markdown">The text.</param>
public sealed record HoverContent(TextSpan Span, string Markdown);
