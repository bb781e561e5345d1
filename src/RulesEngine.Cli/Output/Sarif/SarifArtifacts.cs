using System.Text.Json;
using RulesEngine.Text;
using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Cli.Output.Sarif;

/// <summary>
/// The files that results lie in (SARIF 2.1.0, section 3.24 "artifact object"). They stand behind the results, so a URI and a
/// length are kept for each file that has findings, and for no other.
/// </summary>
/// <param name="workingDirectory">The folder that paths are relative to.</param>
internal sealed class SarifArtifacts(string workingDirectory)
{
    private readonly List<SarifArtifact> _artifacts = [];
    private readonly Dictionary<string, SarifArtifact> _byPath = new(StringComparer.Ordinal);

    public IReadOnlyList<SarifArtifact> All => _artifacts;

    /// <summary>The artifact of a file, taken up when it is first asked for.</summary>
    public SarifArtifact Of(CheckedFile file) => Of(file.Source, file.FullPath);

    /// <summary>The artifact of another text than that of a finding.</summary>
    public SarifArtifact Of(SourceText source) => Of(source, Path.GetFullPath(source.Path, workingDirectory));

    private SarifArtifact Of(SourceText source, string fullPath)
    {
        if (_byPath.TryGetValue(source.Path, out var known)) return known;
        var isBelowRoot = SarifUri.IsBelowRoot(source.Path);
        var uri = isBelowRoot ? FileUri.Encode(source.Path) : FileUri.FromPath(fullPath);
        var artifact = new SarifArtifact(_artifacts.Count, uri, isBelowRoot, Length(source), Encoding(source));
        _artifacts.Add(artifact);
        return _byPath[source.Path] = artifact;
    }

    public static void Write(Utf8JsonWriter json, SarifArtifact artifact)
    {
        json.WriteStartObject();
        json.WriteStartObject("location");
        artifact.WriteUri(json);
        json.WriteEndObject();
        if (artifact.Length is { } length) json.WriteNumber("length", length);
        json.WriteString("mimeType", "application/yaml");
        if (artifact.Encoding is { } encoding) json.WriteString("encoding", encoding);
        json.WriteEndObject();
    }

    /// <summary>Bytes on disk, where the text tells.</summary>
    private static int? Length(SourceText source) =>
        source.Fault is null ? System.Text.Encoding.UTF8.GetByteCount(source.Content) + (source.HasByteOrderMark ? 3 : 0) : null;

    private static string? Encoding(SourceText source) => source.Fault is null ? "UTF-8" : source.Fault.Encoding;
}

/// <summary>A file that results lie in.</summary>
/// <param name="Index">Its place in the run's list.</param>
/// <param name="Uri">Percent-encoded.</param>
/// <param name="IsRelative">Whether the URI is relative to the working directory.</param>
/// <param name="Length">Bytes on disk.</param>
/// <param name="Encoding">Name of the encoding.</param>
internal sealed record SarifArtifact(int Index, string Uri, bool IsRelative, int? Length, string? Encoding)
{
    /// <summary>Writes the properties that name the file.</summary>
    public void WriteUri(Utf8JsonWriter json)
    {
        json.WriteString("uri", Uri);
        if (IsRelative) json.WriteString("uriBaseId", SarifUri.Root);
    }

    /// <summary>Writes an artifactLocation that points into the run's list.</summary>
    public void WriteLocation(Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        WriteUri(json);
        json.WriteNumber("index", Index);
        json.WriteEndObject();
    }
}
