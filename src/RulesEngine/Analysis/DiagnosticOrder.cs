using RulesEngine.Diagnostics;

namespace RulesEngine.Analysis;

/// <summary>The order in which diagnostics are shown: by place, then by code; never by chance.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static DiagnosticOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        var order = x!.Span.Start.CompareTo(y!.Span.Start);
        if (order == 0) order = x.Span.Length.CompareTo(y.Span.Length);
        if (order == 0) order = string.CompareOrdinal(x.Id, y.Id);
        if (order == 0) order = string.CompareOrdinal(x.Path, y.Path);
        return order != 0 ? order : string.CompareOrdinal(x.GetMessage(Text.Language.Chinese), y.GetMessage(Text.Language.Chinese));
    }
}
