using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output.Terminal;

/// <summary>
/// What stands below the findings on a terminal: tables, and the counts as a sentence. Which files could not be read is told
/// on standard error.
/// </summary>
internal static class SummaryText
{
    public static void Write(TextWriter output, CheckSummary? summary, OutputContext context)
    {
        if (summary is null)
        {
            output.WriteLine(SummaryLine.BrokenOff.In(context.Language));
            return;
        }
        if (context.Statistics && !summary.CountByRule.IsEmpty) RuleTables.WriteCounts(output, summary, context);
        if (context.Timings && !summary.Timings.IsEmpty) RuleTables.WriteTimes(output, summary, context);
        if (context.Quiet) return;
        var paint = new Paint(context.Color);
        var line = SummaryLine.Of(summary, context.Language);
        output.WriteLine(summary.Errors + summary.Warnings + summary.Infos == 0 ? paint.Good(line) : paint.Strong(line));
    }
}
