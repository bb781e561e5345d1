using System.Globalization;
using System.Xml;
using RulesEngine.Diagnostics;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output.Xml;

/// <summary>Checkstyle XML, which many review tools read. Files without findings are left out.</summary>
internal sealed class CheckstyleDocument(TextWriter output, OutputContext context) : IDocument
{
    private readonly XmlWriter _xml = XmlOutput.Create(output);

    public void Open()
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("checkstyle");
        _xml.WriteAttributeString("version", "4.3");
    }

    public void Add(CheckedFile file)
    {
        if (!file.Diagnostics.Any(static d => d.Counts)) return;
        StartFile(file.Path);
        try
        {
            foreach (var finding in Finding.NewOf(file, context.Language)) Write(finding);
        }
        finally
        {
            _xml.WriteEndElement();
        }
    }

    public void Close(CheckSummary? summary)
    {
        foreach (var failure in summary?.Failures ?? [])
        {
            StartFile(failure.Path);
            WriteError(new Place(1, 1, 1, 1), "error", SummaryLine.Of(failure, context.Language), "unreadable-file");
            _xml.WriteEndElement();
        }
        _xml.WriteEndDocument();
        _xml.Flush();
        output.Write('\n');
    }

    private void Write(Finding finding) =>
        WriteError(finding.Place, Severity(finding.Severity), finding.FullMessage, $"{finding.Code}.{finding.Name}");

    private void StartFile(string path)
    {
        _xml.WriteStartElement("file");
        _xml.WriteText("name", path);
    }

    private void WriteError(Place place, string severity, string message, string source)
    {
        _xml.WriteStartElement("error");
        _xml.WriteAttributeString("line", place.StartLine.ToString(CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("column", place.StartColumn.ToString(CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("severity", severity);
        _xml.WriteText("message", message);
        _xml.WriteText("source", $"{OutputContext.ToolName}.{source}");
        _xml.WriteEndElement();
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
