using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Speakers;

/// <summary>Whose words a text is that is said to speak: "a statement by the city council", "the log of the harbour office".</summary>
internal static class Authors
{
    private const int MostBetween = 5;

    /// <summary>The words that name who wrote it; null where it is not told.</summary>
    /// <param name="prose">The article.</param>
    /// <param name="phrase">A speaker whose head is a text.</param>
    /// <param name="nameAt">The name that a token is part of.</param>
    public static WordRange? Of(Prose prose, SpeakerPhrase phrase, Func<int, Mention?> nameAt)
    {
        var (head, end) = (phrase.Head, phrase.Core.End);
        // "her version"
        if (Pronouns.GenderOf(prose[phrase.Core.Start].Lower) != Gender.Unknown)
            return new(phrase.Core.Start, phrase.Core.Start + 1);
        // "Quill University's poll"
        for (int i = phrase.Core.Start; i < head; i++)
            if (prose[i].IsPossessive && nameAt(i - 1) is { Kind: not ActorKind.State } owner && owner.First >= phrase.Core.Start)
                return new(owner.First, owner.End);
        // "figures that the ministry published"; not "has not yet published"
        if (prose.Lower(head + 1) is "that" or "which")
            for (int i = head + 3; i < Math.Min(prose.Count, head + 3 + MostBetween) && prose.SameSentence(head, i); i++)
                if (IsPublishing(prose[i].Lower) && (nameAt(i - 1) is not null || Nouns.IsBody(prose[i - 1].Lower)))
                    return new(head + 2, i);
        for (int i = head + 1; i < Math.Min(end - 1, head + 2 + MostBetween); i++)
        {
            if (!prose[i].IsWord)
                break;
            bool by = prose[i].Lower is "by" or "from", of = prose[i].Lower == "of" && i == head + 1 && !Surveys(prose[head].Lower);
            if (!by && !of)
            {
                if (nameAt(i) is not null || Appositions.IsRelative(prose[i].Lower) || Appositions.IsPreposition(prose[i].Lower) && prose[i].Lower is not ("on" or "in"))
                    break;
                continue;
            }
            int start = i + 1;
            // "by the University of Nowhere published last month"
            for (int k = start + 1; k < end; k++)
                if (IsPublishing(prose[k].Lower) && nameAt(k) is null)
                    end = k;
            int noun = Appositions.Head(prose, start, end);
            bool isBody = noun >= 0 && (Enumerable.Range(start, noun + 1 - start).Any(k => nameAt(k) is not null) || Nouns.IsBody(prose[noun].Lower));
            return isBody ? new(start, end) : null;
        }
        return null;
    }

    private static bool IsPublishing(string lower) => lower is "published" or "released" or "issued" or "circulated" or "compiled" or "commissioned";

    // "a survey of the city": what it is about
    private static bool Surveys(string noun) => noun is "study" or "survey" or "poll" or "analysis" or "review" or "video" or "story" or "biography" or "speech"
        or "law" or "rule" or "resolution" or "sign" or "copy";
}
