using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace RulesEngine.Cli.Terminal;

/// <summary>Writes the difference of two texts as <c>patch</c> and <c>git apply</c> take it, line ends included.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes nothing where the texts are equal.</summary>
    public static void Write(TextWriter output, string path, string before, string after)
    {
        if (before == after) return;
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);
        output.Write($"--- a/{path}\n+++ b/{path}\n");
        var blocks = diff.DiffBlocks;
        for (var first = 0; first < blocks.Count;)
        {
            var last = first;
            while (last + 1 < blocks.Count && blocks[last + 1].DeleteStartA - EndOf(blocks[last]) <= 2 * Context) last++;
            WriteHunk(output, diff, first, last);
            first = last + 1;
        }
    }

    private static void WriteHunk(TextWriter output, DiffResult diff, int first, int last)
    {
        var blocks = diff.DiffBlocks;
        var from = Math.Max(0, blocks[first].DeleteStartA - Context);
        var to = Math.Min(diff.PiecesOld.Count, EndOf(blocks[last]) + Context);
        var fromNew = blocks[first].InsertStartB - (blocks[first].DeleteStartA - from);
        var growth = 0;
        for (var i = first; i <= last; i++) growth += blocks[i].InsertCountB - blocks[i].DeleteCountA;
        output.Write($"@@ -{Range(from, to - from)} +{Range(fromNew, to - from + growth)} @@\n");
        var at = from;
        for (var i = first; i <= last; i++)
        {
            WriteLines(output, ' ', diff.PiecesOld, at, blocks[i].DeleteStartA);
            WriteLines(output, '-', diff.PiecesOld, blocks[i].DeleteStartA, EndOf(blocks[i]));
            WriteLines(output, '+', diff.PiecesNew, blocks[i].InsertStartB, blocks[i].InsertStartB + blocks[i].InsertCountB);
            at = EndOf(blocks[i]);
        }
        WriteLines(output, ' ', diff.PiecesOld, at, to);
    }

    private static void WriteLines(TextWriter output, char mark, IReadOnlyList<string> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            output.Write(mark);
            output.Write(lines[i]);
            if (!lines[i].EndsWith('\n')) output.Write("\n\\ No newline at end of file\n");
        }
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    /// <summary>Lines count from 1; an empty range names the line before it (POSIX diff, "Diff -u Output Format").</summary>
    private static string Range(int start, int count) => count == 1 ? $"{start + 1}" : $"{(count == 0 ? start : start + 1)},{count}";
}
