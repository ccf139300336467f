namespace ClaimTracker.Data.Actors;

/// <summary>One of several who speak together; derived from the group's <see cref="Actor.Members"/> by the writer, has no revisions.</summary>
public sealed class ActorMember
{
    /// <summary>Those who speak together, as one actor.</summary>
    public Guid GroupId { get; set; }

    /// <summary>One of them.</summary>
    public Guid MemberId { get; set; }
}
