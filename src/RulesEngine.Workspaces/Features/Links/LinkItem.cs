using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Links;

/// <summary>Text that leads somewhere.</summary>
/// <param name="Span">The text.</param>
/// <param name="Target">An address, or a path relative to the file.</param>
public sealed record LinkItem(TextSpan Span, string Target);
