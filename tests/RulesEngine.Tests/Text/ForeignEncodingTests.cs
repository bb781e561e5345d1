using System.Text;
using CsCheck;
using RulesEngine.Text;

namespace RulesEngine.Tests.Text;

/// <summary>Bytes that are no UTF-8: named where they can be, and the first wrong character is pointed at.</summary>
public sealed class ForeignEncodingTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [InlineData("格式: 2021", "格")]
    [InlineData("year: 2021\norganization: 云溪县水利局", "云")]
    [InlineData("a: 𠀀一", "𠀀")]
    [InlineData("name: 联通公司", "联")]
    public void GB18030_is_named_and_shown(string text, string first)
    {
        var source = SourceText.From(Gb18030.GetBytes(text));
        source.Content.Should().Be(text);
        source.Fault!.Encoding.Should().Be("GB18030");
        source.ToString(source.Fault.Span).Should().Be(first);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_with_its_mark_is_named_and_shown(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        var source = SourceText.From([.. encoding.GetPreamble(), .. encoding.GetBytes("格式: 2021")]);
        source.Content.Should().Be("格式: 2021");
        source.Fault.Should().Be(new SourceFault(SourceFaultKind.Encoding, "UTF-16", new TextSpan(0, 1)));
    }

    [Fact]
    public void A_mere_UTF_16_mark_is_an_empty_text() => SourceText.From([0xFF, 0xFE]).Fault!.Span.Should().Be(new TextSpan(0, 0));

    [Fact]
    public void Latin_1_has_no_name_but_a_place()
    {
        var source = SourceText.From(Encoding.Latin1.GetBytes("nom: café crème"));
        source.Fault!.Encoding.Should().BeNull();
        source.Fault.Span.Should().Be(new TextSpan(8, 1));
    }

    [Theory]
    [InlineData("总体情况: 本年", 1)]
    [InlineData("总体情况: 本年", 2)]
    [InlineData("总体情况: 😀", 1)]
    public void Truncated_UTF_8_is_damaged_at_its_end(string text, int missing)
    {
        var source = SourceText.From(Encoding.UTF8.GetBytes(text).AsSpan()[..^missing]);
        source.Fault!.Encoding.Should().BeNull();
        source.Fault.Span.Start.Should().Be(text.Length - (char.IsLowSurrogate(text[^1]) ? 2 : 1));
        source.Content.Should().StartWith(text[..source.Fault.Span.Start]);
    }

    [Fact]
    public void One_wrong_byte_in_UTF_8_is_found_where_it_stands()
    {
        var bytes = Encoding.UTF8.GetBytes(BaseReports.Valid2021);
        var at = BaseReports.Valid2021.IndexOf("统计期限", StringComparison.Ordinal);
        bytes[Encoding.UTF8.GetByteCount(BaseReports.Valid2021.AsSpan(0, at))] = 0xFF;
        var source = SourceText.From(bytes);
        source.Fault!.Encoding.Should().BeNull();
        source.Fault.Span.Start.Should().Be(at);
    }

    [Fact]
    public void Whatever_the_bytes_the_place_lies_in_the_text() => Gen.Byte.Array[0, 60].Sample(static bytes =>
    {
        var source = SourceText.From(bytes);
        if (source.Fault is not { } fault) return source.ToBytes().SequenceEqual(bytes);
        return fault.Span.Start >= 0 && fault.Span.End <= source.Length;
    });
}
