using System.Globalization;
using System.Xml;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output.Xml;

/// <summary>
/// JUnit XML as Jenkins and GitLab read it: a suite for each file, a failed test for each finding, a passed one for a file
/// without. Totals over all files are left out, since the format wants them first and readers count themselves.
/// </summary>
internal sealed class JUnitDocument(TextWriter output, OutputContext context) : IDocument
{
    private readonly XmlWriter _xml = XmlOutput.Create(output);

    public void Open()
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", OutputContext.ToolName);
    }

    public void Add(CheckedFile file)
    {
        var findings = file.Diagnostics.Count(static d => d.Counts);
        WriteSuite(file.Path, Math.Max(1, findings), findings, 0, () =>
        {
            if (findings == 0) WriteCase(file.Path, "no-problems", null, null);
            foreach (var finding in Finding.NewOf(file, context.Language)) Write(finding);
        });
    }

    public void Close(CheckSummary? summary)
    {
        foreach (var failure in summary?.Failures ?? []) WriteError(failure.Path, SummaryLine.Of(failure, context.Language));
        // A run that broke off must not look like one that passed.
        if (summary is null) WriteError(OutputContext.ToolName, SummaryLine.BrokenOff.In(context.Language));
        _xml.WriteEndDocument();
        _xml.Flush();
        output.Write('\n');
    }

    private void Write(Finding finding)
    {
        var subject = finding.Diagnostic.Path.Length == 0 ? "" : $" {finding.Diagnostic.Path}";
        WriteCase(finding.File.Path, $"{finding.Code} {finding.Name}{subject} ({finding.Place})", finding.Place.StartLine, () =>
        {
            _xml.WriteStartElement("failure");
            _xml.WriteText("type", finding.Severity.ToName());
            _xml.WriteText("message", finding.Message);
            _xml.WriteString(XmlOutput.Clean($"{finding.File.Path}:{finding.Place}: {finding.FullMessage}"));
            _xml.WriteEndElement();
        });
    }

    private void WriteError(string path, string message) => WriteSuite(path, 1, 0, 1, () => WriteCase(path, "read", null, () =>
    {
        _xml.WriteStartElement("error");
        _xml.WriteText("type", "unreadable");
        _xml.WriteText("message", message);
        _xml.WriteEndElement();
    }));

    private void WriteSuite(string path, int tests, int failures, int errors, Action writeCases)
    {
        _xml.WriteStartElement("testsuite");
        _xml.WriteText("name", path);
        WriteNumber("tests", tests);
        WriteNumber("failures", failures);
        WriteNumber("errors", errors);
        WriteNumber("skipped", 0);
        try
        {
            writeCases();
        }
        finally
        {
            _xml.WriteEndElement();
        }
    }

    private void WriteCase(string path, string name, int? line, Action? writeResult)
    {
        _xml.WriteStartElement("testcase");
        _xml.WriteText("classname", ClassName(path));
        _xml.WriteText("name", name);
        _xml.WriteText("file", path);
        if (line is { } number) WriteNumber("line", number);
        writeResult?.Invoke();
        _xml.WriteEndElement();
    }

    private void WriteNumber(string name, int value) => _xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Jenkins splits class names into packages at dots: let folders be the packages.</summary>
    private static string ClassName(string path) => path.Replace('.', '_').Replace('/', '.');
}
