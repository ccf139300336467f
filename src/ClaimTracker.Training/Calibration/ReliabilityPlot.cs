using System.Globalization;
using System.Text;

namespace ClaimTracker.Training.Calibration;

/// <summary>Draws probabilities against what came true.</summary>
internal static class ReliabilityPlot
{
    private const double Left = 56, Top = 24, Size = 360, Bars = 64, Gap = 28;

    /// <summary>An SVG of its own: points with 95 % intervals beside the line of perfect calibration, below them how many claims stand where.</summary>
    public static string Svg(string title, Reliability reliability)
    {
        var svg = new StringBuilder();
        void Add(FormattableString line) => svg.AppendLine(line.ToString(CultureInfo.InvariantCulture));
        double X(double p) => Left + p * Size;
        double Y(double share) => Top + (1 - share) * Size;
        double floor = Top + Size + Gap + Bars;
        double most = reliability.Bins.Max(b => b.Claims);
        Add($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Left + Size + 24} {floor + 44}" width="{Left + Size + 24}" height="{floor + 44}" role="img" aria-label="{title}" font-family="Inter, system-ui, sans-serif" font-size="12" fill="#5A6470">""");
        Add($"""<title>{title}</title>""");
        Add($"""<rect width="100%" height="100%" fill="#FBFAF7"/>""");
        for (int tenth = 0; tenth <= 10; tenth += 2)
        {
            double p = tenth / 10.0;
            Add($"""<path d="M{X(0)} {Y(p)}H{X(1)}M{X(p)} {Y(0)}V{Y(1)}" stroke="#E6E2D9" fill="none"/>""");
            Add($"""<text x="{X(0) - 8}" y="{Y(p) + 4}" text-anchor="end">{10 * tenth}</text>""");
            Add($"""<text x="{X(p)}" y="{floor + 16}" text-anchor="middle">{10 * tenth}</text>""");
        }
        Add($"""<path d="M{X(0)} {Y(0)}L{X(1)} {Y(1)}" stroke="#858B92" stroke-dasharray="4 4" fill="none"/>""");
        for (int bin = 0; bin < reliability.Bins.Count; bin++)
        {
            var b = reliability.Bins[bin];
            double height = Bars * b.Claims / most, left = X(bin / 10.0) + 2;
            Add($"""<rect x="{left:0.#}" y="{floor - height:0.#}" width="{Size / 10 - 4:0.#}" height="{height:0.#}" fill="#C9D6E6"/>""");
            if (b.Claims == 0)
                continue;
            Add($"""<text x="{left + Size / 20 - 2:0.#}" y="{floor - height - 4:0.#}" text-anchor="middle" font-size="10">{b.Claims}</text>""");
            Add($"""<path d="M{X(b.Mean):0.#} {Y(Math.Min(1, b.Share + b.Margin)):0.#}V{Y(Math.Max(0, b.Share - b.Margin)):0.#}" stroke="#1F4E8C" fill="none"/>""");
            Add($"""<circle cx="{X(b.Mean):0.#}" cy="{Y(b.Share):0.#}" r="4" fill="#1F4E8C"/>""");
        }
        Add($"""<text x="{X(0.5)}" y="{floor + 36}" text-anchor="middle">confidence, %</text>""");
        Add($"""<text transform="translate(16 {Y(0.5)}) rotate(-90)" text-anchor="middle">right, %</text>""");
        Add($"""</svg>""");
        return svg.ToString();
    }
}
