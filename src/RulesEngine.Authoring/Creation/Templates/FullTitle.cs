// 一条规则是并排的两个文件，名字相同：FullTitle.cs 写怎样查，FullTitle.md 写查什么、为什么、怎样改。
// 改名时两个文件和类名一起改。改好以后运行 rulesengine plugin test，文档里的示例会逐一查一遍。
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace PackNamespace;

/// <summary>ABC0001：引用《政府信息公开条例》没有写全称。</summary>
public sealed partial class FullTitle : ReportAnalyzer
{
    /// <summary>不够完整的写法。</summary>
    public const string Short = "《政府信息公开条例》";

    /// <summary>应有的写法。</summary>
    public const string Full = "《中华人民共和国政府信息公开条例》";

    // 引擎走一遍报告，逐一叫来；这里登记要看什么：每个文字部分叫一次 Check。
    // 还可以登记表、行、格、勾稽关系：RegisterTableAction、RegisterRowAction、RegisterCellAction、RegisterRelationAction。
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    // 规则不存状态：一个实例同时查许多报告，所以 Check 是 static 的，要用的都在 context 里。
    private static void Check(SectionContext context)
    {
        Section section = context.Section;
        int at = section.Text.IndexOf(Short, StringComparison.Ordinal);

        // 没有引用，或者这一部分写过全称，就不报。
        if (at < 0 || section.Text.Contains(Full)) return;

        // 报告一个问题：
        //   Descriptor      这条规则，由 FullTitle.md 的头部生成
        //   section.GetSpan 在文件中的位置，编辑器在那里画波浪线
        //   section.Path    在报告中的位置，例如 overview
        //   Full            消息里的 {0}
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, section.GetSpan(at, Short.Length), section.Path, Full));
    }
}
