namespace RulesEngine.Workspaces.Settings;

/// <summary>GK9005: the configuration file is wrong.</summary>
public static partial class InvalidConfiguration;
