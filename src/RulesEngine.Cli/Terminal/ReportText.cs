using RulesEngine.Text;

namespace RulesEngine.Cli.Terminal;

/// <summary>Writes a report as it would stand in its file.</summary>
internal static class ReportText
{
    public static void Write(TextWriter output, SourceText text)
    {
        if (text.HasByteOrderMark) output.Write('\uFEFF');
        output.Write(text.Content);
    }
}
