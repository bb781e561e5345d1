namespace RulesEngine.Workspaces.Files;

/// <summary>Paths as <c>file:</c> URIs (RFC 8089) and back. Chinese, blanks, <c>#</c>, <c>%</c> and <c>:</c> are percent-encoded.</summary>
public static class FileUri
{
    private const string Scheme = "file:";

    /// <summary>The URI of a full path.</summary>
    public static string FromPath(string fullPath)
    {
        var path = fullPath.Replace('\\', '/');
        if (HasDrive(path)) return $"file:///{path[..2]}{Encode(path[2..])}";
        // \\server\share names its host itself.
        if (path.StartsWith("//", StringComparison.Ordinal)) return $"file:{Encode(path)}";
        return $"file://{(path.StartsWith('/') ? "" : "/")}{Encode(path)}";
    }

    /// <summary>The full path of a URI; null for one of another scheme, or one that names no path.</summary>
    public static string? ToPath(string uri)
    {
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = uri[Scheme.Length..];
        var authority = string.Empty;
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            var slash = rest.IndexOf('/', 2);
            if (slash < 0) return null;
            (authority, rest) = (rest[2..slash], rest[slash..]);
        }
        var path = Uri.UnescapeDataString(rest);
        if (path.Contains('\0') || !path.StartsWith('/')) return null;
        if (authority.Length > 0 && !authority.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return $"//{authority}{path}";
        return Path.GetFullPath(HasDrive(path[1..]) ? path[1..] : path);
    }

    /// <summary>A path with <c>/</c> as relative URI.</summary>
    public static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static bool HasDrive(string path) =>
        path.Length > 1 && char.IsAsciiLetter(path[0]) && path[1] == ':' && (path.Length == 2 || path[2] == '/');
}
