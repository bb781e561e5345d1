using RulesEngine.Text;

namespace RulesEngine.Diagnostics;

/// <summary>How safety is put into words.</summary>
public static class FixSafetyWords
{
    /// <summary>The word in machine output: <c>safe</c>, <c>unsafe</c> or <c>none</c>.</summary>
    public static string ToName(this FixSafety safety) => safety switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Unsafe => "unsafe",
        _ => "none",
    };

    /// <summary>A remark to put behind the title of a fix.</summary>
    public static LocalizedText ToRemark(this FixSafety safety) => safety == FixSafety.Unsafe
        ? new("（不安全：会改变报告内容）", " (unsafe: changes what the report says)")
        : new("（安全）", " (safe)");
}
