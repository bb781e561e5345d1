using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RulesEngine.Diagnostics;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output.Json;

/// <summary>The Code Quality report of GitLab ("Code Quality report format" in its documentation).</summary>
internal sealed class GitLabDocument(TextWriter output, OutputContext context) : IDocument
{
    private readonly JsonPieces _pieces = new(output);

    public void Open() => _pieces.WriteRaw("[");

    public void Add(CheckedFile file)
    {
        foreach (var finding in Finding.NewOf(file, context.Language)) _pieces.WriteItem(finding, Write);
    }

    public void Close(CheckSummary? summary)
    {
        foreach (var failure in summary?.Failures ?? []) _pieces.WriteItem(failure, WriteFailure);
        _pieces.WriteRaw("\n]\n");
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("description", $"{finding.Code}: {finding.Message}");
        json.WriteString("check_name", finding.Name);
        json.WriteString("fingerprint", Unique(finding.File.Path, finding.Checked.Fingerprint));
        json.WriteString("severity", Severity(finding.Severity));
        WriteLocation(json, finding.File.Path, finding.Place.StartLine, finding.Place.EndLine);
        json.WriteEndObject();
    }

    private void WriteFailure(Utf8JsonWriter json, FileFailure failure)
    {
        json.WriteStartObject();
        json.WriteString("description", SummaryLine.Of(failure, context.Language));
        json.WriteString("check_name", "unreadable-file");
        json.WriteString("fingerprint", Unique(failure.Path, "unreadable-file"));
        json.WriteString("severity", "blocker");
        WriteLocation(json, failure.Path, 1, 1);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string path, int begin, int end)
    {
        json.WriteStartObject("location");
        json.WriteString("path", path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", begin);
        json.WriteNumber("end", end);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>GitLab shows one finding of each fingerprint in the whole report, and ours are unique within a file only.</summary>
    private static string Unique(string path, string fingerprint) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\n{fingerprint}"))[..16]);

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "blocker",
        DiagnosticSeverity.Warning => "major",
        DiagnosticSeverity.Info => "minor",
        _ => "info",
    };
}
