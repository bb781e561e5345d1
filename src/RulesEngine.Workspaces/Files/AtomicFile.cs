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
        var target = FinalTarget(path);
        if (target.Exists && target.IsReadOnly) throw new UnauthorizedAccessException($"{path} is read-only.");
        // The same folder is the same volume, where renaming is one step.
        var temporary = Path.Combine(target.DirectoryName!, $".{target.Name}.{Path.GetRandomFileName()}");
        try
        {
            Write(temporary, content);
            if (!OperatingSystem.IsWindows() && target.Exists) File.SetUnixFileMode(temporary, target.UnixFileMode);
            File.Move(temporary, target.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static FileInfo FinalTarget(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
    }

    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
