using System.Collections.Frozen;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Attributions;

/// <summary>
/// Formulas of news English that attribute and that the network passes over: "did not respond to a request for comment", "quoted the minister
/// as saying that …", "her claim that …", "a promise by the council to …".
/// </summary>
internal sealed class Formulas
{
    private const int MostSpeaker = 14, MostContent = 45, MostBetween = 12;

    // Weaker than a cue that the network is sure of.
    private const double Likely = 0.7;

    private readonly Prose prose;
    private readonly List<Attribution> found = [];
    private readonly bool[] taken;                      // by token: in a cue

    private Formulas(Prose prose, IReadOnlyList<Attribution> known)
    {
        this.prose = prose;
        taken = new bool[prose.Count];
        foreach (var cue in known.SelectMany(a => a.Cue))
        {
            var range = prose.Within(cue);
            taken.AsSpan(range.Start, range.Count).Fill(true);
        }
    }

    /// <summary>The reading with those attributions added, in reading order of their content, and its contents without loose dates.</summary>
    public static Reading Added(Reading reading, Prose prose)
    {
        IReadOnlyList<Attribution> known = [.. reading.Attributions.Select(a => LooseDates.Without(prose, a))];
        var formulas = new Formulas(prose, known);
        for (int first = 0; first < prose.Count;)
        {
            int end = first + 1;
            while (end < prose.Count && prose[end].Sentence == prose[first].Sentence)
                end++;
            for (int i = first; i < end; i++)
                if (!formulas.taken[i])
                    formulas.Read(first, i, end);
            first = end;
        }
        return reading with { Attributions = formulas.found.Count == 0 ? known : [.. known.Concat(formulas.found).OrderBy(a => a.Content[0].Start)] };
    }

    private void Read(int first, int i, int end)
    {
        switch (prose[i].Lower)
        {
            case "did" or "has" or "have" or "had" when prose.Lower(i + 1) == "not":
                NoAnswer(first, i, i + 2, end);
                break;
            case "didn't" or "hasn't" or "haven't" or "hadn't":
                NoAnswer(first, i, i + 1, end);
                break;
            case "declined" or "declines" or "refused" when prose.Lower(i + 1) == "to" && prose.Lower(i + 2) == "comment":
                NoComment(first, i, end);
                break;
            case "saying" when prose.Lower(i - 1) == "as":
                Saying(first, i, end);
                break;
            case var noun when i > first && (Claims.Contains(noun) || Offers.Contains(noun)):
                Noun(first, i, end);
                break;
        }
    }

    // "The office did not immediately respond to a request for comment."
    private void NoAnswer(int first, int cue, int i, int end)
    {
        while (i < end && (prose[i].Lower is "yet" or "also" or "even" || prose[i].Lower.EndsWith("ly", StringComparison.Ordinal)))
            i++;
        if (i + 1 >= end || taken[i] || prose[cue].Quoted || Verbs.Base(prose[i].Lower) is not ("respond" or "return" or "reply" or "answer"))
            return;
        int start = SubjectStart(first, cue), stop = ClauseEnd(i + 1, end);
        if (stop > i + 1 && cue > start && cue - start <= MostSpeaker
            && Enumerable.Range(i + 1, stop - i - 1).Any(k => Requests.Contains(prose[k].Lower)))
            Add(new(start, cue), new(cue, i + 1), new(i + 1, stop));
    }

    // "The ministry declined to comment on the report."
    private void NoComment(int first, int cue, int end)
    {
        int start = SubjectStart(first, cue);
        if (!prose[cue].Quoted && cue > start && cue - start <= MostSpeaker)
            Add(new(start, cue), new(cue, cue + 1), new(cue + 1, ClauseEnd(cue + 3, end)));
    }

    // Behind "but", or behind "and" where a verb stands before it.
    private int SubjectStart(int first, int cue)
    {
        int start = first;
        bool verb = false;
        for (int i = first; i < cue; i++)
        {
            verb |= Grammar.IsVerb(prose, i);
            if (prose[i].Lower is "but" or ";" || verb && prose[i].Lower is "and" or "while")
                (start, verb) = (i + 1, false);
        }
        while (start < cue && !prose[start].IsWord)
            start++;
        return start;
    }

    // "quoted Ostrov as saying that the toll would never rise"
    private void Saying(int first, int cue, int end)
    {
        int quoted = cue - 2;
        while (quoted > first && quoted > cue - MostBetween && prose[quoted].Lower is not ("quoted" or "quotes" or "quoting" or "cited" or "citing"))
            quoted--;
        if (prose[quoted].Lower is not ("quoted" or "quotes" or "quoting" or "cited" or "citing") || quoted + 1 >= cue - 1)
            return;
        int stop = prose.Lower(cue + 1) is "“" or "\"" ? QuoteEnd(cue + 1, end) : SentenceEnd(cue + 1, end);
        if (stop > cue + 1)
            Add(new(quoted + 1, cue - 1), new(cue, cue + 1), new(cue + 1, stop));
    }

    private void Noun(int first, int noun, int end)
    {
        if (prose[noun].Quoted)
            return;
        int owner = noun - 1;
        // one adjective may stand between
        if (!IsOwner(owner) && owner - 1 > first && prose[owner].IsWord && !prose[owner].Capital && !Appositions.IsFunctionWord(prose[owner].Lower))
            owner--;
        if (IsOwner(owner))
        {
            if (Opens(noun, noun + 1) && OwnerStart(first, owner) is var start && ClauseEnd(noun + 2, end) is var stop && stop > noun + 2)
                Add(new(start, owner + 1), new(owner + 1, noun + 1), new(noun + 1, stop));
            return;
        }
        if (prose.Lower(noun + 1) is not ("by" or "from"))
            return;
        int to = noun + 2;
        while (to < end && to < noun + 8 && prose[to].IsWord && !Opens(noun, to))
            to++;
        if (to > noun + 2 && to < end && Opens(noun, to) && ClauseEnd(to + 1, end) is var last && last > to + 1)
            Add(new(noun + 2, to), new(noun, noun + 1), new(to, last));
    }

    // "that" behind a claim, "to" behind a promise
    private bool Opens(int noun, int i) => prose.SameSentence(noun, i)
        && (prose[i].Lower == "that" && !(i + 1 < prose.Count && Grammar.IsVerb(prose, i + 1)) || prose[i].Lower == "to" && Offers.Contains(prose[noun].Lower)
            && prose.SameSentence(i, i + 1) && prose[i + 1].IsWord && !prose[i + 1].Capital && !Appositions.IsDeterminer(prose[i + 1].Lower));

    private bool IsOwner(int i) => i >= 0 && (prose[i].IsPossessive || prose[i].Lower is "his" or "her" or "its" or "their"
        || prose[i].Lower is "’" or "'" && prose.Lower(i - 1).EndsWith('s'));

    // "the finance ministry's", "a colleague's", "her"
    private int OwnerStart(int first, int owner)
    {
        if (prose[owner].IsWord && !prose[owner].IsPossessive)
            return owner;
        int start = owner;
        while (start > first && owner - start < 6 && prose[start - 1].IsWord && !Appositions.IsFunctionWord(prose[start - 1].Lower)
            && !Grammar.IsVerb(prose, start - 1) && (prose[start - 1].Capital || !prose[start - 1].Lower.EndsWith("ing", StringComparison.Ordinal)))
            start--;
        return start > first && Appositions.IsDeterminer(prose[start - 1].Lower) ? start - 1 : start;
    }

    private int ClauseEnd(int from, int end)
    {
        int i = from;
        for (bool open = false; i < end && i < from + MostContent; i++)
        {
            if (prose[i].Lower is "“" or "\"" || open && prose[i].Lower == "”")
                open = prose[i].Lower == "“" || prose[i].Lower == "\"" && !open;
            else if (!open && prose[i].Lower is "," or ";" or ":" or "." or "?" or "!" or "—" or "–" or "”" or ")")
                break;
        }
        return i;
    }

    private int SentenceEnd(int from, int end)
    {
        int i = Math.Min(end, from + MostContent);
        while (i > from && prose[i - 1].Lower is "." or "?" or "!" or ";")
            i--;
        return i;
    }

    private int QuoteEnd(int from, int end)
    {
        int i = from;
        while (i < end && prose[i].Quoted)
            i++;
        return i;
    }

    private void Add(WordRange speaker, WordRange cue, WordRange content)
    {
        taken.AsSpan(cue.Start, cue.Count).Fill(true);
        found.Add(new([SpanOf(speaker)], [SpanOf(cue)], [SpanOf(content)], Likely));
    }

    private TextSpan SpanOf(WordRange range) => new(prose[range.Start].Start, prose[range.End - 1].End);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Claims = Set("claim claims allegation allegations accusation accusations assertion insistence warning suggestion "
        + "promise pledge contention denial admission argument complaint vow prediction");

    private static readonly FrozenSet<string> Offers = Set("promise pledge vow threat proposal offer");

    private static readonly FrozenSet<string> Requests = Set("request requests message messages call calls email emails e-mail inquiry inquiries question questions "
        + "comment");
}
