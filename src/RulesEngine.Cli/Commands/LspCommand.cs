using System.CommandLine;
using System.Text;
using RulesEngine.LanguageServer;
using RulesEngine.LanguageServer.Publishing;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine lsp</c>: the language server on standard input and output.</summary>
internal sealed class LspCommand : Command
{
    private readonly Session _session;
    private readonly Option<string?> _log;

    public LspCommand(Session session)
        : base("lsp", session.Say("语言服务器，由编辑器启动", "The language server; editors start it"))
    {
        _session = session;
        Add(_log = new Option<string?>("--log") { HelpName = "FILE", Description = session.Say("也把日志写进文件", "Also write the log to a file") });
        Add(LanguageOption.Create(session));
        // Many clients name the only way this server can be talked to.
        Add(new Option<string?>("--stdio") { Hidden = true, Arity = ArgumentArity.Zero });
        Add(new Option<string?>("--clientProcessId") { Hidden = true });
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        _session.Prepare(Server.Prepare);
        var (input, output) = (Console.OpenStandardInput(), Console.OpenStandardOutput());
        // Whatever a rule writes must not get between the messages.
        Console.SetOut(Console.Error);
        var setup = new ServerSetup(_session.Catalog, ToolVersion.Current)
        {
            LogFile = OpenLog(result.GetValue(_log)),
            Plugins = _session.Plugins,
            DocumentFolder = RuleDocuments.DefaultFolder(ToolVersion.Current),
            Language = _session.IsLanguageGiven ? _session.Language : null,
        };
        return new Server(setup).RunAsync(input, output).GetAwaiter().GetResult();
    }

    private static StreamWriter? OpenLog(string? path)
    {
        if (path is null) return null;
        var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        return new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
    }
}
