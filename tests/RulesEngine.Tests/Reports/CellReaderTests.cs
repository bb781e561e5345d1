using RulesEngine.Reports;

namespace RulesEngine.Tests.Reports;

public class CellReaderTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("5", 5)]
    [InlineData("3985758", 3985758)]
    [InlineData("999999999999", 999999999999)]
    [InlineData("1000000000000", 1000000000000)]
    public void Plain_digits_are_plain_numbers(string text, long value) => CountShould(text, CellState.Number, CellNotation.Plain, value);

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("NULL")]
    [InlineData("\"\"")]
    [InlineData("'  '")]
    [InlineData("\"\\u200B\"")]
    [InlineData("\"　\"")]
    public void Nothing_at_all_is_blank(string text) => CountShould(text, CellState.Blank);

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("'-'")]
    [InlineData("'--'")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("－")]
    [InlineData("–")]
    [InlineData("−")]
    [InlineData("无")]
    [InlineData("暂无")]
    [InlineData("不适用")]
    [InlineData("不涉及")]
    [InlineData("N/A")]
    [InlineData("' 无 '")]
    public void A_word_or_a_dash_for_nothing_is_not_applicable(string text) => CountShould(text, CellState.NotApplicable);

    [Theory]
    [InlineData("１２", 12)]
    [InlineData("1２", 12)]
    [InlineData("'12'", 12)]
    [InlineData("\"12\"", 12)]
    [InlineData("' 12 '", 12)]
    [InlineData("\"1,200\"", 1200)]
    [InlineData("1，200", 1200)]
    [InlineData("１，２００", 1200)]
    [InlineData("\"12,345,678\"", 12345678)]
    [InlineData("1 200", 1200)]
    [InlineData("1\u00A0200", 1200)]
    [InlineData("1\u2009200", 1200)]
    [InlineData("12\u200B", 12)]
    [InlineData("12件", 12)]
    [InlineData("12 件", 12)]
    [InlineData("１２条", 12)]
    [InlineData("3人次", 3)]
    [InlineData("4宗", 4)]
    [InlineData("\"1,200件\"", 1200)]
    [InlineData("1.2万", 12000)]
    [InlineData("1.2万件", 12000)]
    [InlineData("3亿", 300000000)]
    [InlineData("010万", null)]
    public void Full_width_digits_separators_units_and_quotes_leave_one_number(string text, int? value)
    {
        if (value is null) CountShould(text, CellState.Text);
        else CountShould(text, CellState.Number, CellNotation.Unnormalized, value.Value);
    }

    [Theory]
    [InlineData("08", 8)]
    [InlineData("0129", 129)]
    [InlineData("05", 5)]
    [InlineData("007", 7)]
    [InlineData("00", 0)]
    [InlineData("0x1F", 31)]
    [InlineData("0XfF", 255)]
    [InlineData("0o17", 15)]
    [InlineData("1e3", 1000)]
    [InlineData("1E+3", 1000)]
    [InlineData("1.5e1", 15)]
    [InlineData("1_000", 1000)]
    [InlineData("1_0_0", 100)]
    [InlineData("+5", 5)]
    [InlineData("＋5", 5)]
    [InlineData("'+5'", 5)]
    [InlineData("-0", 0)]
    [InlineData("5.", 5)]
    [InlineData("0x1F件", 31)]
    public void A_notation_with_one_reading_is_an_ambiguous_number(string text, int value) =>
        CountShould(text, CellState.Number, CellNotation.Ambiguous, value);

    [Theory]
    [InlineData("010", new[] { 8, 10 })]
    [InlineData("0777", new[] { 511, 777 })]
    [InlineData("-010", new[] { -8, -10 })]
    [InlineData("010件", new[] { 8, 10 })]
    [InlineData("1:30", new[] { 90 })]
    [InlineData("1:02:03", new[] { 3723 })]
    [InlineData("1：30", new[] { 90 })]
    public void A_notation_with_several_readings_is_no_number_yet(string text, int[] readings)
    {
        var cell = SingleCell.Count(text);
        cell.State.Should().Be(CellState.Text);
        cell.Notation.Should().Be(CellNotation.Ambiguous);
        CellReader.FindReadings(cell).Should().Equal(readings.Select(static r => (decimal)r));
    }

    [Theory]
    [InlineData("1O")]
    [InlineData("l2")]
    [InlineData("十二")]
    [InlineData("约12")]
    [InlineData("12余")]
    [InlineData("12.5")]
    [InlineData("5.0")]
    [InlineData(".5")]
    [InlineData("12%")]
    [InlineData("2023-01-05")]
    [InlineData("2023/1/5")]
    [InlineData("2023年1月5日")]
    [InlineData("1/2")]
    [InlineData("1:99")]
    [InlineData("1,20")]
    [InlineData("'1,2000'")]
    [InlineData("\"0,200\"")]
    [InlineData("1,")]
    [InlineData("1__0")]
    [InlineData("_10")]
    [InlineData("0_10")]
    [InlineData("0x")]
    [InlineData("0o8")]
    [InlineData("0xG1")]
    [InlineData("1e")]
    [InlineData("1e99")]
    [InlineData("1e-1")]
    [InlineData("e5")]
    [InlineData("--5")]
    [InlineData("+-5")]
    [InlineData("+")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("件")]
    [InlineData("万")]
    [InlineData("12元")]
    [InlineData("2.35万元")]
    [InlineData("1.23456万")]
    [InlineData("true")]
    [InlineData(".inf")]
    [InlineData("10000000000000")]
    [InlineData("-10000000000000")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("00000000000000000000000000000000000000000001")]
    [InlineData("本年没有作出行政许可决定")]
    public void Anything_else_is_text(string text)
    {
        var cell = SingleCell.Count(text);
        cell.State.Should().Be(CellState.Text);
        cell.Notation.Should().Be(CellNotation.Plain);
        CellReader.FindReadings(cell).Should().HaveCountLessThan(2);
    }

    [Theory]
    [InlineData("-5", CellNotation.Plain)]
    [InlineData("－5", CellNotation.Unnormalized)]
    [InlineData("−5", CellNotation.Unnormalized)]
    [InlineData("–5", CellNotation.Unnormalized)]
    [InlineData("'-5'", CellNotation.Unnormalized)]
    [InlineData("-5件", CellNotation.Unnormalized)]
    public void A_minus_is_a_minus_in_whatever_form(string text, CellNotation notation) => CountShould(text, CellState.Number, notation, -5);

    [Fact]
    public void A_plain_cell_is_read_without_allocating()
    {
        var cell = SingleCell.Count("36");
        var (scalar, column) = ((RulesEngine.Yaml.YamlScalar)cell.Node!, cell.Column);
        CellReader.Read(scalar, column);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) CellReader.Read(scalar, column);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static void CountShould(string text, CellState state, CellNotation notation = CellNotation.Plain, decimal value = 0)
    {
        var cell = SingleCell.Count(text);
        (cell.State, cell.Notation, cell.Value).Should().Be((state, notation, value));
    }
}
