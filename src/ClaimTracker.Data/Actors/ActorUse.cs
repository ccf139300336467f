using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Actors;

/// <summary>Whether the record holds on to an actor.</summary>
internal static class ActorUse
{
    /// <summary>Somebody says, passes on or publishes something as this actor, or speaks together with others as it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="actorId">The actor.</param>
    /// <param name="besides">Rows that do not count.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task<bool> Uses(this RecordContext record, Guid actorId, IReadOnlyCollection<Guid> besides, CancellationToken cancel) =>
        await record.Claims.AnyAsync(
            c => !c.Hidden && !besides.Contains(c.Id) && (c.ActorId == actorId || c.Chain.Any(h => h.ActorId == actorId)), cancel)
        || await record.Articles.AnyAsync(a => a.PublisherId == actorId && !a.Hidden && !besides.Contains(a.Id), cancel)
        || await record.Sources.AnyAsync(s => s.PublisherId == actorId && !s.Hidden && !besides.Contains(s.Id), cancel)
        || await record.ActorMembers.AnyAsync(m => m.MemberId == actorId && !besides.Contains(m.GroupId), cancel);
}
