using System.Text.Json.Nodes;
using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Workspaces.Schemas;

/// <summary>
/// The schema of reports. It knows every listed spelling of a key; that further spellings are allowed (other punctuation, an
/// ordinal before the key) no schema can say, so keys that it does not know are not forbidden.
/// </summary>
internal static class ReportSchema
{
    public static JsonObject Create(FormCatalog forms)
    {
        var known = forms.Ids.Select(forms.Find).OfType<Form>().ToList();
        var root = new JsonObject { ["$schema"] = JsonSchema.Dialect, ["title"] = "政府信息公开工作年度报告", ["type"] = "object" };
        var keys = new KeyedProperties();
        foreach (var key in MetadataKey.All.Items) keys.Add(key, Metadata(key, known), null, key.IsRequired);
        keys.WriteTo(root);
        foreach (var form in known) ((JsonArray)root["allOf"]!).Add((JsonNode)When(form));
        root["$defs"] = new JsonObject(known.Select(static f => KeyValuePair.Create(NameOf(f), (JsonNode?)FormOf(f))));
        return root;
    }

    private static JsonObject Metadata(MetadataKey key, List<Form> forms) => key.Id switch
    {
        "form" => new JsonObject { ["enum"] = Spellings(forms.Select(static f => f.Id)) },
        "year" => new JsonObject { ["type"] = JsonSchema.Words(["integer", "string"]), ["minimum"] = 2019, ["pattern"] = "^[0-9]{4}$" },
        "organization-kind" => new JsonObject { ["enum"] = JsonSchema.Words(["政府", "部门", "乡镇"]) },
        "published" => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        _ => new JsonObject { ["type"] = "string" },
    };

    /// <summary>The sections of a form are asked for where the report names the form.</summary>
    private static JsonObject When(Form form)
    {
        var names = MetadataKey.Form.Spellings.Select(spelling => (JsonNode)new JsonObject
        {
            ["properties"] = new JsonObject { [spelling] = new JsonObject { ["enum"] = Spellings([form.Id]) } },
            ["required"] = JsonSchema.Words([spelling]),
        });
        return new JsonObject { ["if"] = new JsonObject { ["anyOf"] = new JsonArray([.. names]) }, ["then"] = JsonSchema.Reference(NameOf(form)) };
    }

    private static JsonObject FormOf(Form form)
    {
        var result = new JsonObject { ["title"] = form.Title.Zh };
        var keys = new KeyedProperties();
        foreach (var section in form.Sections)
        {
            var content = section.Table is { } table ? Rows(table.Top) : new JsonObject { ["type"] = "string", ["minLength"] = 1 };
            keys.Add(section, content, section.Names.Label, isRequired: true);
        }
        keys.WriteTo(result);
        return result;
    }

    private static JsonObject Rows(IEnumerable<RowDefinition> rows)
    {
        var result = new JsonObject { ["type"] = "object" };
        var keys = new KeyedProperties();
        foreach (var row in rows) keys.Add(row, row.IsGroup ? Rows(row.Children) : Cells(row), row.Names.Label, isRequired: true);
        keys.WriteTo(result);
        return result;
    }

    private static JsonObject Cells(RowDefinition row)
    {
        var columns = row.Columns;
        var sequence = new JsonObject
        {
            ["type"] = "array",
            ["prefixItems"] = new JsonArray([.. columns.Select(static c => (JsonNode)Cell(c))]),
            ["minItems"] = columns.Length,
            ["maxItems"] = columns.Length,
        };
        var mapping = new JsonObject { ["type"] = "object" };
        var keys = new KeyedProperties();
        foreach (var column in columns) keys.Add(column, Cell(column), null, isRequired: true);
        keys.WriteTo(mapping);
        var shapes = new JsonArray(sequence, mapping);
        if (columns is [var only]) shapes.Add((JsonNode)Cell(only));
        return new JsonObject { ["anyOf"] = shapes };
    }

    private static JsonObject Cell(ColumnDefinition column)
    {
        var cell = new JsonObject { ["type"] = column.Type == ColumnType.Amount ? "number" : "integer", ["description"] = column.Names.Label };
        if (column.Type != ColumnType.Signed) cell["minimum"] = 0;
        return cell;
    }

    // YAML readers take a plain 2021 for a number.
    private static JsonArray Spellings(IEnumerable<string> ids) =>
        [.. ids.SelectMany(static id => int.TryParse(id, out var number) ? new JsonNode[] { id, number } : [id])];

    private static string NameOf(Form form) => $"form-{form.Id}";
}
