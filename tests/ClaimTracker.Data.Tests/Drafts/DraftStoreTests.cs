using ClaimTracker.Data.Drafts;
using ClaimTracker.Data.Tests.Databases;

namespace ClaimTracker.Data.Tests.Drafts;

public sealed class DraftStoreTests
{
    [Theory, EachDatabase]
    public async Task A_draft_is_kept_replaced_seen_by_its_analyst_only_and_dropped(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var (ada, tomas) = (await record.Sign(), await record.Sign("Tomás Rey"));
        var drafts = record.Get<DraftStore>();

        await drafts.Save(ada, "verdict/1/said", """{"why":"N"}""");
        record.Clock.Advance(TimeSpan.FromSeconds(2));
        await drafts.Save(ada, "verdict/1/said", """{"why":"No photo"}""");

        var kept = (await drafts.Load(ada, "verdict/1/said"))!;
        Assert.Equal(("""{"why":"No photo"}""", record.Clock.GetUtcNow().UtcDateTime), (kept.Body, kept.At));
        Assert.Null(await drafts.Load(tomas, "verdict/1/said"));
        await drafts.Drop(ada, "verdict/1/said");
        Assert.Null(await drafts.Load(ada, "verdict/1/said"));
    }
}
