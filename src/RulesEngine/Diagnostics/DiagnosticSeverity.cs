namespace RulesEngine.Diagnostics;

/// <summary>How much a diagnostic matters, from little to much.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Shown only where the cursor is.</summary>
    Hint,

    /// <summary>A matter of taste, or a note.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Certainly wrong.</summary>
    Error,
}
