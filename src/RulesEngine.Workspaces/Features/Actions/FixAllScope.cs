namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>Which fixes of a file are made together.</summary>
/// <param name="Rule">The code of the rule; null for all rules.</param>
/// <param name="AllowUnsafe">Whether fixes that change what the report says are made.</param>
public sealed record FixAllScope(string? Rule, bool AllowUnsafe);
