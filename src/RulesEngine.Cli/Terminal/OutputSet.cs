using System.Text;
using RulesEngine.Cli.Commands;
using RulesEngine.Cli.Output;
using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Cli.Terminal;

/// <summary>The outputs of a run: at most one on standard output, each further one in its file.</summary>
internal sealed class OutputSet : IDisposable
{
    private readonly List<IOutputWriter> _writers = [];
    private readonly List<StreamWriter> _files = [];

    /// <summary>Whether one of the outputs is standard output.</summary>
    public bool UsesStandardOutput { get; private set; }

    /// <summary>Opens outputs given as <c>FORMAT</c> or <c>FORMAT=FILE</c>.</summary>
    /// <exception cref="CommandException">One of them cannot be opened.</exception>
    public static OutputSet Open(IReadOnlyList<string> formats, OutputContext context, TextWriter? standardOutput)
    {
        var set = new OutputSet();
        try
        {
            CheckPlaces(formats);
            foreach (var format in formats) set.Add(format, context, standardOutput);
            foreach (var writer in set._writers) writer.Begin();
            return set;
        }
        catch
        {
            set.Dispose();
            throw;
        }
    }

    public void Write(CheckedFile file)
    {
        foreach (var writer in _writers) writer.Write(file);
    }

    public void End(CheckSummary summary)
    {
        foreach (var writer in _writers) writer.End(summary);
    }

    private static void CheckPlaces(IEnumerable<string> formats)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var format in formats)
        {
            var file = format.Split('=', 2) is [_, var path] ? path : "-";
            if (places.Add(file)) continue;
            throw new CommandException(file == "-"
                ? new("只能有一种格式写到标准输出；其他格式请用 --format FORMAT=FILE", "only one format can go to standard output; use --format FORMAT=FILE for the others")
                : new($"两种格式写到了同一个文件 {file}", $"two formats go to one file, {file}"));
        }
    }

    private void Add(string text, OutputContext context, TextWriter? standardOutput)
    {
        var parts = text.Split('=', 2);
        var format = OutputFormats.Parse(parts[0]);
        if (parts is [_, var path])
        {
            _files.Add(OpenFile(path, context.WorkingDirectory));
            // A file has no terminal to be coloured or narrow.
            _writers.Add(OutputWriters.Create(format, _files[^1], context with { Color = false, Width = TerminalWidth.Unbounded }));
            return;
        }
        if (standardOutput is null)
            throw new CommandException(new($"标准输出另有用处；请用 --format {text}=FILE", $"standard output is used otherwise; use --format {text}=FILE"));
        UsesStandardOutput = true;
        _writers.Add(OutputWriters.Create(format, standardOutput, context));
    }

    private static StreamWriter OpenFile(string path, string workingDirectory)
    {
        var fullPath = Path.GetFullPath(path, workingDirectory);
        try
        {
            var stream = new FileStream(fullPath, FileMode.Create, FileAccess.Write, FileShare.Read);
            return new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        }
        catch (Exception e) when (FileProblem.Explain(e, fullPath) is { } reason)
        {
            throw new CommandException(new($"不能写 {path}：{reason.Zh}", $"cannot write {path}: {reason.En}"));
        }
    }

    public void Dispose()
    {
        foreach (var writer in _writers) writer.Dispose();
        foreach (var file in _files) file.Dispose();
    }
}
