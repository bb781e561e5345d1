namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>
/// What a typed word is compared with. Clients that look for it anywhere find each spelling; for those that compare the
/// beginning alone, the spelling that begins like the word comes first.
/// </summary>
internal static class Spellings
{
    public static string Order(string typed, params IEnumerable<string> spellings)
    {
        var all = spellings.Where(static s => s.Length > 0).Distinct().ToList();
        var first = all.FindIndex(s => s.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
        if (first > 0)
        {
            all.Insert(0, all[first]);
            all.RemoveAt(first + 1);
        }
        return string.Join(' ', all);
    }
}
