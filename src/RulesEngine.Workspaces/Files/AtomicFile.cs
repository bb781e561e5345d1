namespace RulesEngine.Workspaces.Files;

/// <summary>Writes files so that a reader, or a crash in between, sees either the old content or the new.</summary>
public static class AtomicFile
{
    /// <summary>Puts <paramref name="content"/> in the place of a file, which need not exist; permissions are kept.</summary>
    /// <remarks>A link is followed: what it points to is replaced.</remarks>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        if (File.Exists(target) && new FileInfo(target).IsReadOnly)
            throw new UnauthorizedAccessException($"{target} is read-only.");
        // The same folder is the same volume, where renaming is one step.
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            Write(temporary, content);
            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
