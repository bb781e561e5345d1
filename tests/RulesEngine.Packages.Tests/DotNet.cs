using System.Diagnostics;

namespace RulesEngine.Packages.Tests;

/// <summary>The command dotnet, as a rule author runs it.</summary>
internal static class DotNet
{
    /// <summary>How long a run may take before it is held to hang.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs it and gives what it writes.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static string Run(string folder, params string[] arguments)
    {
        using var process = Process.Start(Describe(folder, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} does not end.");
        }
        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{output.Result}{error.Result}");
    }

    private static ProcessStartInfo Describe(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the test runner's own build has set is not for this one.
        foreach (var name in start.Environment.Keys.Where(static n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // Nothing stays behind.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["NUGET_PACKAGES"] = Path.Combine(folder, "packages");
        return start;
    }
}
