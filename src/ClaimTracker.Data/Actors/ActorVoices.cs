using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Actors;

/// <summary>As whom an actor speaks.</summary>
internal static class ActorVoices
{
    /// <summary>The actor, and each group of which it is a member: what they say together, each of them says.</summary>
    public static async Task<List<Guid>> VoicesOf(this RecordContext record, Guid actorId, CancellationToken cancel) =>
        [actorId, .. await record.ActorMembers.Where(m => m.MemberId == actorId).Select(m => m.GroupId).ToListAsync(cancel)];
}
