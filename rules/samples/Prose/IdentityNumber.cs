namespace Provincial.Prose;

/// <summary>公民身份号码 (GB 11643—1999): 17 digits and one that checks them.</summary>
internal static class IdentityNumber
{
    private const int Length = 18;
    private const string CheckDigits = "10X98765432";

    // 2 to the power of the place, modulo 11.
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether the last digit fits the others; of serial numbers that look alike, ten in eleven do not.</summary>
    public static bool IsValid(string number)
    {
        if (number.Length != Length) return false;
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += (number[i] - '0') * Weights[i];
        return char.ToUpperInvariant(number[^1]) == CheckDigits[sum % CheckDigits.Length];
    }
}
