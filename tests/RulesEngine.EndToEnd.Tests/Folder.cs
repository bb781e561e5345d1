using System.Diagnostics;
using System.Reflection;
using System.Text;
using RulesEngine.Testing;

namespace RulesEngine.EndToEnd.Tests;

/// <summary>A folder of its own for a test, and the command run in it as a process.</summary>
internal sealed class Folder : IDisposable
{
    /// <summary>How long a run may take before it is held to hang.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>The executable as the build leaves it.</summary>
    public static string Command { get; } = System.IO.Path.Combine(
        typeof(Folder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "CommandFolder").Value!,
        OperatingSystem.IsWindows() ? "rulesengine.exe" : "rulesengine");

    /// <summary>A report with nothing wrong that the rules on sums could find.</summary>
    public static string Valid => BaseReport.Form2021;

    /// <summary>The same with a wrong total in 本年新收: two errors.</summary>
    public static string Broken => Valid.Replace("[12, 3, 0, 1, 1, 0, 17]", "[12, 3, 0, 1, 1, 0, 71]", StringComparison.Ordinal);

    /// <summary>The rules that <see cref="Broken"/> breaks, whatever else there is.</summary>
    public const string Sums = "--select=GK2001,GK2003";

    public string Path { get; } = Directory.CreateTempSubdirectory("rulesengine-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Read(string name) => File.ReadAllText(this[name]);

    public Folder With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public Folder With(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], content);
        return this;
    }

    public Run Run(params string[] arguments) => RunWithInput(null, arguments);

    public Run RunWithInput(byte[]? input, params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null) process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException($"rulesengine {string.Join(' ', arguments)} does not end.");
        }
        return new Run(process.ExitCode, output.Result, error.Result);
    }

    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Command, arguments)
        {
            WorkingDirectory = Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>What came of a run.</summary>
internal sealed record Run(int ExitCode, string Output, string Error);
