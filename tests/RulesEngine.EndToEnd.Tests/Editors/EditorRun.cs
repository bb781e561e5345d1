using System.Diagnostics;
using System.Text.Json;

namespace RulesEngine.EndToEnd.Tests.Editors;

/// <summary>
/// A real editor with the settings that lie in <c>editors/</c>, in which a script does what a user does and writes down what
/// stands there after each step. It runs once for all tests, when the first asks.
/// </summary>
public abstract class EditorRun : IDisposable
{
    protected const string Report = "reports/broken.report.yaml";

    /// <summary>How long an editor may take before it is held to hang; it takes a few seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Folder _folder = new();
    private readonly Lazy<Dictionary<string, EditorState>> _states;

    protected EditorRun() => _states = new Lazy<Dictionary<string, EditorState>>(Run);

    /// <summary>The folder that is the root for the editor.</summary>
    internal string Root => _folder.Path;

    /// <summary>What stood there after a step.</summary>
    internal EditorState After(string step) => _states.Value[step];

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What to start, once all that it needs is known to be installed.</summary>
    protected abstract ProcessStartInfo Prepare();

    /// <summary>Puts a file of the repository, or a text, where the user of the editor has it.</summary>
    protected void Install(string name, string content) => _folder.With(Path.Combine("home", name), content);

    /// <summary>A script beside these tests.</summary>
    protected static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Editors", name);

    /// <summary>Skips the test where something is not installed; a build server has to have it.</summary>
    protected static void Need(bool isThere, string what)
    {
        if (isThere) return;
        if (Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException($"{what} is not installed.");
        Skip.If(true, $"{what} is not installed");
    }

    /// <summary>Whether a program can be started and ends well.</summary>
    protected static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = process.StandardOutput.ReadToEndAsync();
            process.StandardError.ReadToEnd();
            output.Wait();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private Dictionary<string, EditorState> Run()
    {
        var start = Prepare();
        _folder.With("rulesengine.yaml", "language: zh\n").With(Report, Readme.Read("rules/Disclosure/samples/broken.report.yaml"));
        Directory.CreateDirectory(_folder["tmp"]);
        Equip(start);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        // Standard input stays open: its end would be typed into the editor.
        var ended = process.WaitForExit(Patience);
        if (!ended) process.Kill(entireProcessTree: true);
        if (!ended || process.ExitCode != 0)
            throw new InvalidOperationException($"{start.FileName} {(ended ? "failed" : "hangs")}:\n{output.Result}\n{error.Result}");
        return File.ReadLines(_folder["states.jsonl"])
            .Select(static l => JsonSerializer.Deserialize<EditorState>(l, JsonSerializerOptions.Web)!)
            .ToDictionary(static s => s.Name);
    }

    private void Equip(ProcessStartInfo start)
    {
        start.WorkingDirectory = _folder.Path;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        var environment = start.Environment;
        // The settings of whoever runs the tests must not count.
        foreach (var name in environment.Keys.Where(static n => n.StartsWith("XDG_", StringComparison.Ordinal)).ToList()) environment.Remove(name);
        environment["HOME"] = _folder["home"];
        environment["TMPDIR"] = _folder["tmp"];
        environment["LC_ALL"] = "C.UTF-8";
        environment["TERM"] = "vt100";
        environment["STATES"] = _folder["states.jsonl"];
        environment["PATH"] = Path.GetDirectoryName(Folder.Command) + Path.PathSeparator + environment["PATH"];
    }
}

/// <summary>What stands in an editor.</summary>
/// <param name="Name">The step that led there.</param>
/// <param name="Text">The text of the report.</param>
/// <param name="Codes">The diagnostics shown, each as <c>71 GK2001</c>.</param>
/// <param name="Root">The folder the server was started for.</param>
/// <param name="Page">The preview, if that was the step.</param>
internal sealed record EditorState(string Name, string Text, IReadOnlyList<string> Codes, string Root, string? Page);
