using RulesEngine.Diagnostics;

namespace RulesEngine.Workspaces.Checking;

/// <summary>Makes the fingerprints of one file differ: the second of two equal ones gets <c>:2</c> behind it.</summary>
internal sealed class FingerprintNumbering
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next diagnostic in the order of the text.</summary>
    public string Next(Diagnostic diagnostic)
    {
        var fingerprint = Fingerprint.Of(diagnostic);
        var count = _seen.GetValueOrDefault(fingerprint) + 1;
        _seen[fingerprint] = count;
        return count == 1 ? fingerprint : $"{fingerprint}:{count}";
    }
}
