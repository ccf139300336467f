using System.Globalization;
using ClaimTracker.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["splitting", .. var folder]:
        SplittingBenchmark.Run(folder.FirstOrDefault());
        return 0;
    default:
        Console.Error.WriteLine("benchmarks splitting [FOLDER]   the splitter on our own texts, or on the *.txt files of a folder; pin it to one core");
        return 2;
}
