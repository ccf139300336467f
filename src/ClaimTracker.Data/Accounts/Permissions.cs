namespace ClaimTracker.Data.Accounts;

/// <summary>What somebody is about to do.</summary>
public enum Deed
{
    /// <summary>See the record.</summary>
    Read,
    /// <summary>Add articles, sources and actors; decide on claims; assess them; link evidence.</summary>
    Decide,
    /// <summary>Hide and bring back.</summary>
    Remove,
    /// <summary>Grade publishers.</summary>
    Grade,
    /// <summary>Create analysts and change what they may do.</summary>
    Administer,
}

/// <summary>The one place that says who may do what. Whatever it does not name is refused.</summary>
public static class Permissions
{
    /// <summary>Whether the analyst may.</summary>
    public static bool May(Analyst? acting, Deed deed) => acting is { Hidden: false } && deed switch
    {
        Deed.Read => acting.Role >= Role.Reader,
        Deed.Decide => acting.Role >= Role.Analyst,
        Deed.Remove or Deed.Grade => acting.Role >= Role.Editor,
        Deed.Administer => acting.Role >= Role.Admin,
        _ => false,
    };

    /// <summary>Why the analyst may not, for the reader; null where they may.</summary>
    public static string? Refusal(Analyst? acting, Deed deed)
    {
        if (May(acting, deed)) return null;
        if (acting is null || acting.Hidden || acting.Role == Role.None) return "Sign in first: nobody is known by this name.";
        return deed switch
        {
            Deed.Read => $"{acting.Name} may not read the record.",
            Deed.Decide => $"{acting.Name} may read, but not decide: ask an administrator for the role of an analyst.",
            Deed.Remove => $"{acting.Name} may not remove: ask an editor.",
            Deed.Grade => $"{acting.Name} may not grade publishers: ask an editor.",
            _ => $"{acting.Name} may not do this: ask an administrator.",
        };
    }

    /// <summary>Stops a query that the analyst may not ask.</summary>
    /// <exception cref="UnauthorizedAccessException">They may not; the message says so to the reader.</exception>
    public static void Demand(Analyst? acting, Deed deed)
    {
        if (Refusal(acting, deed) is { } refusal) throw new UnauthorizedAccessException(refusal);
    }
}
