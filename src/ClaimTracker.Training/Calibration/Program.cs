using System.Runtime.CompilerServices;
using ClaimTracker.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Learning;
using ClaimTracker.Training.Calibration;

// Fits the splitter's confidence and measures it on articles that were not fitted.
//   dotnet run -c Release --project src/ClaimTracker.Training -- CORPUS            prints the figures
//   dotnet run -c Release --project src/ClaimTracker.Training -- CORPUS --write    also writes weights, model card and plot
// CORPUS is a part of PolNeAR that the network was not trained on (text/, attributions/, conllu/, coref/).
if (args is not [var corpus, ..])
{
    Console.Error.WriteLine("Which part of PolNeAR? Give its folder.");
    return 1;
}
var source = Source();
using var splitter = Splitter.Load();
var claims = Corpus.Judge(corpus, splitter);

bool IsAsked(JudgedClaim c) => c.SpeakerRight is not null && c.Parts.Speaker > 0;
double[] Whole(IEnumerable<JudgedClaim> of) => Fit(of.Where(c => c.Parts.Speaker != 0), c => c.Parts.WholeEvidence, c => c.Right, ridge: 1);
double[] Spans(IEnumerable<JudgedClaim> of) => Fit(of, c => c.Parts.SpansEvidence, c => c.SpansRight, ridge: 1);
double[] Speaker(IEnumerable<JudgedClaim> of) =>
    Fit(of.Where(IsAsked), c => c.Parts.SpeakerEvidence, c => c.SpeakerRight!.Value, ridge: 0.1);

// Each half is asked with weights that were fitted on the other.
double[][] Halves(Func<IEnumerable<JudgedClaim>, double[]> fit) => [fit(claims.Where(c => c.Half == 1)), fit(claims.Where(c => c.Half == 0))];
var (whole, spans, speaker) = (Halves(Whole), Halves(Spans), Halves(Speaker));
double SpansOf(JudgedClaim c) => Confidence.Logistic(c.Parts.SpansEvidence, spans[c.Half]);
double SpeakerOf(JudgedClaim c) => Confidence.Logistic(c.Parts.SpeakerEvidence, speaker[c.Half]);
double WholeOf(JudgedClaim c) => c.Parts.Speaker == 0 ? 0 : Math.Min(SpansOf(c), Confidence.Logistic(c.Parts.WholeEvidence, whole[c.Half]));
(double, bool)[] Wholes(Func<JudgedClaim, bool> which) => [.. claims.Where(which).Select(c => (WholeOf(c), c.Right))];

var figures = ModelCard.Figures(
[
    ("whole claim, both halves", Wholes(_ => true)),
    ("whole claim, first half", Wholes(c => c.Half == 0)),
    ("whole claim, second half", Wholes(c => c.Half == 1)),
    ("spans, both halves", [.. claims.Select(c => (SpansOf(c), c.SpansRight))]),
    ("speaker, both halves, where asked", [.. claims.Where(IsAsked).Select(c => (SpeakerOf(c), c.SpeakerRight!.Value))]),
]);
var reliability = Reliability.Of(Wholes(_ => true));
var card = figures + Environment.NewLine + ModelCard.Bins(reliability);
Console.WriteLine(card);
var weights = ModelCard.Weights(Whole(claims), Spans(claims), Speaker(claims));
if (!args.Contains("--write"))
{
    Console.WriteLine(weights);
    return 0;
}
var model = Path.Combine(source, "ClaimTracker.Text/Model");
File.WriteAllText(Path.Combine(source, "ClaimTracker.Text/Attributions/Confidence.Weights.cs"), weights);
File.WriteAllText(Path.Combine(model, "reliability.svg"), ReliabilityPlot.Svg("How often a claim of each confidence is right", reliability));
File.WriteAllText(Path.Combine(model, "README.md"), ModelCard.Renewed(File.ReadAllText(Path.Combine(model, "README.md")), card));
return 0;

static double[] Fit(IEnumerable<JudgedClaim> claims, Func<JudgedClaim, double[]> evidence, Func<JudgedClaim, bool> right, double ridge)
{
    var rows = claims.Select(c => new FitRow(0, [.. evidence(c).Select((value, index) => (index, value))], right(c))).ToList();
    return LogisticFit.Fit(rows, [1e-9, .. Enumerable.Repeat(ridge, rows[0].Features.Length - 1)]);     // the first is the constant: left free
}

static string Source([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
