using System.Text.Json.Nodes;
using RulesEngine.Workspaces.Schemas;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void The_configuration_schema_knows_exactly_the_keys_and_rules_that_are_read()
    {
        var schema = JsonSchema.ForConfigurations(Built.Catalog);
        KeysOf(schema["properties"]).Should().Equal(ConfigurationReader.Keys);
        KeysOf(schema["$defs"]!["rules"]!["properties"]).Should().BeEquivalentTo(Built.Catalog.Descriptors.SelectMany(static d => new[] { d.Id, d.Name }));
    }

    [Fact]
    public void The_report_schema_knows_every_cell_of_every_form()
    {
        var schema = JsonSchema.ForReports(Built.Catalog);
        foreach (var id in Built.Catalog.Forms.Ids)
        {
            var text = schema["$defs"]![$"form-{id}"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            var form = Built.Catalog.Forms.Find(id)!;
            foreach (var row in form.Sections.Where(static s => s.Table is not null).SelectMany(static s => s.Table!.Rows))
            {
                text.Should().Contain($"\"{row.Name}\"");
                foreach (var column in row.Columns) text.Should().Contain($"\"{column.Names.Name}\"");
            }
        }
    }

    private static IEnumerable<string> KeysOf(JsonNode? node) => node!.AsObject().Select(static p => p.Key);
}
