namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>What an action is for.</summary>
public enum ActionKind
{
    /// <summary>Deals with a finding: puts it right, or suppresses it.</summary>
    QuickFix,

    /// <summary>Writes a part of the report in another way.</summary>
    Rewrite,

    /// <summary>Makes all safe fixes of the file.</summary>
    FixAll,
}
