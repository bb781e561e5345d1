namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>A statement about all, or none. Kept by <see cref="ProseFigures"/> from one section to the next, as figures are.</summary>
internal sealed class Claim
{
    /// <summary>What is said.</summary>
    public ClaimKind Kind { get; private set; }

    /// <summary>Offset of the words.</summary>
    public int Start { get; private set; }

    /// <summary>Their length.</summary>
    public int Length { get; private set; }

    /// <summary>What it is said of; for <see cref="ClaimKind.Absent"/> the cells with the value 0.</summary>
    public Figure? Figure { get; private set; }

    /// <summary>Whether it is said of the time taken: 均在法定期限内答复.</summary>
    public bool IsInTime { get; private set; }

    /// <summary>Says all of it.</summary>
    public void Set(ClaimKind kind, int start, int length, Figure? figure, bool isInTime) =>
        (Kind, Start, Length, Figure, IsInTime) = (kind, start, length, figure, isInTime);
}

/// <summary>What is said of all, or of none, without a figure.</summary>
internal enum ClaimKind
{
    /// <summary>全部办结: nothing is pending.</summary>
    AllSettled,

    /// <summary>均予以公开: no other outcome.</summary>
    AllGranted,

    /// <summary>均维持: no other result.</summary>
    AllUpheld,

    /// <summary>申请人均为自然人: no organization applied.</summary>
    AllNaturalPersons,

    /// <summary>未收到: there was none.</summary>
    Absent,
}
