// 快速修复，可以没有。没有修复的规则，删去这个文件，再删去 FullTitle.md 里的 fix 一行和“yaml fixed”示例。
using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace PackNamespace;

/// <summary>ABC0001 的修复：换成全称。</summary>
public sealed class FullTitleFix : ReportFixProvider
{
    // 管哪些规则的问题。
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [FullTitle.Descriptor.Id];

    public override void RegisterFixes(FixContext context)
    {
        // 标题是编辑器菜单里的一项，中文、英文各一。
        LocalizedText title = new($"改为{FullTitle.Full}", $"write {FullTitle.Full}");

        // 安全（Safe）的修复不改变报告说的内容，rulesengine fix 就会做；改数字、增删内容的都不安全，要用 Unsafe。
        context.RegisterPreferred(title, FixSafety.Safe, new TextEdit(context.Diagnostic.Span, FullTitle.Full));
    }
}
