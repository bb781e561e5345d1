using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Prose.Fees;

/// <summary>Fix for GK4009: a sentence that nothing was charged. Unsafe: only the office knows.</summary>
public sealed class MissingFeeStatementFix : ReportFixProvider
{
    private const string Sentence = "依据《政府信息公开信息处理费管理办法》，本年度没有收取信息处理费。";

    private static readonly LocalizedText Title = new("写上没有收取信息处理费", "say that no 信息处理费 was charged");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [MissingFeeStatement.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (context.Report.FindSection(context.Diagnostic.Path) is not { IsProse: true } section) return;
        var text = section.Text.AsSpan().TrimEnd();
        if (text.IsEmpty) return;
        var stop = text[^1] is '。' or '！' or '；' or '.' ? string.Empty : "。";
        var place = section.GetSpan(text.Length - 1, 1).End;
        context.RegisterPreferred(Title, FixSafety.Unsafe, TextEdit.Insert(place, stop + Sentence));
    }
}
