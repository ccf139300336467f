using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text;
using ClaimTracker.Text.Documents;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Components.Articles;

/// <summary>What the record knows of an article, as the page shows it.</summary>
public sealed class ArticleSheet(ArticleView view)
{
    /// <summary>The article.</summary>
    public Article Article => view.Article;

    /// <summary>Its outlet's name; null where unknown.</summary>
    public string? Publisher => view.Publisher;

    /// <summary>The retrieval that is shown, from 1.</summary>
    public int Snapshot => view.Snapshot.Number;

    /// <summary>How many retrievals there are.</summary>
    public int Snapshots => view.Snapshots;

    /// <summary>The snapshot's text.</summary>
    public string Text => view.Snapshot.Text;

    /// <summary>Its claims in reading order, the rejected ones too.</summary>
    public IReadOnlyList<ClaimCard> Claims => view.Claims;

    /// <summary>Its paragraphs and furniture; before it is split, as the same reader finds them.</summary>
    public SnapshotLayout Layout { get; } = view.Layout ?? LayoutOf(view.Snapshot.Text);

    /// <summary>Actors of this article for the actor field, the most quoted first.</summary>
    public IReadOnlyList<NearActor> Actors { get; } =
    [
        .. view.Claims.Where(c => c is { ActorId: not null, ActorName: not null })
            .GroupBy(c => (c.ActorId, c.ActorName, c.ActorKind))
            .OrderByDescending(g => g.Count())
            .Select(g => new NearActor(g.Key.ActorId, g.Key.ActorName!, g.Key.ActorKind ?? default, g.Count() == 1 ? "1 claim here" : $"{g.Count()} claims here")),
    ];

    /// <summary>The claims as the text marks them.</summary>
    /// <param name="href">Where a numeral leads.</param>
    public IReadOnlyList<MarkedClaim> Marks(Func<ClaimCard, string> href) => [.. Claims.Where(c => !c.Rejected).Select(c => Mark(c, href(c)))];

    /// <summary>One claim as the text marks it.</summary>
    public static MarkedClaim Mark(ClaimCard claim, string href) => new(
        claim.Number, href, claim.Proposed, AnswerWords.Letter(claim.WasSaid.Answer), AnswerWords.Letter(claim.IsTrue.Answer),
        [.. claim.Spans.Select(s => new MarkedSpan(s.Role, new(s.Start, s.End), Title(s, claim)))]);

    private static string? Title(ClaimSpan span, ClaimCard claim) => span.Role switch
    {
        SpanRole.Time => $"When: {SaidTime.Short(claim.Said)}",
        SpanRole.Hop => $"Via {string.Join(", ", claim.Chain.Select(h => h.Name))}",
        _ => null,
    };

    /// <summary>The parts of a text, as the splitter's reader finds them.</summary>
    public static SnapshotLayout LayoutOf(string text)
    {
        var document = DocumentReader.Read(text, new SplitOptions());
        return new(document.Paragraphs, document.Furniture);
    }
}
