namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Finds the longest phrase at a place of a text. Made once; a lookup looks at few phrases.</summary>
internal static class PhraseIndex
{
    private const int Buckets = 2048;

    private static readonly string[] Words;
    private static readonly int[] Owners;
    private static readonly int[] Next;
    private static readonly int[] Heads = new int[Buckets];

    static PhraseIndex()
    {
        Phrase[][] groups =
        [
            Phrases.RequestRows, Phrases.Applicants, Phrases.DisputeRows, Phrases.DisputeResults, Phrases.ProactiveRows,
            Phrases.ProactiveColumns, Phrases.Subjects, Phrases.Connections, [Phrases.AnyRequests, Phrases.NewRequests, Phrases.SettledOfNew],
        ];
        var (all, words, owners) = (new List<Phrase>(), new List<string>(), new List<int>());
        foreach (var group in groups)
        {
            foreach (var phrase in group)
            {
                phrase.Number = all.Count;
                foreach (var word in phrase.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    words.Add(word);
                    owners.Add(all.Count);
                }
                all.Add(phrase);
            }
        }
        (All, Words, Owners) = ([.. all], [.. words], [.. owners]);
        Next = new int[Words.Length];
        Array.Fill(Heads, -1);
        for (var i = 0; i < Words.Length; i++) Insert(i);
    }

    /// <summary>The phrases, each at its <see cref="Phrase.Number"/>.</summary>
    public static Phrase[] All { get; }

    /// <summary>The longest phrase with which <paramref name="text"/> goes on at <paramref name="at"/>; null where there is none.</summary>
    public static Phrase? Find(string text, int at, out int length)
    {
        for (var i = Heads[Bucket(text[at])]; i >= 0; i = Next[i])
        {
            var word = Words[i];
            if (word.Length > text.Length - at || word[0] != text[at] || !Matches(text, at, word)) continue;
            length = word.Length;
            return All[Owners[i]];
        }
        length = 0;
        return null;
    }

    private static bool Matches(string text, int at, string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (text[at + i] != word[i]) return false;
        }
        return true;
    }

    private static int Bucket(char c) => ((c * 37) + (c >> 7)) & (Buckets - 1);

    /// <summary>Into its chain, behind the longer words.</summary>
    private static void Insert(int word)
    {
        var bucket = Bucket(Words[word][0]);
        var (before, at) = (-1, Heads[bucket]);
        while (at >= 0 && Words[at].Length >= Words[word].Length) (before, at) = (at, Next[at]);
        Next[word] = at;
        if (before < 0) Heads[bucket] = word;
        else Next[before] = word;
    }
}
