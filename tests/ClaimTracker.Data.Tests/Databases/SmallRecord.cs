using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Data.Tests.Databases;

/// <summary>A record with one split article: what the splitter would say about it is written out here.</summary>
public static class SmallRecord
{
    public const string Text =
        "Barrier will leak, engineer warns\n\nPort Gazette, 13 November 2025\n\n" +
        "Edda Winlow said on Wednesday the barrier will leak before the winter is out. " +
        "Two officials told the paper the first survey was never read.";

    public static async Task<Analyst> Sign(this TestRecord record, string name = "Ada Lindqvist") =>
        (await record.Get<AnalystCommands>().SignAs(name))!;

    public static async Task<Analyst> AddAnalyst(this TestRecord record, string name, Role role)
    {
        var analyst = new Analyst { Name = name, Role = role };
        Done(await record.Get<RecordWriter>().Change(
            Analyst.System, Deed.Administer, "added the analyst", change => Task.FromResult(change.Done(change.Add(analyst)))));
        return analyst;
    }

    public static async Task<Guid> AddSplit(this TestRecord record, Analyst analyst, string text = Text, bool invented = false)
    {
        var added = Done(await record.Get<ArticleCommands>().Add(analyst, new(text, Invented: invented)));
        Done(await record.Get<SplitCommands>().Save(Analyst.Splitter, added.RowId, Split(text)));
        return added.RowId;
    }

    public static async Task<ArticleView> Read(this TestRecord record, Analyst analyst, Guid articleId) =>
        (await record.Get<ArticleQueries>().Get(analyst, articleId))!;

    public static Outcome.Done Done(Outcome outcome) => Assert.IsType<Outcome.Done>(outcome);

    /// <summary>Fails with the message where a test expects another outcome.</summary>
    public static string Refused(Outcome outcome) => Assert.IsType<Outcome.Refused>(outcome).Message;

    public static SplitResult Split(string text = Text, string speaker = "Edda Winlow")
    {
        var paragraph = Find(text, $"{speaker} said") with { End = text.Length };
        var document = new Document(
            text, Find(text, "Barrier will leak, engineer warns"), null, "Port Gazette",
            new(new(2025, 11, 13), null, null, null, Find(text, "13 November 2025")),
            [new(Find(text, "Barrier will leak, engineer warns"), ParagraphKind.Headline), new(paragraph, ParagraphKind.Body)],
            [new(Find(text, "Port Gazette, 13 November 2025"), FurnitureKind.PublishedLine)], true);
        IReadOnlyList<Hop> chain = [new("Port Gazette", ActorKind.Outlet, null, null)];
        return new(document,
        [
            new(
                new([Find(text, speaker)], [Find(text, "said")], [Find(text, "the barrier will leak before the winter is out")], 0.98),
                new("Edda Winlow", ActorKind.Person, [], "named here"),
                "Edda Winlow said the barrier will leak before the winter is out.",
                new(Edtf.Parse("2025-11-12"), Find(text, "on Wednesday"), new(2025, 11, 13), "weekday: the last one before publication"),
                Quotation.Indirect, null, chain, 0.91) { Parts = new(0.91, 0.95, 0.96, 0.7) },
            new(
                new([Find(text, "Two officials")], [Find(text, "told the paper")], [Find(text, "the first survey was never read")], 0.9),
                new("two officials", ActorKind.Anonymous, [], "a descriptor"),
                "Two officials told the paper the first survey was never read.",
                new(Edtf.Parse("2025-11-13"), null, new(2025, 11, 13), "no phrase dates the saying: the day of publication"),
                Quotation.Indirect, null, chain, 0.7),
        ]);
    }

    public static TextSpan Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
