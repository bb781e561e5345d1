using RulesEngine.Reports;

namespace RulesEngine.Tests.Reports;

public class AmountReaderTests
{
    [Theory]
    [InlineData("2.35", "2.35", CellNotation.Plain)]
    [InlineData("0", "0", CellNotation.Plain)]
    [InlineData("0.5", "0.5", CellNotation.Plain)]
    [InlineData("282.10", "282.10", CellNotation.Plain)]
    [InlineData("２.３５", "2.35", CellNotation.Unnormalized)]
    [InlineData("２．３５", "2.35", CellNotation.Unnormalized)]
    [InlineData("\"1,646.5\"", "1646.5", CellNotation.Unnormalized)]
    [InlineData("2.35万元", "2.35", CellNotation.Unnormalized)]
    [InlineData("2.35万", "2.35", CellNotation.Unnormalized)]
    [InlineData("23500元", "2.35", CellNotation.Unnormalized)]
    [InlineData("2277820元", "227.782", CellNotation.Unnormalized)]
    [InlineData("1.5亿元", "15000", CellNotation.Unnormalized)]
    [InlineData("1.5亿", "15000", CellNotation.Unnormalized)]
    [InlineData(".5", "0.5", CellNotation.Ambiguous)]
    [InlineData("5.", "5", CellNotation.Ambiguous)]
    [InlineData("00.5", "0.5", CellNotation.Ambiguous)]
    [InlineData("-0.0", "0.0", CellNotation.Ambiguous)]
    [InlineData("1e-1", "0.1", CellNotation.Ambiguous)]
    public void An_amount_takes_decimals_and_units_of_money(string text, string value, CellNotation notation)
    {
        var cell = SingleCell.Amount(text);
        cell.State.Should().Be(CellState.Number);
        CellReader.Format(cell.Value).Should().Be(value);
        cell.Notation.Should().Be(notation);
    }

    [Theory]
    [InlineData("12件")]
    [InlineData("235百元")]
    [InlineData("2.35美元")]
    [InlineData("元")]
    [InlineData("¥23500")]
    public void An_amount_takes_no_other_unit(string text) => SingleCell.Amount(text).State.Should().Be(CellState.Text);
}
