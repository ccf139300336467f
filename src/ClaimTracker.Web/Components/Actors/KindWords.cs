using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Web.Components.Actors;

/// <summary>What an actor is, in a word.</summary>
public static class KindWords
{
    public static string Of(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.Organisation => "Organisation",
        ActorKind.State => "State",
        ActorKind.Outlet => "Outlet",
        ActorKind.Group => "Group",
        _ => "Nameless",
    };
}
