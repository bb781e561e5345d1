using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Testing;

/// <summary>A diagnostic that a comment of an example announces.</summary>
/// <param name="Code">The code.</param>
/// <param name="Message">A part of the Chinese message; empty where the comment names none.</param>
/// <param name="FirstLine">The first line it may start on, from 0: that of the comment.</param>
/// <param name="LastLine">The last line it may start on; another than the first for a block scalar.</param>
internal sealed record ExpectedDiagnostic(string Code, string Message, int FirstLine, int LastLine)
{
    /// <summary>Whether <paramref name="diagnostic"/>, which starts on <paramref name="line"/>, is meant.</summary>
    public bool Matches(Diagnostic diagnostic, int line) =>
        diagnostic.Id == Code && line >= FirstLine && line <= LastLine
        && diagnostic.GetMessage(Language.Chinese).Contains(Message, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Message.Length == 0 ? Code : $"{Code}: {Message}";
}
