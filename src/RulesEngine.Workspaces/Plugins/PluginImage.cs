using RulesEngine.Text;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>The file of a plug-in as it lies there now, looked at without running any of its code.</summary>
/// <param name="Bytes">What the file holds; empty where there is a problem.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Problem">Why it is not to be loaded, as a clause; null where nothing speaks against it.</param>
public sealed record PluginImage(byte[] Bytes, string Hash, LocalizedText? Problem)
{
    /// <summary>Reads a plug-in and compares it, and the libraries it uses, with what is on record. Never throws for any file.</summary>
    public static PluginImage Read(PluginFile file)
    {
        try
        {
            var bytes = BinaryFile.Read(file.Path);
            var hash = PluginLibraries.HashOf(bytes);
            return (FindChange(file, hash) ?? PluginInspection.FindObstacle(bytes) ?? PluginLibraries.FindProblem(file)) is { } problem
                ? new PluginImage([], hash, problem)
                : new PluginImage(bytes, hash, null);
        }
        catch (Exception e) when (FileProblem.Explain(e) is { } reason)
        {
            return new PluginImage([], string.Empty, reason);
        }
    }

    private static LocalizedText? FindChange(PluginFile file, string hash) => file.Sha256 is null || file.Sha256 == hash ? null : new(
        $"文件变了，sha256 是 {hash}，与登记的不同；确认来源可靠之后，用 plugin add 重新登记",
        $"the file has changed, its sha256 is {hash} and not the one on record; if it can be trusted, put the new one there with plugin add");
}
