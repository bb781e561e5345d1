using System.Text.Json;
using RulesEngine.Cli.Output.Json;
using RulesEngine.Text;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output.Sarif;

/// <summary>
/// SARIF 2.1.0 (OASIS). Results stream, so all rules of the catalogue stand first; what the run came to stands last.
/// Suppressed findings and those of the baseline are there, and marked.
/// </summary>
internal sealed class SarifDocument : IDocument
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly OutputContext _context;
    private readonly JsonPieces _pieces;
    private readonly SarifArtifacts _artifacts;
    private readonly SarifResult _result;

    public SarifDocument(TextWriter output, OutputContext context)
    {
        _context = context;
        _pieces = new JsonPieces(output);
        var indices = context.Catalog.Descriptors.Select(static (rule, index) => (rule.Id, index)).DistinctBy(static r => r.Id);
        _artifacts = new SarifArtifacts(context.WorkingDirectory);
        _result = new SarifResult(context, indices.ToDictionary(), _artifacts);
    }

    public void Open()
    {
        _pieces.WriteRaw($"{{\"$schema\":\"{Schema}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":");
        // The driver's object is kept open for its rules, which are long enough to be pieces themselves.
        _pieces.WriteRaw(_pieces.Render(_context, WriteDriver)[..^1] + ",\"rules\":[");
        foreach (var rule in _context.Catalog.Descriptors) _pieces.WriteItem(rule, (json, r) => SarifRule.Write(json, r, _context));
        _pieces.WriteRaw("\n]}},\"language\":");
        _pieces.WriteValue(LanguageTag, static (json, tag) => json.WriteStringValue(tag));
        _pieces.WriteRaw(",\"originalUriBaseIds\":");
        _pieces.WriteValue(_context.WorkingDirectory, WriteBases);
        _pieces.WriteRaw(",\"columnKind\":\"utf16CodeUnits\",\"newlineSequences\":[\"\\r\\n\",\"\\n\",\"\\r\"]");
        _pieces.WriteRaw($",\"automationDetails\":{{\"id\":\"{OutputContext.ToolName}/\"}},\"results\":[");
    }

    public void Add(CheckedFile file)
    {
        if (file.Diagnostics.IsEmpty) return;
        foreach (var finding in Finding.AllOf(file, _context.Language)) _pieces.WriteItem(finding, _result.Write);
    }

    public void Close(CheckSummary? summary)
    {
        _pieces.WriteRaw("\n],\"artifacts\":[");
        foreach (var artifact in _artifacts.All) _pieces.WriteItem(artifact, SarifArtifacts.Write);
        _pieces.WriteRaw("\n],\"invocations\":");
        _pieces.WriteValue(summary, (json, value) => SarifInvocation.Write(json, value, _context));
        _pieces.WriteRaw("}]}\n");
    }

    private string LanguageTag => _context.Language == Language.English ? "en-US" : "zh-CN";

    private static void WriteDriver(Utf8JsonWriter json, OutputContext context)
    {
        json.WriteStartObject();
        json.WriteString("name", OutputContext.ToolName);
        json.WriteString("version", context.ToolVersion);
        if (context.HomePage is { } home) json.WriteString("informationUri", home.AbsoluteUri);
        json.WriteEndObject();
    }

    private static void WriteBases(Utf8JsonWriter json, string workingDirectory)
    {
        json.WriteStartObject();
        json.WriteStartObject(SarifUri.Root);
        json.WriteString("uri", SarifUri.OfFolder(workingDirectory));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
