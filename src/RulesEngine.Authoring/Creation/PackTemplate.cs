using System.Text;

namespace RulesEngine.Authoring.Creation;

/// <summary>The files that a new pack is made of. Each is valid as it stands, but for what is only there with a form.</summary>
internal static class PackTemplate
{
    private const string FormMark = "<!-- form -->";
    private const string EndMark = "<!-- end -->";

    /// <summary>The text of a template, with LF; lines between marks are left out unless there is a form.</summary>
    public static string Read(string name, bool hasForm)
    {
        using var resource = typeof(PackTemplate).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        var text = new StringBuilder();
        var isOfForm = false;
        while (reader.ReadLine() is { } line)
        {
            if (line is FormMark or EndMark) isOfForm = line == FormMark;
            else if (hasForm || !isOfForm) text.Append(line).Append('\n');
        }
        return text.ToString();
    }
}
