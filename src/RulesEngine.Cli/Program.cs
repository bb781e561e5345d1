using RulesEngine.Cli;

return CommandLine.Run(args);
