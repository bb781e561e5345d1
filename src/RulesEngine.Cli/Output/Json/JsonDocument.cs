using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output.Json;

/// <summary>
/// One JSON document: <c>{"version":1,"tool":{…},"files":[{"path":…,"diagnostics":[…]}],"summary":{…}}</c>. The version grows
/// when a reader of the old form would misread the new one. The summary is null when the check broke off. Suppressed findings
/// and those of the baseline are there, and marked.
/// </summary>
internal sealed class JsonDocument(TextWriter output, OutputContext context) : IDocument
{
    private readonly JsonPieces _pieces = new(output);

    public void Open()
    {
        _pieces.WriteRaw("{\"version\":1,\"tool\":");
        _pieces.WriteValue(context, static (json, context) =>
        {
            json.WriteStartObject();
            json.WriteString("name", OutputContext.ToolName);
            json.WriteString("version", context.ToolVersion);
            json.WriteEndObject();
        });
        _pieces.WriteRaw(",\"files\":[");
    }

    public void Add(CheckedFile file)
    {
        var path = _pieces.Render(file.Path, static (json, path) => json.WriteStringValue(path));
        _pieces.BeginItem($"{{\"path\":{path},\"diagnostics\":[");
        try
        {
            foreach (var finding in Finding.AllOf(file, context.Language))
                _pieces.WriteItem(finding, (json, f) => FindingJson.Write(json, f, context.Language, withFile: false));
        }
        finally
        {
            _pieces.EndItem("]}");
        }
    }

    public void Close(CheckSummary? summary)
    {
        _pieces.WriteRaw("\n],\"summary\":");
        _pieces.WriteValue(summary, (json, value) =>
        {
            if (value is null) json.WriteNullValue();
            else SummaryJson.Write(json, value, context.Language, context.Timings);
        });
        _pieces.WriteRaw("}\n");
    }
}
