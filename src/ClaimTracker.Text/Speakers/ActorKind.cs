namespace ClaimTracker.Text.Speakers;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>One named person.</summary>
    Person,
    /// <summary>A company, agency, party, ministry or other body.</summary>
    Organisation,
    /// <summary>A state or its government, also by metonymy (Washington, Seoul).</summary>
    State,
    /// <summary>A newspaper, broadcaster or agency that publishes.</summary>
    Outlet,
    /// <summary>Several who are not named one by one ("experts", "residents").</summary>
    Group,
    /// <summary>Somebody who is kept nameless ("two officials briefed on the talks"), or a text that speaks for itself ("a memo", "the poll").</summary>
    Anonymous,
}
