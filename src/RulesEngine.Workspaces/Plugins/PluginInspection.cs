using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using RulesEngine.Packs;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>What can be told of a plug-in without running any of its code.</summary>
internal static class PluginInspection
{
    private static readonly LocalizedText NoAssembly = new("这个文件不是 .NET 程序集", "the file is no .NET assembly");
    private static readonly LocalizedText NoRules = new("其中没有规则", "it holds no rules");

    /// <summary>The version of the API that plug-ins are made for.</summary>
    public static Version Engine { get; } = typeof(RulePack).Assembly.GetName().Version!;

    /// <summary>Why <paramref name="image"/> cannot be a plug-in of this engine; null where nothing speaks against it.</summary>
    public static LocalizedText? FindObstacle(byte[] image)
    {
        try
        {
            using var file = new PEReader(new MemoryStream(image));
            if (!file.HasMetadata) return NoAssembly;
            var metadata = file.GetMetadataReader();
            if (VersionOf(metadata, typeof(RulePack).Assembly.GetName().Name!) is not { } version || !HasPack(metadata)) return NoRules;
            return IsServed(version) ? null : new(
                $"它是为 RulesEngine {version.ToString(2)} 编写的，现在的是 {Engine.ToString(2)}；请换成为这一版编写的",
                $"it was made for RulesEngine {version.ToString(2)}, and this is {Engine.ToString(2)}; get one that was made for this version");
        }
        catch (BadImageFormatException)
        {
            return NoAssembly;
        }
    }

    /// <summary>Below 1.0 every minor version may break the API (Semantic Versioning 2.0.0, item 4); above, none that is newer is served.</summary>
    private static bool IsServed(Version version) => version.Major == Engine.Major
        && (Engine.Major == 0 ? version.Minor == Engine.Minor : version.Minor <= Engine.Minor);

    private static Version? VersionOf(MetadataReader metadata, string assembly)
    {
        foreach (var handle in metadata.AssemblyReferences)
        {
            var reference = metadata.GetAssemblyReference(handle);
            if (metadata.StringComparer.Equals(reference.Name, assembly)) return reference.Version;
        }
        return null;
    }

    private static bool HasPack(MetadataReader metadata)
    {
        if (!metadata.IsAssembly) return false;
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            if (metadata.GetCustomAttribute(handle).Constructor is { Kind: HandleKind.MemberReference } constructor
                && metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } parent
                && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)parent).Name, nameof(RulePackAttribute)))
                return true;
        }
        return false;
    }
}
