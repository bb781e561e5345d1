namespace RulesEngine.Cli.Output.Sarif;

/// <summary>Paths as URIs (SARIF 2.1.0, section 3.4 "artifactLocation object"; RFC 3986).</summary>
internal static class SarifUri
{
    /// <summary>The name that relative URIs are based on.</summary>
    public const string Root = "SRCROOT";

    /// <summary>Whether a shown path lies below the working directory, so that it can be relative to <see cref="Root"/>.</summary>
    public static bool IsBelowRoot(string path) =>
        !path.StartsWith('/') && !path.StartsWith("../", StringComparison.Ordinal) && !HasDrive(path);

    /// <summary>A relative path with <c>/</c> as relative URI: Chinese, blanks, <c>#</c>, <c>%</c> and <c>:</c> are encoded.</summary>
    public static string Relative(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>A full path as <c>file:</c> URI.</summary>
    public static string Absolute(string fullPath)
    {
        var path = fullPath.Replace('\\', '/');
        if (HasDrive(path)) return $"file:///{path[..2]}{Relative(path[2..])}";
        // \\server\share names its host itself.
        if (path.StartsWith("//", StringComparison.Ordinal)) return $"file:{Relative(path)}";
        return $"file://{(path.StartsWith('/') ? "" : "/")}{Relative(path)}";
    }

    /// <summary>A full path of a folder as <c>file:</c> URI, which ends with a slash.</summary>
    public static string Folder(string fullPath) => Absolute(fullPath).TrimEnd('/') + "/";

    private static bool HasDrive(string path) => path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';
}
