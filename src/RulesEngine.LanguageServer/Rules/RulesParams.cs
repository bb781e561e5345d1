namespace RulesEngine.LanguageServer.Rules;

/// <summary>Parameters of <c>rulesengine/rules</c>, a method of our own: none so far.</summary>
public sealed record RulesParams;
