using System.Text;
using ClaimTracker.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.RunAsync(args, StandardStreams.Output(), Console.Error);
