using System.Text.Json;
using RulesEngine.Authoring.Building;
using RulesEngine.Cli.Output;
using RulesEngine.Cli.Output.Json;
using RulesEngine.Workspaces.Plugins;

namespace RulesEngine.Cli.Terminal;

/// <summary>Writes what came of compiling a rule pack.</summary>
internal static class BuildText
{
    /// <summary>Problems as compilers write them.</summary>
    public static void WriteProblems(Session session, CompiledPack compiled)
    {
        foreach (var problem in compiled.Problems) session.Out.WriteLine(VisibleText.OfLine(problem.ToString()));
    }

    /// <summary>Problems, and the file that was written, with the hash that a configuration puts on record.</summary>
    public static void Write(Session session, CompiledPack compiled, string output)
    {
        WriteProblems(session, compiled);
        if (compiled.Image is { } image)
            session.Out.WriteLine(session.Say($"已生成 {output}\nsha256: {HashOf(image)}", $"written: {output}\nsha256: {HashOf(image)}"));
    }

    /// <summary>The same as one JSON object.</summary>
    public static void WriteJson(Session session, CompiledPack compiled, string output) =>
        session.Out.WriteLine(new JsonPieces(session.Out).Render((compiled, output), static (json, value) => Write(json, value.compiled, value.output)));

    private static void Write(Utf8JsonWriter json, CompiledPack compiled, string output)
    {
        json.WriteStartObject();
        json.WriteString("output", compiled.Image is null ? null : output);
        json.WriteString("sha256", compiled.Image is { } image ? HashOf(image) : null);
        json.WriteStartArray("problems");
        foreach (var problem in compiled.Problems) Write(json, problem);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BuildProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("file", problem.Path);
        json.WriteNumber("line", problem.Line);
        json.WriteNumber("column", problem.Column);
        json.WriteString("severity", problem.IsError ? "error" : "warning");
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }

    private static string HashOf(PackImage image) => PluginLibraries.HashOf(image.Content);
}
