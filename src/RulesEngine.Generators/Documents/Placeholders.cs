namespace RulesEngine.Generators.Documents;

/// <summary>The placeholders of a composite format string such as <c>the total of {0} is {1:N0}</c>.</summary>
internal static class Placeholders
{
    /// <summary>The distinct indices, or null if <see cref="string.Format(string, object[])"/> would throw.</summary>
    public static IReadOnlyCollection<int>? Find(string format)
    {
        var found = new SortedSet<int>();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is not ('{' or '}')) continue;
            if (i + 1 < format.Length && format[i + 1] == format[i])
            {
                i++;
                continue;
            }

            var end = format[i] == '{' ? format.IndexOf('}', i) : -1;
            if (end < 0 || Index(format.Substring(i + 1, end - i - 1)) is not { } index) return null;
            found.Add(index);
            i = end;
        }

        return found;
    }

    public static bool IsFormat(string format) => Find(format) is not null;

    public static string Show(IReadOnlyCollection<int> indices) =>
        indices.Count == 0 ? "none" : string.Join(", ", indices.Select(index => $"{{{index}}}"));

    // Alignment and format string follow the index after a comma or colon and are none of our business.
    private static int? Index(string inside)
    {
        var end = inside.IndexOfAny([',', ':']);
        var digits = (end < 0 ? inside : inside.Substring(0, end)).TrimEnd();
        return digits.Length is > 0 and < 4 && digits.All(c => c is >= '0' and <= '9') ? int.Parse(digits, null) : null;
    }
}
