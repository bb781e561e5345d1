using CsCheck;
using RulesEngine.Text;

namespace RulesEngine.Tests.Text;

public sealed class SourceTextTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf("\r\n", "\n", "\r", "一", "a", "😀", "", "\r\r\n").Array[0, 20].Select(string.Concat);

    [Theory]
    [InlineData("", new[] { "" })]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a", "" })]
    [InlineData("a\nb", new[] { "a", "b" })]
    [InlineData("a\r\nb\r\n", new[] { "a", "b", "" })]
    [InlineData("a\rb\r", new[] { "a", "b", "" })]
    [InlineData("a\r\n\rb\n\r\n", new[] { "a", "", "b", "", "" })]
    [InlineData("\n\n", new[] { "", "", "" })]
    [InlineData("\r\r\n", new[] { "", "", "" })]
    [InlineData("\uFEFFa\nb", new[] { "a", "b" })]
    [InlineData("\u2028\u0085\f", new[] { "\u2028\u0085\f" })]
    public void Lines_end_with_LF_CRLF_or_CR(string text, string[] lines)
    {
        var source = SourceText.From(text);
        Enumerable.Range(0, source.LineCount).Select(i => source.ToString(source.GetLineSpan(i))).Should().Equal(lines);
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("a", "\n")]
    [InlineData("a\r\nb\n", "\r\n")]
    [InlineData("a\rb\r\n", "\r")]
    [InlineData("a\nb\r\n", "\n")]
    public void The_first_line_break_is_that_of_the_text(string text, string newLine) => SourceText.From(text).NewLine.Should().Be(newLine);

    [Theory]
    [InlineData("ab\ncd", 0, 0, 0)]
    [InlineData("ab\ncd", 2, 0, 2)]
    [InlineData("ab\ncd", 3, 1, 0)]
    [InlineData("ab\ncd", 5, 1, 2)]
    [InlineData("ab\ncd", 99, 1, 2)]
    [InlineData("ab\ncd", -1, 0, 0)]
    [InlineData("😀a", 2, 0, 2)]
    public void Offsets_have_positions(string text, int offset, int line, int character) =>
        SourceText.From(text).GetPosition(offset).Should().Be(new LinePosition(line, character));

    [Theory]
    [InlineData(-1, 5, 0)]
    [InlineData(0, 99, 2)]
    [InlineData(0, -3, 0)]
    [InlineData(1, 99, 6)]
    [InlineData(7, 0, 6)]
    public void Positions_outside_are_cut_to_their_line(int line, int character, int offset) =>
        SourceText.From("ab\r\ncd").GetOffset(new LinePosition(line, character)).Should().Be(offset);

    [Fact]
    public void Every_offset_outside_of_a_CRLF_comes_back_from_its_position() => AnyText.Sample(static text =>
    {
        var source = SourceText.From(text);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i > 0 && i < text.Length && text[i - 1] == '\r' && text[i] == '\n') continue;
            if (source.GetOffset(source.GetPosition(i)) != i) return false;
        }
        return true;
    });

    [Fact]
    public void Lines_and_their_breaks_make_up_the_text() => AnyText.Sample(static text =>
    {
        var source = SourceText.From(text);
        var whole = string.Concat(Enumerable.Range(0, source.LineCount)
            .Select(i => text[source.GetLineSpan(i).Start..source.GetNextLineStart(i)]));
        return whole == text;
    });

    [Fact]
    public void A_byte_order_mark_is_kept_apart_and_written_back()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'a'];
        var source = SourceText.From(bytes);
        source.Content.Should().Be("a");
        source.HasByteOrderMark.Should().BeTrue();
        source.WithEdits([TextEdit.Insert(1, "一")]).ToBytes().Should().Equal(0xEF, 0xBB, 0xBF, (byte)'a', 0xE4, 0xB8, 0x80);
    }

    [Fact]
    public void Texts_of_more_than_16_MiB_are_not_read() =>
        SourceText.From(new byte[SourceText.MaxLength + 1]).Fault!.Kind.Should().Be(SourceFaultKind.TooLarge);

    [Fact]
    public void Edits_stand_in_any_order_and_refer_to_the_old_text()
    {
        var edits = new[] { new TextEdit(new TextSpan(3, 2), "X"), TextEdit.Insert(1, "1"), TextEdit.Insert(3, "2"), TextEdit.Insert(1, "3") };
        SourceText.From("abcdefg").WithEdits(edits).Content.Should().Be("a13bc2Xfg");
    }

    [Theory]
    [InlineData(0, 2, 1, 2)]
    [InlineData(0, 3, 1, 0)]
    [InlineData(1, 2, 1, 2)]
    [InlineData(1, 2, 1, 1)]
    public void Overlapping_edits_are_refused(int start1, int length1, int start2, int length2)
    {
        var source = SourceText.From("abcdef");
        var act = () => source.WithEdits([new TextEdit(new TextSpan(start1, length1), "x"), new TextEdit(new TextSpan(start2, length2), "y")]);
        act.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(5, 2)]
    [InlineData(7, 0)]
    public void Edits_outside_the_text_are_refused(int start, int length)
    {
        var act = () => SourceText.From("abcdef").WithEdits([new TextEdit(new TextSpan(start, length), "x")]);
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Edits_do_what_replacing_from_behind_does() => Gen.Select(AnyText, Gen.Int[0, 30].Array[0, 8], Gen.OneOf("", "x", "\n", "一二").Array[4])
        .Sample(static (text, cuts, words) =>
        {
            var places = cuts.Select(c => Math.Min(c, text.Length)).Order().ToArray();
            var edits = Enumerable.Range(0, places.Length / 2)
                .Select(i => new TextEdit(TextSpan.FromBounds(places[2 * i], places[(2 * i) + 1]), words[i])).ToList();
            var expected = text;
            foreach (var edit in Enumerable.Reverse(edits)) expected = expected.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
            return SourceText.From(text).WithEdits(edits).Content == expected;
        });
}
