using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output.Json;

/// <summary>Each finding as a JSON object on a line of its own, with its file in <c>file</c>; nothing else.</summary>
internal sealed class JsonLinesDocument(TextWriter output, OutputContext context) : IDocument
{
    private readonly JsonPieces _pieces = new(output);

    public void Open()
    {
    }

    public void Add(CheckedFile file)
    {
        foreach (var finding in Finding.AllOf(file, context.Language))
        {
            _pieces.WriteValue(finding, (json, f) => FindingJson.Write(json, f, context.Language, withFile: true));
            _pieces.WriteRaw("\n");
        }
    }

    public void Close(CheckSummary? summary)
    {
    }
}
