using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RulesEngine.Cli.Terminal;

/// <summary>
/// Help with Chinese headings. The library has a translation, but its files cannot be found by a program that starts without
/// the culture data of the system.
/// </summary>
internal sealed class ChineseHelp(SynchronousCommandLineAction original) : SynchronousCommandLineAction
{
    private static readonly (string From, string To)[] Words =
    [
        ("Description:", "说明:"), ("Usage:", "用法:"), ("Arguments:", "参数:"), ("Options:", "选项:"), ("Commands:", "命令:"),
        ("[command]", "[命令]"), ("[options]", "[选项]"), ("[default: ", "[默认: "), ("(REQUIRED)", "（必填）"),
        ("Show help and usage information", "显示帮助"), ("Show version information", "显示版本"),
    ];

    public static void Install(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is SynchronousCommandLineAction action) option.Action = new ChineseHelp(action);
        }
    }

    /// <summary>Who asks for help need not give what the command requires.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var text = new StringWriter();
        configuration.Output = text;
        var result = original.Invoke(parseResult);
        configuration.Output = output;
        output.Write(Words.Aggregate(text.ToString(), static (t, w) => t.Replace(w.From, w.To, StringComparison.Ordinal)));
        return result;
    }
}
