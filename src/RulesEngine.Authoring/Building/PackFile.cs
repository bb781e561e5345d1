using RulesEngine.Text;
using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Authoring.Building;

/// <summary>A text of a pack: a rule, a document, a form.</summary>
/// <param name="Path">Relative to the pack, with <c>/</c>: what the compiler is told, so that no folder of a machine gets into an assembly.</param>
/// <param name="Text">The content; its own path is the one that people read.</param>
public sealed record PackFile(string Path, SourceText Text)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="PackException">It cannot be read, is too large, or is no UTF-8.</exception>
    internal static PackFile Read(string root, string path, string workingDirectory)
    {
        var fullPath = System.IO.Path.Combine(root, path);
        var loaded = SourceLoader.Load(fullPath, ShownPath.Of(fullPath, workingDirectory));
        if (loaded.Failure is { } failure) throw new PackException(failure.Message);
        var text = loaded.Source!;
        return text.Fault is { } fault
            ? throw new PackException(new FileFailure(text.Path, FileProblem.Explain(fault)).Message)
            : new PackFile(path, text);
    }
}
