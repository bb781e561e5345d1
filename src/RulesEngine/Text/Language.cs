namespace RulesEngine.Text;

/// <summary>A language messages are written in.</summary>
public enum Language
{
    /// <summary>Simplified Chinese (zh-CN).</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
