using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Tests;

/// <summary>
/// A reading without the graphs, so that what is built on it can be tried on texts of any length: names are whatever begins with a capital,
/// and each line has an attribution every thirty words.
/// </summary>
internal static class InventedReading
{
    private const int Step = 30;

    public static Reading Of(Document document, ArticleWords article)
    {
        var entities = new Entity[article.Words.Count];
        for (int i = 0; i < entities.Length; i++)
            if (article.Shapes[i] is WordShape.Title or WordShape.Upper)
                entities[i] = (Entity)(article.Words[i].Form.Length % 4 + 1);
        var attributions = new List<Attribution>();
        foreach (var line in article.Lines)
        {
            for (int i = line.Start; i < line.End; i += Step)
            {
                TextSpan[] Words(int from, int to) =>
                    i + from < line.End ? [new WordRange(i + from, Math.Min(i + to, line.End)).SpanIn(article.Words)] : [];
                if (Words(4, 20) is [var content])
                    attributions.Add(new(Words(0, 3), Words(3, 4), attributions.Count % 3 > 0 ? [content] : [content, .. Words(22, 25)], 0.9));
            }
        }
        return new(document, article.Words, article.Lines, article.Quoted, entities, attributions);
    }
}
