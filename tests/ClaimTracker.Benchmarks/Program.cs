using System.Globalization;
using ClaimTracker.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["splitting", .. var folder]:
        SplittingBenchmark.Run(folder.FirstOrDefault());
        return 0;
    case ["dates", .. var folder]:
        DatesBenchmark.Run(folder.FirstOrDefault());
        return 0;
    case ["linearity", .. var network]:
        LinearityBenchmark.Run(network is ["network"]);
        return 0;
    default:
        Console.Error.WriteLine("""
            benchmarks splitting [FOLDER]    the splitter on our own texts, or on the *.txt files of a folder; pin it to one core
            benchmarks dates [FOLDER]        date expressions alone; pin it to one core
            benchmarks linearity [network]   what a character costs in short and in long texts, without the network or with it
            """);
        return 2;
}
