namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>A statement about all, or none.</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Start">Offset of the words.</param>
/// <param name="Length">Their length.</param>
/// <param name="Figure">What it is said of; for <see cref="ClaimKind.Absent"/> the cells with the value 0.</param>
/// <param name="IsInTime">Whether it is said of the time taken: 均在法定期限内答复.</param>
internal readonly record struct Claim(ClaimKind Kind, int Start, int Length, Figure? Figure, bool IsInTime);

/// <summary>What is said of all, or of none, without a figure.</summary>
internal enum ClaimKind
{
    /// <summary>全部办结: nothing is pending.</summary>
    AllSettled,

    /// <summary>均维持: no other result.</summary>
    AllUpheld,

    /// <summary>申请人均为自然人: no organization applied.</summary>
    AllNaturalPersons,

    /// <summary>未收到: there was none.</summary>
    Absent,
}
