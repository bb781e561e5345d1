using System.Collections;

namespace RulesEngine.Generators.Tests;

/// <summary>A generated pack seen through reflection; its types exist only in the compilation of one test.</summary>
internal sealed class LoadedPack(object pack)
{
    public string Name => (string)Get(pack, "Name");

    public Type Type => pack.GetType();

    /// <summary>Records print all their members, which makes a value readable as one string.</summary>
    public string[] Descriptors => [.. Items("Descriptors").Select(item => $"{Get(item, "Id")} {Get(item, "Name")}")];

    public string[] Forms => [.. Items("Forms").Select(item => item.ToString()!)];

    public string[] Analyzers => Created("CreateAnalyzers");

    public string[] FixProviders => Created("CreateFixProviders");

    public object Descriptor(string code) => Items("Descriptors").Single(item => (string)Get(item, "Id") == code);

    public string? Documentation(string code) => (string?)pack.GetType().GetMethod("GetDocumentation")!.Invoke(pack, [code]);

    public static object Get(object item, string property) => item.GetType().GetProperty(property)!.GetValue(item)!;

    public static IEnumerable<object> All(object items) => ((IEnumerable)items).Cast<object>();

    private IEnumerable<object> Items(string property) => All(Get(pack, property));

    private string[] Created(string method) =>
        [.. All(pack.GetType().GetMethod(method)!.Invoke(pack, [])!).Select(item => item.GetType().FullName!)];
}
