namespace RulesEngine.Cli.Tests.Output;

/// <summary>Documents of others, which lie beside the repository and are not part of it.</summary>
internal static class Shared
{
    /// <summary>The file below <c>../shared</c>, or null where there is none.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "RulesEngine.sln"))) continue;
            var path = Path.Combine(folder.FullName, "..", "shared", name);
            return File.Exists(path) ? path : null;
        }
        return null;
    }
}
