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
        { Encoding: { } encoding } => new($"不是 UTF-8 编码，看来是 {encoding}", $"not UTF-8; it seems to be {encoding}"),
        _ => new("不是 UTF-8 编码", "not UTF-8"),
    };

    /// <summary>The reason; null for an exception that is not about files.</summary>
    public static LocalizedText? Explain(Exception exception) => exception switch
    {
        NotAFileException other => other.Reason,
        FileNotFoundException or DirectoryNotFoundException => new("文件不存在", "no such file"),
        UnauthorizedAccessException or SecurityException => new("没有权限", "permission denied"),
        PathTooLongException => new("路径太长", "the path is too long"),
        IOException io => new($"读写出错：{io.Message}", $"input or output failed: {io.Message}"),
        _ => (LocalizedText?)null,
    };
}

/// <summary>What stands at a path is no file.</summary>
internal sealed class NotAFileException(LocalizedText reason) : IOException(reason.En)
{
    public LocalizedText Reason { get; } = reason;
}
