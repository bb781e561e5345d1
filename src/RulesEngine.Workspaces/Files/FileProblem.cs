using System.Security;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Files;

/// <summary>Says in both languages why a file could not be read or written.</summary>
public static class FileProblem
{
    internal static LocalizedText IsFolder { get; } = new("是文件夹，不是文件", "is a folder, not a file");

    internal static LocalizedText IsPipe { get; } = new(
        "是管道或设备，不是文件；要检查标准输入，请用 -", "is a pipe or device, not a file; use - for standard input");

    /// <summary>Why the bytes of a file are no text that can be changed.</summary>
    public static LocalizedText Explain(SourceFault fault) => fault switch
    {
        { Kind: SourceFaultKind.TooLarge } => new("文件超过 16 MiB", "the file is larger than 16 MiB"),
        _ => new($"不是 UTF-8 编码{fault.EncodingGuess.Zh}", $"not UTF-8{fault.EncodingGuess.En}"),
    };

    /// <summary>The reason; null for an exception that is not about files.</summary>
    public static LocalizedText? Explain(Exception exception) => exception switch
    {
        NotAFileException other => other.Reason,
        FileNotFoundException or DirectoryNotFoundException => new("文件不存在", "no such file"),
        UnauthorizedAccessException or SecurityException => new("没有权限", "permission denied"),
        PathTooLongException => new("路径太长", "the path is too long"),
        IOException io => ExplainFailure(io),
        _ => (LocalizedText?)null,
    };

    /// <summary>Why <paramref name="path"/> could not be written: systems answer to a folder there that permission is denied.</summary>
    public static LocalizedText? Explain(Exception exception, string path) =>
        Explain(exception) is not null && Directory.Exists(path) ? IsFolder : Explain(exception);

    /// <summary>Reading or writing failed, whatever the file.</summary>
    public static LocalizedText ExplainFailure(IOException failure) =>
        new($"读写出错：{failure.Message}", $"input or output failed: {failure.Message}");
}

/// <summary>What stands at a path is no file.</summary>
internal sealed class NotAFileException(LocalizedText reason) : IOException(reason.En)
{
    public LocalizedText Reason { get; } = reason;
}
