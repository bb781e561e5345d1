using RulesEngine.Workspaces.Files;

namespace RulesEngine.Cli.Output.Sarif;

/// <summary>Which paths are relative, and to what (SARIF 2.1.0, section 3.4 "artifactLocation object").</summary>
internal static class SarifUri
{
    /// <summary>The name that relative URIs are based on.</summary>
    public const string Root = "SRCROOT";

    /// <summary>Whether a shown path lies below the working directory, so that it can be relative to <see cref="Root"/>.</summary>
    public static bool IsBelowRoot(string path) =>
        ShownPath.IsBelow(path) && !path.StartsWith('/') && path is not [_, ':', '/', ..];

    /// <summary>The URI of a folder, which ends with a slash.</summary>
    public static string OfFolder(string fullPath) => FileUri.FromPath(fullPath).TrimEnd('/') + "/";
}
