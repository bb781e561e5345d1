using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RulesEngine.Generators.Documents;

namespace RulesEngine.Analyzers.Pack;

/// <summary>What the analyzers need of a rule's document. What is wrong with its front matter is for the generator to say.</summary>
internal sealed class PackDocument
{
    private readonly FrontMatter _source;

    private PackDocument(string path, SourceText text)
    {
        Path = path;
        _source = FrontMatter.Read(path, text);
    }

    public string Path { get; }

    /// <summary>The name of the class it belongs to.</summary>
    public string ClassName => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The code of the rule; empty where it is missing.</summary>
    public string Code => Find("code")?.Value ?? "";

    /// <summary>The name of the rule; empty where it is missing.</summary>
    public string Name => Find("name")?.Value ?? "";

    public bool PromisesFix => Find("fix")?.Value is "safe" or "unsafe";

    public string Body => _source.Body;

    /// <summary>The place of a field; the start of the document where it is missing.</summary>
    public Location LocationOf(string key) => (Find(key)?.Location ?? _source.Start).ToLocation();

    public static ImmutableArray<PackDocument> ReadAll(AnalyzerOptions options, CancellationToken cancellation) =>
    [
        .. options.AdditionalFiles
            .Where(file => IsDocument(options, file))
            .Select(file => Read(file, cancellation))
            .OrderBy(document => document.Path, StringComparer.Ordinal),
    ];

    /// <summary>Whether the project has rules at all; who only uses the engine may do as he likes.</summary>
    public static bool HasRules(Compilation compilation, AnalyzerOptions options, Contracts contracts, CancellationToken cancellation) =>
        options.AdditionalFiles.Any(file => IsDocument(options, file)
            && contracts.HasAnalyzer(compilation, System.IO.Path.GetFileNameWithoutExtension(file.Path), cancellation));

    public static bool IsDocument(AnalyzerOptions options, AdditionalText file) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file)
            .TryGetValue("build_metadata.AdditionalFiles.RulesEngineItem", out var kind) && kind == "rule";

    public static PackDocument Read(AdditionalText file, CancellationToken cancellation) =>
        new(file.Path, file.GetText(cancellation) ?? SourceText.From(""));

    private FrontMatterEntry? Find(string key) => _source.Entries.FirstOrDefault(entry => entry.Key == key);
}
