using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using CompilerText = Microsoft.CodeAnalysis.Text.SourceText;

namespace RulesEngine.Authoring.Building;

/// <summary>
/// Documents and forms as generators and analyzers see them: additional files with the metadata that RulePack.props gives
/// them in a project.
/// </summary>
internal sealed class PackItems : AnalyzerConfigOptionsProvider
{
    private const string ItemKey = "build_metadata.AdditionalFiles.RulesEngineItem";
    private const string RootNamespaceKey = "build_property.RootNamespace";

    public PackItems(PackFolder folder, string name)
    {
        Texts = [.. folder.Documents.Select(static f => new Item(f, "rule")), .. folder.Forms.Select(static f => new Item(f, "form"))];
        // A namespace of the pack's name alone would hide a type of the engine of that name from all its rules.
        GlobalOptions = new Options(RootNamespaceKey, $"GeneratedPacks.{name}");
    }

    /// <summary>Documents, then forms.</summary>
    public ImmutableArray<AdditionalText> Texts { get; }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => ((Item)textFile).Options;

    /// <summary>A file as the compiler reads it.</summary>
    public static CompilerText TextOf(PackFile file)
    {
        var bytes = file.Text.ToBytes();
        return CompilerText.From(bytes, bytes.Length, Encoding.UTF8, Microsoft.CodeAnalysis.Text.SourceHashAlgorithm.Sha256);
    }

    private sealed class Item(PackFile file, string kind) : AdditionalText
    {
        public Options Options { get; } = new(ItemKey, kind);

        public override string Path => file.Path;

        public override CompilerText GetText(CancellationToken cancellationToken = default) => TextOf(file);
    }

    private sealed class Options(string name, string? value) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new(string.Empty, null);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? found)
        {
            found = key == name ? value : null;
            return found is not null;
        }
    }
}
