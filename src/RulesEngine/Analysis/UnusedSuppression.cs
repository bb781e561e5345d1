namespace RulesEngine.Analysis;

/// <summary>GK9001: a suppression suppresses nothing.</summary>
public static partial class UnusedSuppression;
