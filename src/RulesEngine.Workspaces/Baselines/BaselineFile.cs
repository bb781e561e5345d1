using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RulesEngine.Text;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Baselines;

/// <summary>Reads and writes baselines as JSON, sorted, so that a change reads well in a review.</summary>
public static class BaselineFile
{
    private const int Version = 1;

    private static readonly BaselineJson Json = new(new JsonSerializerOptions(BaselineJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">The file is no baseline of this version.</exception>
    public static Baseline Read(string path)
    {
        using var stream = File.OpenRead(path);
        var document = JsonSerializer.Deserialize(stream, Json.BaselineDocument);
        if (document is not { Version: Version, Findings: not null }) throw new JsonException("Not a baseline of version 1.");
        return new Baseline(FolderOf(path), document.Findings);
    }

    /// <summary>Writes a baseline of <paramref name="findings"/>, whose paths are full paths.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<BaselineFinding> findings)
    {
        var folder = FolderOf(path);
        var sorted = findings
            .Select(f => f with { Path = ShownPath.Relative(f.Path, folder) })
            .OrderBy(static f => f.Path, StringComparer.Ordinal)
            .ThenBy(static f => f.Rule, StringComparer.Ordinal)
            .ThenBy(static f => f.Fingerprint, StringComparer.Ordinal)
            .ToList();
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new BaselineDocument(Version, sorted), Json.BaselineDocument);
        AtomicFile.Replace(path, [.. bytes, (byte)'\n']);
    }

    /// <summary>Why a baseline could not be read or written; null for other exceptions.</summary>
    public static LocalizedText? Explain(Exception exception) => exception is JsonException
        ? new("不是有效的基线文件；可用 check --write-baseline 重写", "is not a baseline file; write it anew with check --write-baseline")
        : FileProblem.Explain(exception);

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;
}

/// <summary>The file as it stands on disk.</summary>
internal sealed record BaselineDocument(int Version, IReadOnlyList<BaselineFinding> Findings);

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NewLine = "\n")]
[JsonSerializable(typeof(BaselineDocument))]
internal sealed partial class BaselineJson : JsonSerializerContext;
