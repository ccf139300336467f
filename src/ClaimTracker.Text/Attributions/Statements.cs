using System.Text;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Attributions;

/// <summary>
/// Makes of a claim a sentence that stands alone: the speaker's name, the cue without what dates it, the content's own words. Where no
/// sentence comes
/// out that is sure to be one, "Name: content".
/// </summary>
internal sealed class Statements(Prose prose)
{
    private readonly HashSet<string> written = Uncapitalised(prose);

    /// <summary>The sentence; never empty.</summary>
    public string Of(Attribution attribution, ResolvedSpeaker? speaker, Quotation quotation)
    {
        // Inside somebody's quotation the words around the content are as much quoted as the content: no marks of its own.
        if (attribution.Cue is [var said, ..] && prose.From(said.Start) is var at && at < prose.Count && prose[at].Quoted)
            quotation = Quotation.Indirect;
        var content = ContentText.Of(prose.Text, attribution.Content, quotation);
        if (speaker is null || NameOf(attribution, speaker) is not { } name)
            return Sentence(content);
        var first = attribution.Content[0];
        var words = CueWordsOf(attribution);
        if (words.Count == 0)
            return Sentence(name + ": " + content);
        if (IsOwner(attribution.Speaker))
            return Sentence($"{name}{(name.EndsWith('s') ? "'" : "'s")} {Text(words)}: {content}");
        if (IsAdverbial(Text(words)) && !ContentText.StartsWithConjunction(content))
            return Sentence($"{Text(words)} {name}, {Lowered(content, first)}");
        if (!MakeFinite(words, attribution, speaker))
            return Sentence($"{name} ({Text(words)}): {content}");
        var cue = Text(words);
        if (Verbs.Base(words[^1].Lower) == "tell" && Between(attribution, content, quotation).Trim(' ', ',', ':') is "" or "that")
        {
            if (Addressee(attribution) is not { } addressee)
                return Sentence($"{name} ({cue}): {content}");
            cue += " " + addressee;
        }
        if (first.Start > attribution.Cue[0].Start)
            return Sentence($"{name} {cue}{Between(attribution, content, quotation)}{content}");
        if (quotation == Quotation.Direct || ContentText.IsQuote(content))
            return Sentence($"{name} {cue}, {content}");
        // Behind its content a cue is one of saying: it takes a clause.
        return !words.Exists(w => Verbs.TakesClause(Verbs.Base(w.Lower))) || EndsInPreposition(cue) || StartsSubordinate(content)
            ? Sentence($"{name} ({cue}): {content}") : Sentence($"{name} {cue} that {Lowered(content, first)}");
    }

    // Who is not known for sure stays as written, with those who may be meant: "He (Karl Weber or Anna Weber)".
    private string? NameOf(Attribution attribution, ResolvedSpeaker speaker)
    {
        if (speaker.Name is { } name)
            return speaker.Subject ?? (speaker.Article ? "the " + name : name);
        if (attribution.Speaker.Count == 0)
            return null;
        var asWritten = ContentText.Spaced(attribution.Speaker[0].Of(prose.Text)).Trim(' ', ',', ';', ':');
        return speaker.Unsure ? $"{asWritten} ({string.Join(" or ", speaker.Candidates.Take(2))})" : asWritten;
    }

    // "Trump's claim", "her denial": the cue is a noun
    private bool IsOwner(IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0)
            return false;
        var range = prose.Within(spans[^1]);
        return range.Count > 0 && (prose[range.End - 1].IsPossessive || prose.Lower(range.End) == "'s" || range.Count == 1
            && Pronouns.IsPossessive(prose, range.Start));
    }

    // "said this Thursday" loses its date
    private List<CueWord> CueWordsOf(Attribution attribution)
    {
        var words = new List<CueWord>();
        foreach (var span in attribution.Cue)
        {
            var range = prose.Within(span);
            for (int i = range.Start; i < range.End; i++)
                if (!IsDating(i, range))
                    words.Add(new(prose.Written(i), prose[i].Lower, i == range.Start || prose[i].Start > prose[i - 1].End));
        }
        while (words.Count > 0 && !char.IsLetterOrDigit(words[^1].Lower[0]))
            words.RemoveAt(words.Count - 1);
        while (words.Count > 0 && (!char.IsLetterOrDigit(words[0].Lower[0]) || words[0].Lower is "and" or "but" or "then"))
            words.RemoveAt(0);
        return words;
    }

    private static string Text(List<CueWord> words)
    {
        var cue = new StringBuilder();
        foreach (var word in words)
            cue.Append(cue.Length > 0 && word.Spaced ? " " : "").Append(cue.Length == 0 ? LowerFirst(word.Text) : word.Text);
        return cue.ToString();
    }

    // "accusing" becomes "accused"; false where the cue is no finite verb
    private static bool IsAdverb(string lower) =>
        lower.EndsWith("ly", StringComparison.Ordinal) || lower is "also" or "then" or "again" or "even" or "just" or "later" or "once"
            or "first";

    private bool MakeFinite(List<CueWord> words, Attribution attribution, ResolvedSpeaker speaker)
    {
        int verb = words.FindIndex(w => !IsAdverb(w.Lower));
        if (verb < 0 || Finite(words[verb].Lower, words, verb, attribution, speaker) is not { } finite)
            return false;
        words[verb] = words[verb] with { Text = finite };
        return true;
    }

    private string? Finite(string lower, List<CueWord> words, int verb, Attribution attribution, ResolvedSpeaker speaker)
    {
        bool firstPerson = attribution.Speaker is [var span, ..] && prose.Within(span) is { Count: 1 } one
            && prose[one.Start].Lower is "i" or "we" or "you" or "they" or "who"
                && speaker.Kind is not (ActorKind.Group or ActorKind.Anonymous) && speaker.Name is not null;
        if (lower is "has" or "had" or "is" or "was" or "did" or "does" or "will" or "would" or "can" or "could" or "may" or "might"
            or "must" or "should"
            or "isn't" or "wasn't" or "didn't" or "doesn't" or "won't" or "wouldn't" or "hasn't" or "hadn't" or "can't" or "couldn't")
            return words.Count > verb + 1 ? words[verb].Text : null;
        if (lower is "have" or "are" or "am" or "were" or "do" or "haven't" or "aren't" or "weren't" or "don't")
            return words.Count == verb + 1 ? null : !firstPerson ? words[verb].Text : lower switch
            {
                "have" => "has",
                "are" or "am" => "is",
                "were" => "was",
                "do" => "does",
                "haven't" => "hasn't",
                "aren't" => "isn't",
                "weren't" => "wasn't",
                _ => "doesn't",
            };
        var lemma = Verbs.Base(lower);
        bool before = attribution.Speaker is [var own, ..] && own.Start < attribution.Cue[0].Start;
        bool several = speaker.Kind == ActorKind.Group;
        // "chastised", "bristles at": unknown verbs, but their place and ending say what they are
        if (before && (lower.EndsWith("ed", StringComparison.Ordinal) || !several && lower.EndsWith('s')
            && !lower.EndsWith("ss", StringComparison.Ordinal)) && lower.Length > 4)
            return words[^1].Lower == "by" ? null : words[verb].Text;
        if (!Verbs.IsKnown(lemma) || lower is "written" or "known" or "seen" or "given" or "taken" or "spoken" or "sworn" or "shown"
            or "gone")
            return null;
        if (lower.EndsWith("ing", StringComparison.Ordinal) && lower != "bring")
            return lower == lemma ? null : Verbs.Past(lemma);
        if (lower != lemma || Verbs.Past(lemma) == lemma)
            return words[verb].Text;                        // says, said
        if (firstPerson)
            return Verbs.ThirdPerson(lemma);
        if (speaker.Name is null && attribution.Speaker is [var asWritten, ..] && prose.Within(asWritten) is { Count: 1 } pronoun
            && prose[pronoun.Start].Lower is "i" or "we" or "you" or "they")
            return words[verb].Text;
        // A bare form stands with a plural ("experts believe"); elsewhere it may be a noun or an infinitive.
        return speaker.Kind is ActorKind.Group || speaker.Name is { } name
            && Nouns.IsPlural(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant())
            || speaker.Kind == ActorKind.Anonymous && speaker.Name!.Split(' ').Any(w => Nouns.IsPlural(w.ToLowerInvariant()))
                ? words[verb].Text : null;
    }

    // “…,” she told the Ledger on Monday: told whom stands behind the cue
    private string? Addressee(Attribution attribution)
    {
        int start = prose.Within(attribution.Cue[^1]).End, end = start;
        while (end < prose.Count && end < start + 6 && prose.SameSentence(start - 1, end) && prose[end].IsWord
            && prose[end].Class != Network.Entity.Date
            && !Appositions.IsPreposition(prose[end].Lower) && !attribution.Content.Any(c => c.Contains(prose[end].Start))
                && prose[end].Lower is not ("that" or "how" or "why"))
            end++;
        return end == start ? null : Names.Join(prose, start, end);
    }

    private bool IsDating(int i, WordRange cue)
    {
        bool Date(int k) => k >= cue.Start && k < cue.End && prose[k].Class == Network.Entity.Date;
        return Date(i) || prose[i].Lower is "today" or "yesterday" or "tonight" && i > cue.Start
            || i > cue.Start && prose[i].Lower is "on" or "in" or "at" or "late" or "early" or "earlier" or "since" or "last" or "this"
                && Date(i + 1)
            || i > cue.Start && i + 2 < cue.End && prose[i].Lower is "on" or "in" or "at"
                && prose[i + 1].Lower is "late" or "early" or "the" or "this" or "last" && Date(i + 2);
    }

    private static bool IsAdverbial(string cue) => cue is "according" or "per" or "as"
        || cue.StartsWith("according to", StringComparison.Ordinal)
        || cue.StartsWith("as ", StringComparison.Ordinal) && cue.EndsWith(" by", StringComparison.Ordinal) || cue == "in the words of";

    private static bool EndsInPreposition(string cue) => Appositions.IsPreposition(cue[(cue.LastIndexOf(' ') + 1)..]);

    private static bool StartsSubordinate(string content)
    {
        int space = content.IndexOf(' ');
        var first = (space < 0 ? content : content[..space]).ToLowerInvariant();
        return first is "that" or "to" or "for" or "of" or "whether" or "how" or "why" or "about" || space < 0;
    }

    // What stands between cue and content is kept if it is a short link ("that", "Reuters that", ", "): without it the sentence breaks.
    private string Between(Attribution attribution, string content, Quotation quotation)
    {
        int from = attribution.Cue[^1].End, to = attribution.Content[0].Start;
        if (from > to)
            from = attribution.Cue.Where(c => c.End <= to).Select(c => c.End).DefaultIfEmpty(to).Max();
        var gap = prose.Within(new(from, to));
        var kept = new StringBuilder();
        bool quote = ContentText.IsQuote(content), direct = quote && quotation == Quotation.Direct;
        if (gap.Count > 8 || Enumerable.Range(gap.Start, gap.Count).Any(i => attribution.Speaker.Any(s => s.Overlaps(prose[i].Span))))
            return quote ? ", " : " ";
        for (int i = gap.Start; i < gap.End; i++)
        {
            if (prose[i].End <= from || prose[i].Start >= to || IsDatingGap(i, gap)
                || prose[i].Lower is "however" or "though" or "meanwhile" or "too")
                continue;
            if (prose[i].IsWord || prose[i].IsPossessive)
                kept.Append(prose[i].Start > prose[Math.Max(i - 1, 0)].End || kept.Length == 0 ? " " : "").Append(prose.Written(i));
            else if (prose[i].Lower is ":" or ",")
                kept.Append(prose[i].Lower);
        }
        var link = kept.ToString();
        if (link.Trim(' ', ',', ':').Length == 0)
            return link.Contains(':') && quote ? ": " : direct || link.Contains(',') && quote ? ", " : " ";
        return link.TrimEnd(',') + (direct && link[^1] != ':' ? ", " : " ");
    }

    private bool IsDatingGap(int i, WordRange gap) => prose[i].Class == Network.Entity.Date || prose[i].Lower is "today" or "yesterday"
        || prose[i].Lower is "on" or "in" or "late" or "early" or "this" or "last" && i + 1 < gap.End
            && prose[i + 1].Class == Network.Entity.Date;

    /// <summary>A capital that only opened a sentence goes; names keep theirs.</summary>
    private string Lowered(string content, TextSpan first)
    {
        int i = prose.From(first.Start);
        if (i >= prose.Count || ContentText.IsQuote(content) || prose[i].Class != Network.Entity.None || prose.SameSentence(i - 1, i)
            || prose[i].Lower == "i")
            return content;
        var word = prose.Written(i);
        bool ordinary = Appositions.IsFunctionWord(prose[i].Lower) || Nouns.IsQuantity(prose[i].Lower) || written.Contains(prose[i].Lower)
            || prose[i].Lower is "there" or "people" or "more" or "no";
        return ordinary && content.StartsWith(word, StringComparison.Ordinal) ? LowerFirst(content) : content;
    }

    /// <summary>The words that the article also writes small: their capital at a sentence's start says nothing.</summary>
    private static HashSet<string> Uncapitalised(Prose prose)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < prose.Count; i++)
            if (!prose[i].Capital && prose[i].IsWord)
                words.Add(prose[i].Lower);
        return words;
    }

    private static string LowerFirst(string text) => text.Length > 1
        && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private static string Sentence(string text)
    {
        var sentence = char.ToUpperInvariant(text[0]) + text[1..];
        // “…, ” at the end: the comma belonged to the sentence that is gone
        int mark = ContentText.EndMark(sentence);
        if (mark > 0 && sentence.Length > mark + 1 && sentence[^(mark + 1)] is ',' or ';')
            sentence = string.Concat(sentence.AsSpan(0, sentence.Length - mark - 1), ".", sentence.AsSpan(sentence.Length - mark));
        int last = sentence.Length - 1;
        while (last > 0 && sentence[last] is '”' or '"' or '’' or '\'' or ')')
            last--;
        return sentence[last] is '.' or '!' or '?' or '…' ? sentence : sentence + ".";
    }

    private readonly record struct CueWord(string Text, string Lower, bool Spaced);
}
