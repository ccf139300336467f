namespace ClaimTracker.Data.Assessments;

/// <summary>The answer to one question that stands.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Number">Its number, to be expected when it is answered anew; 0 where nobody has answered.</param>
/// <param name="Rationale">Why.</param>
/// <param name="Missing">What is missing.</param>
/// <param name="By">Who answered; null where nobody has.</param>
/// <param name="At">When, UTC.</param>
public sealed record StandingAnswer(Answer Answer, int Number, string? Rationale, string? Missing, string? By, DateTime? At)
{
    /// <summary>Nobody has looked yet.</summary>
    public static readonly StandingAnswer None = new(Answer.NotLookedAt, 0, null, null, null, null);

    /// <summary>
    /// Of the answers to one question about one claim, in the order of their numbers, the one that stands. An answer that an undo brought back
    /// is its author's, of the day on which it was given, not that of whoever took back the one after it.
    /// </summary>
    internal static StandingAnswer Of(IReadOnlyList<(Assessment Assessment, string By)> answers)
    {
        if (answers.Count == 0) return None;
        var last = answers[^1].Assessment;
        var (given, by) = answers[^1];
        while (given.UndoesId is { } undone)
        {
            var number = answers.Single(a => a.Assessment.Id == undone).Assessment.Number;
            // There was none before the one that was taken back.
            if (number == 1) return None with { Number = last.Number };
            (given, by) = answers.Single(a => a.Assessment.Number == number - 1);
        }
        return new(last.Answer, last.Number, last.Rationale, last.Missing, by, given.At);
    }
}

/// <summary>How many claims have which answer to one question.</summary>
/// <param name="Verified">Verified.</param>
/// <param name="Disputed">Disputed.</param>
/// <param name="Unverified">Not looked at, or looked and not established.</param>
/// <param name="NotCheckable">Positions, promises and opinions.</param>
public sealed record AnswerMix(int Verified, int Disputed, int Unverified, int NotCheckable)
{
    internal static AnswerMix Of(IEnumerable<(Answer Answer, int Count)> counts)
    {
        var mix = new AnswerMix(0, 0, 0, 0);
        foreach (var (answer, count) in counts)
            mix = answer switch
            {
                Answer.Verified => mix with { Verified = mix.Verified + count },
                Answer.Disputed => mix with { Disputed = mix.Disputed + count },
                Answer.Position or Answer.Promise or Answer.Opinion => mix with { NotCheckable = mix.NotCheckable + count },
                _ => mix with { Unverified = mix.Unverified + count },
            };
        return mix;
    }
}
