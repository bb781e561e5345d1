namespace RulesEngine.Analysis;

/// <summary>GK9002: a configuration or a suppression names no known rule.</summary>
public static partial class UnknownRule;
