using System.CommandLine;
using RulesEngine.Authoring.Building;
using RulesEngine.Cli.Terminal;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary><c>rulesengine plugin build</c>: compiles a rule pack.</summary>
internal sealed class PluginBuildCommand : PackCommand
{
    private const string Extension = ".dll";

    private readonly Option<string?> _output;
    private readonly Option<string> _format;

    public PluginBuildCommand(Session session)
        : base(session, "build", session.Say("编译规则包", "Compile a rule pack"))
    {
        Add(_output = new Option<string?>("--output", "-o")
        {
            HelpName = "DLL",
            Description = session.Say("写入的程序集，默认为当前文件夹下的“DIR 的名字.dll”", "The assembly to write, by default NAME-OF-DIR.dll in the current folder"),
        });
        Add(_format = WordOption.Create("--format", ["text", "json"], "text", session.Say("输出格式", "Output format")));
    }

    protected override int Run(ParseResult result, string folder)
    {
        using var interruption = new Interruption();
        var pack = PackFolder.Read(folder, Session.WorkingDirectory);
        var output = result.GetValue(_output) ?? pack.Name + Extension;
        if (!output.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            throw new CommandException(new($"-o 应是以 {Extension} 结尾的文件名，而不是“{output}”", $"-o takes a file name that ends with {Extension}, not \"{output}\""));
        var compiled = new PackCompiler().Compile(pack, Path.GetFileNameWithoutExtension(output), interruption.Token);
        if (compiled.Image is { } image) Write(image, output);
        if (result.GetValue(_format) == "json") BuildText.WriteJson(Session, compiled, output);
        else BuildText.Write(Session, compiled, output);
        return compiled.Image is null ? ExitCodes.Found : ExitCodes.Clean;
    }

    private void Write(PackImage image, string output)
    {
        var path = Path.GetFullPath(output, Session.WorkingDirectory);
        try
        {
            image.Write(path);
        }
        catch (Exception e) when (FileProblem.Explain(e, path) is { } reason)
        {
            throw new CommandException(new($"不能写 {output}：{reason.Zh}", $"cannot write {output}: {reason.En}"));
        }
    }
}
