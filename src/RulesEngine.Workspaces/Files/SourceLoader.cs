using System.Buffers;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Files;

/// <summary>Reads files as texts. What cannot be read becomes a failure with its reason, never an exception.</summary>
public static class SourceLoader
{
    /// <summary>Reads a file; one beyond <see cref="SourceText.MaxLength"/> is not read but stands as too large.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="shownPath">The name of the text in diagnostics.</param>
    public static LoadResult Load(string fullPath, string shownPath)
    {
        try
        {
            return new LoadResult(Read(fullPath, shownPath), null);
        }
        catch (Exception e) when (FileProblem.Explain(e) is { } reason)
        {
            return new LoadResult(null, new FileFailure(shownPath, reason));
        }
    }

    /// <summary>Reads a stream to its end, at most as much as a text may have.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static SourceText Read(Stream stream, string shownPath)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var length = 0;
            while (true)
            {
                var count = stream.Read(buffer, length, buffer.Length - length);
                length += count;
                if (length > SourceText.MaxLength) return SourceText.TooLarge(shownPath);
                if (count == 0) return SourceText.From(buffer.AsSpan(0, length), shownPath);
                if (length == buffer.Length) Grow(ref buffer);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static SourceText Read(string fullPath, string shownPath)
    {
        if (Directory.Exists(fullPath)) throw new NotAFileException(FileProblem.IsFolder);
        var file = new FileInfo(fullPath);
        if (file.Length > SourceText.MaxLength) return SourceText.TooLarge(shownPath);
        if (file.Length == 0 && !OperatingSystem.IsWindows()) return ReadWithoutLength(fullPath, shownPath);
        using var stream = Open(fullPath, FileAccess.Read);
        return Read(stream, shownPath);
    }

    /// <summary>
    /// An empty file, or a pipe or device. Opened for reading alone, a pipe would wait for a writer; opened for both it
    /// does not (Linux, fifo(7)).
    /// </summary>
    private static SourceText ReadWithoutLength(string fullPath, string shownPath)
    {
        try
        {
            using var stream = Open(fullPath, FileAccess.ReadWrite);
            return stream.CanSeek ? Read(stream, shownPath) : throw new NotAFileException(FileProblem.IsPipe);
        }
        catch (UnauthorizedAccessException)
        {
            // Not ours to write: take its word that it is empty.
            using var probe = File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return SourceText.From([], shownPath);
        }
    }

    private static FileStream Open(string path, FileAccess access) => new(path, new FileStreamOptions
    {
        Mode = FileMode.Open,
        Access = access,
        Share = FileShare.ReadWrite | FileShare.Delete,
        BufferSize = 0,
        Options = FileOptions.SequentialScan,
    });

    private static void Grow(ref byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}

/// <summary>A text, or why there is none.</summary>
/// <param name="Source">The text; null where it could not be read.</param>
/// <param name="Failure">The failure; null where it could.</param>
public sealed record LoadResult(SourceText? Source, FileFailure? Failure);
