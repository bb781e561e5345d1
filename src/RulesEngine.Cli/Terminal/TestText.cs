using RulesEngine.Authoring.Examples;
using RulesEngine.Cli.Output;
using RulesEngine.Cli.Output.Terminal;
using RulesEngine.Diagnostics;

namespace RulesEngine.Cli.Terminal;

/// <summary>Writes what came of testing a rule pack: a line for each document, and below it where it is not true.</summary>
internal sealed class TestText(Session session, bool color)
{
    private readonly Paint _paint = new(color);
    private int _passed;
    private int _failed;

    public void Write(DocumentResult document)
    {
        _passed += document.Passed;
        _failed += document.Failures.Length;
        var verdict = document.Failures.IsEmpty
            ? _paint.Good(session.Say("通过", "ok"))
            : _paint.Severity(DiagnosticSeverity.Error, session.Say("失败", "failed"));
        session.Out.WriteLine($"{verdict} {document.Path} {_paint.Strong(VisibleText.OfLine(document.Name.In(session.Language)))}");
        foreach (var failure in document.Failures) Write(document.Path, failure);
        // The next one may take long.
        session.Out.Flush();
    }

    /// <summary>Writes the counts.</summary>
    /// <returns>Whether nothing failed.</returns>
    public bool End()
    {
        var line = session.Say($"{_passed} 个通过，{_failed} 个失败", $"{_passed} passed, {_failed} failed");
        session.Out.WriteLine(_failed == 0 ? _paint.Good(line) : _paint.Strong(line));
        return _failed == 0;
    }

    private void Write(string path, ExampleFailure failure)
    {
        session.Out.WriteLine($"  {_paint.Frame("-->")} {$"{path}:{failure.Line} {VisibleText.OfLine(failure.Heading)}".TrimEnd()}");
        foreach (var difference in failure.Differences)
        {
            foreach (var line in difference.In(session.Language).Split('\n')) session.Out.WriteLine($"  {VisibleText.OfLine(line)}");
        }
    }
}
