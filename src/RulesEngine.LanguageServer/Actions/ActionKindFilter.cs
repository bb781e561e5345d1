using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Workspaces.Features.Actions;

namespace RulesEngine.LanguageServer.Actions;

/// <summary>The protocol's names of the kinds of actions, and which of them a request wants (LSP 3.17, CodeActionKind).</summary>
internal static class ActionKindFilter
{
    /// <summary>All safe fixes of the file: a kind of our own, so that it can be made on save without those of others.</summary>
    public const string FixAll = $"{CodeActionKind.SourceFixAll}.rulesengine";

    /// <summary>All kinds the server makes.</summary>
    public static string[] All { get; } = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FixAll];

    /// <summary>The protocol's name of a kind.</summary>
    public static string NameOf(ActionKind kind) => kind switch
    {
        ActionKind.QuickFix => CodeActionKind.QuickFix,
        ActionKind.Rewrite => CodeActionKind.RefactorRewrite,
        _ => FixAll,
    };

    /// <summary>Whether a request wants a kind: one of those named, or one below. Unasked, a lamp shows nothing about the whole file.</summary>
    public static bool Takes(CodeActionContext context, ActionKind kind)
    {
        if (context.Only is not { Length: > 0 } only) return kind != ActionKind.FixAll || context.TriggerKind != CodeActionTriggerKind.Automatic;
        var name = NameOf(kind);
        return only.Any(o => o.Length == 0 || name == o || name.StartsWith(o + ".", StringComparison.Ordinal));
    }
}
