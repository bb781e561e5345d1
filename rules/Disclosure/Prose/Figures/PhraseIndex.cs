namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Finds the longest phrase at a place of a text. Made once; a lookup looks at few phrases.</summary>
internal static class PhraseIndex
{
    // Many more than words, so that most places need no further look.
    private const int Buckets = 8192;
    private const short None = -1;

    private static readonly string[] Words;
    private static readonly int[] Owners;
    private static readonly short[] Next;
    private static readonly short[] Heads = new short[Buckets];

    // Of most characters one look says that neither a phrase nor a number begins there.
    private static readonly CharacterSet Beginnings = new(ChineseNumeral.Beginnings);

    static PhraseIndex()
    {
        Phrase[][] groups =
        [
            Phrases.RequestRows, Phrases.Applicants, Phrases.DisputeRows, Phrases.DisputeResults, Phrases.ProactiveRows,
            Phrases.ProactiveColumns, Phrases.Subjects, Phrases.Connections, [Phrases.AnyRequests, Phrases.NewRequests, Phrases.SettledOfNew, Phrases.AllLitigation, Phrases.AnyDispute],
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
        Next = new short[Words.Length];
        for (var bucket = 0; bucket < Buckets; bucket++) Heads[bucket] = None;
        for (short i = 0; i < Words.Length; i++)
        {
            Insert(i);
            Beginnings.Add(Words[i][0]);
        }
    }

    /// <summary>The phrases, each at its <see cref="Phrase.Number"/>.</summary>
    public static Phrase[] All { get; }

    /// <summary>Whether a phrase, or a number in numerals, can begin with <paramref name="c"/>.</summary>
    public static bool CanBegin(char c) => Beginnings.Contains(c);

    /// <summary>The longest phrase with which <paramref name="text"/> goes on at <paramref name="at"/>; null where there is none.</summary>
    public static Phrase? Find(string text, int at, out int length)
    {
        var word = at + 1 < text.Length ? FindWord(text, at, text[at + 1]) : None;
        if (word == None) word = FindWord(text, at, '\0');
        length = word == None ? 0 : Words[word].Length;
        return word == None ? null : All[Owners[word]];
    }

    /// <summary>The longest word at a place that has <paramref name="second"/> as its second character; 0 stands for none.</summary>
    private static int FindWord(string text, int at, char second)
    {
        for (var i = Heads[Bucket(text[at], second)]; i >= 0; i = Next[i])
        {
            if (Words[i].Length <= text.Length - at && Matches(text, at, Words[i])) return i;
        }
        return None;
    }

    private static bool Matches(string text, int at, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (text[at + i] != word[i]) return false;
        }
        return true;
    }

    private static int Bucket(char first, char second) => ((first * 37) + (first >> 7) + (second * 91)) & (Buckets - 1);

    /// <summary>Into its chain, behind the longer words.</summary>
    private static void Insert(short word)
    {
        var bucket = Bucket(Words[word][0], Words[word].Length > 1 ? Words[word][1] : '\0');
        var (before, at) = (None, Heads[bucket]);
        while (at >= 0 && Words[at].Length >= Words[word].Length) (before, at) = (at, Next[at]);
        Next[word] = at;
        if (before < 0) Heads[bucket] = word;
        else Next[before] = word;
    }
}
