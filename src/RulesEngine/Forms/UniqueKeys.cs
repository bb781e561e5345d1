using RulesEngine.Text;

namespace RulesEngine.Forms;

/// <summary>The spellings of one level of a form: a key must mean one section, row or column only.</summary>
internal sealed class UniqueKeys(FormErrors errors)
{
    private readonly Dictionary<string, NameSet> _owners = new(StringComparer.Ordinal);

    /// <summary>Reports spellings that another item has, and ones that no key can be compared with.</summary>
    /// <param name="names">The item's names.</param>
    /// <param name="placeOf">Where a spelling is written.</param>
    public void Add(NameSet names, Func<string, TextSpan> placeOf)
    {
        foreach (var spelling in names.Spellings)
        {
            var key = KeyText.Normalize(spelling);
            // A missing id or name has been reported already.
            if (spelling.Length == 0) continue;
            if (key.Length == 0)
                errors.Add(placeOf(spelling), new($"“{spelling}”里没有文字", $"\"{spelling}\" holds no letter"));
            else if (!_owners.TryAdd(key, names) && !ReferenceEquals(_owners[key], names))
                errors.Add(placeOf(spelling), new($"“{spelling}”用了两次", $"\"{spelling}\" is used twice"));
        }
    }
}
