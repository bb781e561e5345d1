using RulesEngine.Analyzers.Classes;

namespace RulesEngine.Analyzers.Tests.Classes;

/// <summary>RE1006.</summary>
public sealed class MutableStateTests
{
    [Theory]
    [InlineData("private int [|_count|];")]
    [InlineData("private static int [|_count|];")]
    [InlineData("[ThreadStatic] private static int [|_count|];")]
    [InlineData("public int [|Count|] { get; set; }")]
    [InlineData("public event Action? [|Found|];")]
    [InlineData("private readonly List<int> [|_seen|] = [];")]
    [InlineData("private static readonly Dictionary<string, int> [|Seen|] = [];")]
    [InlineData("private readonly IDictionary<string, int> [|_seen|] = new Dictionary<string, int>();")]
    [InlineData("private readonly System.Collections.Concurrent.ConcurrentBag<int> [|_seen|] = [];")]
    [InlineData("private readonly System.Text.StringBuilder [|_text|] = new();")]
    [InlineData("private readonly ImmutableArray<int>.Builder [|_found|] = ImmutableArray.CreateBuilder<int>();")]
    [InlineData("public List<int> [|Seen|] { get; } = [];")]
    [InlineData("private readonly int[] [|_counts|] = new int[3]; void Check() => _counts[0]++;")]
    [InlineData("private static readonly int[] [|Counts|] = [1]; static void Check() => Counts[0] = 2;")]
    [InlineData("public static readonly string[] [|Words|] = [\"a\"];")]
    public Task State_is_found(string member) => PackTest.WithRule<MutableState>(member).Run();

    [Theory]
    [InlineData("private const int Most = 3;")]
    [InlineData("private readonly int _most = 3;")]
    [InlineData("private static readonly string[] Words = [\"a\"]; static string First() => Words[0];")]
    [InlineData("private static readonly ImmutableArray<string> Words = [\"a\"];")]
    [InlineData("private static readonly System.Collections.Frozen.FrozenSet<int> Known = System.Collections.Frozen.FrozenSet<int>.Empty;")]
    [InlineData("private static readonly IReadOnlyList<int> Known = [];")]
    [InlineData("public int Most { get; init; }")]
    [InlineData("private static List<int> Make() => []; private List<int> Made => Make();")]
    [InlineData("private static int Check() { var seen = new List<int>(); seen.Add(1); return seen.Count; }")]
    [InlineData("private sealed class Walk { public int Count; }")]
    public Task What_cannot_change_is_no_state(string member) => PackTest.WithRule<MutableState>(member).Run();

    [Fact]
    public Task A_fix_provider_has_none_either() => PackTest.Of<MutableState>().Source(
        """
        sealed class Repair : ReportFixProvider
        {
            private int [|_count|];
            public override ImmutableArray<string> FixableDiagnosticIds => [];
            public override void RegisterFixes(FixContext context) => _count++;
        }
        sealed class Other { public int Count; }
        """).Run();
}
