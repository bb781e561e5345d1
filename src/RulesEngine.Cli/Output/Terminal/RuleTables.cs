using System.Globalization;
using RulesEngine.Text;
using RulesEngine.Workspaces;
using Spectre.Console;

namespace RulesEngine.Cli.Output.Terminal;

/// <summary>The tables of <c>--statistics</c> and <c>--timings</c>.</summary>
internal static class RuleTables
{
    /// <summary>How often each rule found something, most often first.</summary>
    public static void WriteCounts(TextWriter output, CheckSummary summary, OutputContext context)
    {
        var table = Create(context, new("数量", "count"), new("规则", "rule"), new("名称", "name"), new("标题", "title"));
        foreach (var (count, code, name, title) in RuleCount.Of(summary, context)) AddRow(table, Number(count), code, name, title);
        Write(output, table, context);
    }

    /// <summary>How long each rule took over all files and threads, longest first.</summary>
    public static void WriteTimes(TextWriter output, CheckSummary summary, OutputContext context)
    {
        var table = Create(context, new("毫秒", "ms"), new("占比", "share"), new("规则", "rule"), new("名称", "name"));
        var total = summary.Timings.Sum(static t => t.Elapsed.TotalMilliseconds);
        foreach (var (code, elapsed) in summary.Timings)
        {
            var share = total > 0 ? elapsed.TotalMilliseconds / total * 100 : 0;
            AddRow(table, Number(elapsed.TotalMilliseconds, "F3"), Number(share, "F1") + "%", code, context.Catalog.Find(code)?.Name ?? "");
        }
        Write(output, table, context);
    }

    private static Table Create(OutputContext context, params ReadOnlySpan<LocalizedText> titles)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var title in titles) table.AddColumn(new TableColumn(title.In(context.Language)).NoWrap());
        return table;
    }

    private static void AddRow(Table table, params string[] cells) =>
        table.AddRow([.. cells.Select(static c => new Spectre.Console.Text(c))]);

    private static string Number(IFormattable number, string? format = null) => number.ToString(format, CultureInfo.InvariantCulture);

    private static void Write(TextWriter output, Table table, OutputContext context)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = context.Color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = context.Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = context.Width;
        console.Write(table);
    }
}
