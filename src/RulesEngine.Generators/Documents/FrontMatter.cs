using System.Text;
using Microsoft.CodeAnalysis.Text;
using RulesEngine.Generators.Incremental;

namespace RulesEngine.Generators.Documents;

/// <summary>A document cut into the <c>key: value</c> lines between its two <c>---</c> and the text after them.</summary>
internal sealed record FrontMatter(
    IReadOnlyList<FrontMatterEntry> Entries,
    string Body,
    LocationInfo Start,
    IReadOnlyList<FrontMatterFault> Faults)
{
    /// <summary>How it is written.</summary>
    public const string Shape = "lines 'key: value' between two lines '---' at the start of the document";

    private const string Fence = "---";

    public static FrontMatter Read(string path, SourceText text)
    {
        var start = LocationInfo.Of(path, text.Lines[0]);
        if (!IsFence(text.Lines[0]))
            return new FrontMatter([], Join(text, 0), start, [new FrontMatterFault(Fence, "is missing", start)]);

        var entries = new List<FrontMatterEntry>();
        var faults = new List<FrontMatterFault>();
        for (var i = 1; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            if (IsFence(line)) return new FrontMatter(entries, Join(text, i + 1), start, faults);
            ReadLine(line.ToString(), LocationInfo.Of(path, line), entries, faults);
        }

        // Without a closing fence every line of the body would be a problem of its own; one is enough.
        return new FrontMatter(entries, "", start, [new FrontMatterFault(Fence, "is not closed", start)]);
    }

    private static void ReadLine(string line, LocationInfo location, List<FrontMatterEntry> entries, List<FrontMatterFault> faults)
    {
        if (string.IsNullOrWhiteSpace(line)) return;
        var colon = line.IndexOf(':');
        if (colon > 0)
            entries.Add(new FrontMatterEntry(line.Substring(0, colon).Trim(), Unquote(line.Substring(colon + 1).Trim()), location));
        else
            faults.Add(new FrontMatterFault(line.Trim(), "has no ':' after its key", location));
    }

    /// <summary>Strips surrounding quotes, but not those of a text such as <c>"{0}" is not "{1}"</c>.</summary>
    public static string Unquote(string value) =>
        value.Length >= 2 && value[0] == '"' && value.IndexOf('"', 1) == value.Length - 1
            ? value.Substring(1, value.Length - 2)
            : value;

    private static bool IsFence(TextLine line) => line.ToString().TrimEnd() == Fence;

    /// <summary>The lines from <paramref name="first"/> on, with \n between them whatever the file has.</summary>
    public static string Join(SourceText text, int first)
    {
        var joined = new StringBuilder();
        for (var i = first; i < text.Lines.Count; i++)
        {
            if (i > first) joined.Append('\n');
            joined.Append(text.Lines[i].ToString());
        }

        return joined.ToString();
    }
}

internal sealed record FrontMatterEntry(string Key, string Value, LocationInfo Location);

/// <summary>A line that is not of the <see cref="FrontMatter.Shape"/>.</summary>
internal sealed record FrontMatterFault(string Line, string What, LocationInfo Location);
