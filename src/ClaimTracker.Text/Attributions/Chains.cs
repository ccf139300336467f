using System.Collections.Frozen;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Attributions;

/// <summary>The hands that each claim passed through after its speaker, in order, without the article's own outlet.</summary>
internal sealed class Chains
{
    private readonly Prose prose;
    private readonly IReadOnlyList<Attribution> attributions;
    private readonly IReadOnlyList<ResolvedSpeaker?> speakers;
    private readonly Mention?[] names;                  // by token
    private readonly Carriers carriers;
    private readonly Dictionary<int, List<int>> bySentence = [];
    private readonly int[] enclosing;                   // the attribution whose content holds this one whole; −1
    private readonly IReadOnlyList<SaidAt?> dates;
    private readonly Dictionary<string, List<(int From, int To, Hop Hop, string? Day)>> media = new(StringComparer.Ordinal);

    private Chains(Prose prose, IReadOnlyList<Attribution> attributions, IReadOnlyList<ResolvedSpeaker?> speakers,
        IReadOnlyList<SaidAt?> dates, IEnumerable<Mention> mentions)
    {
        (this.prose, this.attributions, this.speakers, this.dates) = (prose, attributions, speakers, dates);
        names = new Mention?[prose.Count];
        foreach (var mention in mentions)
            names.AsSpan(mention.First, mention.End - mention.First).Fill(mention);
        carriers = new(prose, names, Earlier);
        for (int a = 0; a < attributions.Count; a++)
            if (SentenceOf(a) is >= 0 and var sentence)
                (bySentence.TryGetValue(sentence, out var list) ? list : bySentence[sentence] = []).Add(a);
        enclosing = Enclosing();
        FindMedia();
        for (int a = 0; a < attributions.Count; a++)
            FindTold(a);
    }

    /// <summary>One chain for each attribution; <paramref name="publisher"/> is the last hop where it is known.</summary>
    public static IReadOnlyList<IReadOnlyList<Hop>> Of(Prose prose, IReadOnlyList<Attribution> attributions,
        IReadOnlyList<ResolvedSpeaker?> speakers, IReadOnlyList<SaidAt?> dates, IEnumerable<Mention> mentions, string? publisher)
    {
        var chains = new Chains(prose, attributions, speakers, dates, mentions);
        return [.. Enumerable.Range(0, attributions.Count).Select(a => chains.Of(a, publisher))];
    }

    private List<Hop> Of(int a, string? publisher)
    {
        var hops = new List<Hop>();
        var speaker = speakers[a]?.Name;
        AddStated(a, hops);
        for (int b = enclosing[a], depth = 0; b >= 0 && depth < 4; b = enclosing[b], depth++)
            if (Reports(b))
                AddSpeaker(b, hops, speaker);
        if (hops.Count == 0)
            AddNeighbour(a, hops, speaker);
        if (hops.Count == 0 && speaker is not null)
            AddNearby(a, hops, speaker);
        // "told the Journal" in the Journal is one hand
        bool IsPublisher(string? name) => publisher is not null && name is not null
            && Bare(name).Equals(Bare(publisher), StringComparison.OrdinalIgnoreCase);
        hops.RemoveAll(h => IsPublisher(h.Name));
        if (publisher is not null && !IsPublisher(speaker) && (hops.Count == 0 || hops[^1].Name != publisher))
            hops.Add(new(publisher, ActorKind.Outlet, null, null));
        return hops;
    }

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    // "the dispute centres on" passes nothing on
    private bool Reports(int b)
    {
        foreach (var span in attributions[b].Cue)
        {
            var range = prose.Within(span);
            for (int i = range.Start; i < range.End; i++)
                if (Verbs.IsKnown(Verbs.Base(prose[i].Lower)) || prose[i].Lower is "according" or ":")
                    return true;
        }
        return false;
    }

    private void AddSpeaker(int b, List<Hop> hops, string? speaker)
    {
        if (speakers[b] is { Name: { } name } s && name != speaker && hops.TrueForAll(h => h.Name != name)
            && attributions[b].Speaker.Count > 0)
            hops.Add(new(name, s.Kind, attributions[b].Speaker[0], attributions[b].Cue is [var cue, ..] ? cue : null));
    }

    // "told Reuters", "in a statement published by KCNA", "as quoted by the Times", "citing two officials": in the cue's sentence.
    private void AddStated(int a, List<Hop> hops)
    {
        if (attributions[a].Cue is not [var cue, ..] || speakers[a]?.Name is not { } speaker)
            return;
        int at = prose.From(cue.Start);
        if (at >= prose.Count)
            return;
        var (first, end) = Sentence(at);
        int sentence = prose[at].Sentence;
        for (int i = first; i < end; i++)
        {
            if (carriers.At(i, end) is not { } stated || InForeignContent(i, a))
                continue;
            var own = attributions[a].Speaker;
            if (own.Any(s => s.Overlaps(stated.Span!.Value)) && !carriers.Cites(i) || stated.Name == speaker
                || hops.Exists(h => h.Name == stated.Name))
                continue;
            if (stated.Cue is { } words && attributions[a].Cue.Any(c => c.Overlaps(words))
                && prose.Lower(i) is not ("told" or "tells" or "telling"))
                continue;                               // the claim's own cue ("as detailed by KCNA") names its speaker, no further hand
            if (ToldByAnother(i, a, sentence))
                continue;
            hops.Add(stated);
        }
    }

    // "The league did not comment, but its former head told Reuters": whom somebody else told has nothing of the league's.
    private bool ToldByAnother(int token, int a, int sentence) => prose[token].Lower is "told" or "tells" or "telling"
        && !attributions[a].Cue.Any(c => c.Contains(prose[token].Start))
        && bySentence[sentence].Exists(b => b != a && speakers[b]?.Name != speakers[a]!.Name && !Covers(b, a)
            && attributions[b].Cue.Any(c => c.Contains(prose[token].Start)));

    // A content of somebody else's that does not hold this claim is another claim's business.
    private bool InForeignContent(int token, int a) =>
        bySentence.TryGetValue(prose[token].Sentence, out var around)
        && around.Exists(b => b != a && b != enclosing[a] && attributions[b].Content.Any(c => c.Contains(prose[token].Start))
            && !attributions[a].Content.Any(c => c.Contains(prose[token].Start)))
        || attributions[a].Content.Any(c => c.Contains(prose[token].Start)) && prose[token].Quoted;

    // "the officials" behind "two officials briefed on the plan"
    private ResolvedSpeaker? Earlier(SpeakerPhrase phrase, int i)
    {
        var noun = prose[phrase.Head].Lower;
        if (!Descriptors.IsDefinite(prose, phrase))
            return null;
        for (int a = attributions.Count - 1; a >= 0; a--)
            if (attributions[a].Speaker is [var own, ..] && own.Start < prose[i].Start
                && speakers[a] is { Name: { } name, Kind: ActorKind.Anonymous or ActorKind.Group } known
                && name.Contains(noun, StringComparison.OrdinalIgnoreCase) && name.Length > noun.Length)
                return known;
        return null;
    }

    // Another attribution of the same words in the same sentence: "…, Kim said, according to KCNA".
    private void AddNeighbour(int a, List<Hop> hops, string? speaker)
    {
        if (SentenceOf(a) is not (>= 0 and var sentence))
            return;
        foreach (int b in bySentence[sentence])
        {
            if (b == a || speakers[b] is not ({ Kind: ActorKind.Outlet or ActorKind.Organisation } or { IsText: true })
                || attributions[b].Cue is not [var cue, ..])
                continue;
            bool passesOn = Appositions.IsPreposition(prose.Lower(prose.From(cue.Start)))
                || prose.Lower(prose.From(cue.Start)) is "according";
            if ((passesOn || speakers[b]!.Kind == ActorKind.Outlet) && Covers(b, a))
                AddSpeaker(b, hops, speaker);
        }
    }

    private bool Covers(int outer, int inner)
    {
        int shared = 0, all = 0;
        foreach (var span in attributions[inner].Content)
        {
            all += span.Length;
            foreach (var other in attributions[outer].Content)
                shared += Math.Max(0, Math.Min(span.End, other.End) - Math.Max(span.Start, other.Start));
        }
        return shared >= 0.8 * all;
    }

    // "Kim made the remarks in a statement published by KCNA": it holds for what Kim says around it.
    private void AddNearby(int a, List<Hop> hops, string speaker)
    {
        if (attributions[a].Cue is not [var cue, ..])
            return;
        int token = prose.From(cue.Start);
        if (token >= prose.Count)
            return;
        int paragraph = prose[token].Paragraph;
        foreach (var (from, to, hop, day) in media.GetValueOrDefault(speaker, []))
            if (from <= paragraph && paragraph <= to && (day is null || day == dates[a]?.Value.Value))
            {
                hops.Add(hop);
                return;
            }
    }

    private void AddMedium(string speaker, int from, int to, Hop hop, string? day = null) =>
        (media.TryGetValue(speaker, out var list) ? list : media[speaker] = []).Add((from, to, hop, day));

    private void FindMedia()
    {
        string? last = null;
        int next = 0;
        var spoken = Enumerable.Range(0, attributions.Count).Where(a => attributions[a].Speaker.Count > 0).OrderBy(a =>
            attributions[a].Speaker[0].Start).ToList();
        for (int i = 0; i < prose.Count;)
        {
            int end = Sentence(i).End;
            while (next < spoken.Count && attributions[spoken[next]].Speaker[0].Start < prose[i].Start)
                last = speakers[spoken[next++]]?.Name ?? last;
            AddMediumOf(i, end, last);
            i = end;
        }
    }

    // What the lead says in its own words and the next paragraphs quote from "she told Meridian Wire" came by the same way, on the same day.
    private void FindTold(int a)
    {
        if (attributions[a].Cue is not [var cue, ..] || speakers[a]?.Name is not { } speaker)
            return;
        var range = prose.Within(cue);
        int end = range.Start < range.End ? Sentence(range.Start).End : range.End;
        for (int i = range.Start; i < end; i++)
            if ((prose[i].Lower is "told" && i < range.End || prose[i].Lower == "interview" && prose.Lower(i - 2) == "in" && !prose[i].Quoted)
                && carriers.At(i, end) is { Kind: ActorKind.Outlet } hop)
                AddMedium(speaker, prose[i].Paragraph - 2, prose[i].Paragraph, hop, dates[a]?.Value.Value);
    }

    private void AddMediumOf(int first, int end, string? last)
    {
        int remarks = -1;
        for (int i = first; i < end && remarks < 0; i++)
            if (Remarks.Contains(prose[i].Lower) && !prose[i].Quoted)
                remarks = i;
        if (remarks < 0)
            return;
        for (int i = remarks + 1; i < end; i++)
            if (Carriers.IsVerb(prose[i].Lower) && carriers.At(i, end) is { } hop)
            {
                var subject = names[first]?.Member?.Name ?? last;
                if (subject is not null && subject != hop.Name)
                    AddMedium(subject, prose[first].Paragraph - 2, prose[first].Paragraph + 3, hop);
                return;
            }
    }

    private int[] Enclosing()
    {
        var found = new int[attributions.Count];
        Array.Fill(found, -1);
        // Outer spans first, so that a stack holds those that are still open.
        var order = Enumerable.Range(0, attributions.Count).SelectMany(a => attributions[a].Content.Select(c => (Span: c, A: a)))
            .OrderBy(c => c.Span.Start).ThenByDescending(c => c.Span.End).ToList();
        var cues = Enumerable.Range(0, attributions.Count).Where(a => attributions[a].Cue.Count > 0).OrderBy(a =>
            attributions[a].Cue[0].Start);
        var stack = new List<(Spans.TextSpan Span, int A)>();
        int next = 0;
        foreach (int a in cues)
        {
            var cue = attributions[a].Cue[0];
            while (next < order.Count && order[next].Span.Start <= cue.Start)
                stack.Add(order[next++]);
            stack.RemoveAll(s => s.Span.End <= cue.Start);
            for (int i = stack.Count - 1; i >= 0 && found[a] < 0; i--)
                if (stack[i].A != a && stack[i].Span.Contains(cue) && attributions[a].Content.All(c => stack[i].Span.Contains(c)))
                    found[a] = stack[i].A;
        }
        return found;
    }

    private int SentenceOf(int a) =>
        attributions[a].Cue is [var cue, ..] && prose.From(cue.Start) is var token && token < prose.Count ? prose[token].Sentence : -1;

    private WordRange Sentence(int token)
    {
        int first = token, end = token + 1;
        while (first > 0 && prose[first - 1].Sentence == prose[token].Sentence)
            first--;
        while (end < prose.Count && prose[end].Sentence == prose[token].Sentence)
            end++;
        return new(first, end);
    }

    private static readonly FrozenSet<string> Remarks =
        "remarks remark statement comments comment announcement interview message letter speech commentary claim claims words"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
