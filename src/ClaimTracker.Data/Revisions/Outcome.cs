namespace ClaimTracker.Data.Revisions;

/// <summary>What became of a command: <see cref="Done"/>, <see cref="Refused"/> or <see cref="Conflict"/>. Only the first changed anything.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>It stands, with its revisions.</summary>
    /// <param name="CommandId">By which it is undone.</param>
    /// <param name="RowId">The row that it is about: the new one, where it made one.</param>
    public sealed record Done(Guid CommandId, Guid RowId) : Outcome;

    /// <summary>It may not or cannot be done.</summary>
    /// <param name="Message">Why and what to do, for the reader.</param>
    /// <param name="RowId">The row that stands in the way, where it is one to look at.</param>
    public sealed record Refused(string Message, Guid? RowId = null) : Outcome;

    /// <summary>Somebody else changed the row meanwhile. Nothing was written; both versions are here, so that neither is lost.</summary>
    /// <param name="Kind">The kind of row ("claim").</param>
    /// <param name="RowId">The row.</param>
    /// <param name="Version">Its version now: the one to expect, should mine be saved over theirs.</param>
    /// <param name="Theirs">The row as it stands now, canonical JSON.</param>
    /// <param name="Mine">The row as it would have become, canonical JSON.</param>
    /// <param name="Differences">The members in which the two differ.</param>
    /// <param name="By">Who changed it.</param>
    /// <param name="Action">What they did ("edited the claim").</param>
    /// <param name="At">When, UTC.</param>
    public sealed record Conflict(
        string Kind, Guid RowId, int Version, string Theirs, string Mine, IReadOnlyList<Difference> Differences,
        string By, string Action, DateTime At) : Outcome
    {
        /// <summary>One sentence for the reader.</summary>
        public string Message => $"{By} {Action} meanwhile. Nothing was overwritten: compare the two and save again.";
    }
}

/// <summary>One member in which two versions of a row differ.</summary>
/// <param name="Member">Its name ("Statement").</param>
/// <param name="Theirs">As it stands, as text or JSON; null where it is empty.</param>
/// <param name="Mine">As it would have become.</param>
public sealed record Difference(string Member, string? Theirs, string? Mine)
{
    /// <summary>The members in which two states differ, in ordinal order, without ids and versions.</summary>
    public static IReadOnlyList<Difference> Between(string theirs, string mine)
    {
        using var left = System.Text.Json.JsonDocument.Parse(theirs);
        using var right = System.Text.Json.JsonDocument.Parse(mine);
        var others = right.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Text(p.Value));
        return [.. left.RootElement.EnumerateObject()
            .Where(p => p.Name is not ("Id" or "Version"))
            .Select(p => new Difference(p.Name, Text(p.Value), others.GetValueOrDefault(p.Name)))
            .Where(d => d.Theirs != d.Mine)];
    }

    private static string? Text(System.Text.Json.JsonElement value) =>
        value.ValueKind == System.Text.Json.JsonValueKind.Null ? null : value.ToString();
}
