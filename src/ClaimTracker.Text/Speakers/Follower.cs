using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Speakers;

/// <summary>
/// Follows an article from its first word to its last and keeps in mind, as a reader does, whom a short name or a pronoun means.
/// </summary>
internal sealed class Follower
{
    private const int Attention = 24;                   // persons kept in mind: keeps a long text linear

    private readonly Prose prose;
    private readonly Cast cast;
    private readonly IReadOnlyList<Attribution> attributions;
    private readonly Meaning?[] meanings;
    private readonly Mention?[] mentionEnding, mentionAt;
    private readonly int[] speaks, within;              // by token: the attribution that it speaks, or in whose content it is; −1: none
    private readonly SpeakerPhrase?[] phrases;          // by attribution
    private readonly Dictionary<int, SpeakerPhrase> described = [];     // by token: a speaker without a name whom a pronoun may mean
    private readonly Dictionary<int, SpeakerPhrase> topical = [];       // by token: one that may describe whom the text speaks of
    private readonly Dictionary<int, Meaning> topics = [];              // by the same: whom it does
    private readonly bool[] isHead;                     // by token: a speaker span is about it
    private readonly LinkedList<CastMember> mind = new();
    private readonly Dictionary<CastMember, LinkedListNode<CastMember>> minded = [];
    private CastMember? lastSpeaker, speakerBefore;

    private Follower(Prose prose, Cast cast, IReadOnlyList<Attribution> attributions)
    {
        (this.prose, this.cast, this.attributions) = (prose, cast, attributions);
        meanings = new Meaning?[prose.Count];
        mentionEnding = new Mention?[prose.Count];
        mentionAt = new Mention?[prose.Count];
        foreach (var mention in cast.Mentions)
        {
            mentionEnding[mention.End - 1] = mention;
            for (int i = mention.First; i < mention.End; i++)
                mentionAt[i] = mention;
        }
        (speaks, within) = (new int[prose.Count], new int[prose.Count]);
        Array.Fill(speaks, -1);
        Array.Fill(within, -1);
        // The shortest content around a token is the innermost: it is written last.
        foreach (int a in Enumerable.Range(0, attributions.Count).OrderByDescending(a => attributions[a].Content.Sum(c => c.Length)))
        {
            Fill(within, attributions[a].Content, a);
            Fill(speaks, attributions[a].Speaker, a);
        }
        phrases = [.. attributions.Select(a => SpeakerPhrase.Read(prose, a.Speaker, MentionAt))];
        isHead = new bool[prose.Count];
        foreach (var phrase in phrases)
            if (phrase is { Head: var head })
                isHead[head] = true;
        foreach (var phrase in phrases)
            if (phrase is { Name: null, Core.Count: > 1 } someone && prose[someone.Core.Start + 1].Lower != "of"
                && prose[someone.Core.Start].Lower is "a" or "an" or "one" or "another" && IsSomeone(prose[someone.Head].Lower))
                described[someone.Head] = someone;
        foreach (var phrase in phrases)
            if (phrase is { } may && Topics.Describes(prose, may))
                topical[may.Head] = may;
    }

    /// <summary>Called with each pronoun's candidates and their evidence, for fitting the weights; null in the product.</summary>
    internal Action<int, IReadOnlyList<CastMember>, float[][]>? Observer { get; init; }

    /// <summary>Reads the article.</summary>
    public static Follower Follow(Prose prose, Cast cast, IReadOnlyList<Attribution> attributions,
        Action<int, IReadOnlyList<CastMember>, float[][]>? observer = null)
    {
        var follower = new Follower(prose, cast, attributions) { Observer = observer };
        for (int i = 0; i < prose.Count; i++)
            follower.Read(i);
        return follower;
    }

    /// <summary>Whom the pronoun or the name at this token means, or null.</summary>
    public Meaning? At(int token) => meanings[token];

    /// <summary>Whom the description whose noun stands there means, where it goes on about whoever the text speaks of; or null.</summary>
    public Meaning? TopicAt(int token) => topics.TryGetValue(token, out var meaning) ? meaning : null;

    /// <summary>Whether a speaker span is about the token.</summary>
    public bool IsSpeaker(int token) => isHead[token];

    /// <summary>The name that this token is part of, or null.</summary>
    public Mention? MentionAt(int token) => (uint)token < (uint)mentionAt.Length ? mentionAt[token] : null;

    /// <summary>The attribution in whose content the token stands, the innermost; −1: none.</summary>
    public int Within(int token) => within[token];

    private void Fill(int[] array, IReadOnlyList<Spans.TextSpan> spans, int value)
    {
        foreach (var span in spans)
        {
            var range = prose.Within(span);
            array.AsSpan(range.Start, range.Count).Fill(value);
        }
    }

    private void Read(int i)
    {
        if (mentionEnding[i] is { } mention)
        {
            if (mention.Member is null && mention.Candidates.Count > 0)
                Choose(mention, i);
            if (mention.Member is { } member)
                See(member, i, byName: true, mention.First);
        }
        else if (Pronouns.GenderOf(prose[i].Lower) is var gender and not Gender.Unknown && mentionAt[i] is null)
        {
            if (Resolve(i, gender) is { } meaning)
            {
                meanings[i] = meaning;
                See(meaning.Member, i, byName: false, i);
            }
        }
        else if (topical.TryGetValue(i, out var topic))
        {
            if (Rank(i, Topics.Candidates(prose, topic, mind), null) is { } meaning && Topics.IsSure(prose, topic, meaning.Member, meaning.Probability))
            {
                topics[i] = meaning;
                See(meaning.Member, i, byName: false, topic.Core.Start);
                meanings[i] = null;
            }
        }
        else if (described.TryGetValue(i, out var someone))
        {
            var member = new CastMember(Descriptors.NameOf(prose, someone, this),
                ActorKind.Anonymous)
            { Gender = Titles.GenderOf(prose[i].Lower), Named = 1 };
            See(member, i, byName: true, someone.Core.Start);
            meanings[i] = null;
        }
    }

    private static bool IsSomeone(string noun) =>
        !Nouns.IsPlural(noun) && !Nouns.IsBody(noun) && !Nouns.IsDocument(noun) && !Nouns.IsState(noun)
            && !Appositions.IsFunctionWord(noun);

    private void See(CastMember member, int i, bool byName, int first)
    {
        meanings[i] ??= new(member, 1, []);
        member.Seen.Add(new(i, Grammar.IsSubject(prose, first, i), prose.Lower(i + 1) == "'s" || Pronouns.IsPossessive(prose, i),
            Grammar.IsOblique(prose, first), byName));
        if (member.Kind is ActorKind.Person or ActorKind.Anonymous)
            KeepInMind(member);
        if (isHead[i] && member != lastSpeaker)
            (lastSpeaker, speakerBefore) = (member, lastSpeaker);
    }

    private void KeepInMind(CastMember member)
    {
        if (minded.TryGetValue(member, out var node))
        {
            mind.Remove(node);
            mind.AddFirst(node);
            return;
        }
        minded[member] = mind.AddFirst(member);
        if (mind.Count > Attention)
        {
            minded.Remove(mind.Last!.Value);
            mind.RemoveLast();
        }
    }

    // Several people of one surname: the one spoken of here, or the one whom the article is about.
    private void Choose(Mention mention, int i)
    {
        var ranked = mention.Candidates.Select(m => (Member: m, Score: ShortNameScore(m, i))).OrderByDescending(c => c.Score).ToList();
        float sum = ranked.Sum(c => MathF.Exp(c.Score - ranked[0].Score));
        meanings[i] = new(ranked[0].Member, 1 / sum, [.. ranked.Skip(1).Select(c => c.Member)]);
        cast.Join(mention, ranked[0].Member);
    }

    private float ShortNameScore(CastMember member, int i)
    {
        float score = MathF.Log(1 + member.InFull);
        if (member.Seen.Count == 0)
            return score - 3;
        var last = prose[member.Seen[^1].Token];
        return score - 0.5f * MathF.Log(1 + prose[i].Sentence - last.Sentence) + (last.Paragraph == prose[i].Paragraph ? 0.5f : 0)
            + (lastSpeaker == member ? 0.7f : 0) + (prose[member.Seen[0].Token].Paragraph == 0 ? 0.7f : 0);
    }

    private Meaning? Resolve(int i, Gender gender)
    {
        var behind = NamedBehind(i);
        var candidates = mind.Where(m => m.Gender == gender || m.Gender == Gender.Unknown).ToList();
        if (behind is not null && !candidates.Contains(behind) && (behind.Gender == gender || behind.Gender == Gender.Unknown))
            candidates.Add(behind);
        return Rank(i, candidates, behind);
    }

    // The one whom a pronoun, or a description that stands like one, most likely means.
    private Meaning? Rank(int i, List<CastMember> candidates, CastMember? behind)
    {
        if (candidates.Count == 0)
            return null;
        int own = speaks[i], around = within[i];
        var enclosing = around >= 0 && around != own ? SpeakerOf(around, i) : null;
        var place = new PronounRanking.Place(i, token => own >= 0 && within[token] == own,
            prose[i].Quoted ? enclosing : null, prose[i].Quoted ? null : enclosing, lastSpeaker, speakerBefore,
            own >= 0, Pronouns.IsPossessive(prose, i));
        var evidence = new float[candidates.Count][];
        var scores = new float[candidates.Count];
        for (int c = 0; c < candidates.Count; c++)
        {
            evidence[c] = new float[PronounRanking.Features];
            PronounRanking.Describe(prose, place, candidates[c], c == 0, candidates[c] == behind, evidence[c]);
            scores[c] = PronounRanking.Score(evidence[c]);
        }
        if (Pronouns.GenderOf(prose[i].Lower) != Gender.Unknown)
            Observer?.Invoke(i, candidates, evidence);
        int best = Array.IndexOf(scores, scores.Max());
        float sum = scores.Sum(s => MathF.Exp(s - scores[best]));
        var others = Enumerable.Range(0, scores.Length).Where(c => c != best && scores[c] > scores[best] - 2)
            .OrderByDescending(c => scores[c]).Select(c => candidates[c]).Take(3);
        return Doubted(i, candidates[best]) is { } subject
            ? new(candidates[best], 0, [subject, .. others.Where(o => o != subject)])
            : new(candidates[best], 1 / sum, [.. others]);
    }

    // "Anna, the sister of Karl, refused, and he said": the sentence goes on about Anna. Whoever wrote or translated "he" may have meant
    // her.
    private CastMember? Doubted(int i, CastMember best)
    {
        if (speaks[i] < 0 || best.Seen.Count == 0 || best.Seen[^1] is not { Oblique: true } last || !prose.SameSentence(last.Token, i)
            || !(prose.Lower(i - 1) is "and" or "but"))
            return null;
        return mind.Where(m => m != best && m.Gender != Gender.Unknown && m.Seen[^1] is { Oblique: false, Possessive: false } s
            && s.Token < last.Token
            && prose.SameSentence(s.Token, i)).FirstOrDefault();
    }

    // "Before she left for Rome, Anna Weber said": the next name of the sentence, if a comma stands between
    private CastMember? NamedBehind(int i)
    {
        bool comma = false;
        for (int k = i + 1; k < prose.Count && k < i + 30 && prose.SameSentence(i, k); k++)
        {
            comma |= prose[k].Lower == ",";
            if (comma && mentionAt[k] is { Kind: ActorKind.Person, Member: { } member })
                return member;
        }
        return null;
    }

    /// <summary>How the attribution's speaker span is built; null where it has none.</summary>
    public SpeakerPhrase? PhraseOf(int attribution) => phrases[attribution];

    // Whom the speaker of an attribution names, as far as the text was read.
    private CastMember? SpeakerOf(int attribution, int reader) => phrases[attribution] is { Head: var head } && head != reader
        ? meanings[head]?.Member ?? mentionAt[head]?.Member : null;
}
