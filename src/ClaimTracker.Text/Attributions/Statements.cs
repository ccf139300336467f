using System.Text;
using ClaimTracker.Text.Speakers;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;

namespace ClaimTracker.Text.Attributions;

/// <summary>
/// Makes of a claim a sentence that stands alone: the speaker's name, the cue without what dates it, the content's own words. Where no sentence comes
/// out that is sure to be one, "Name: content".
/// </summary>
internal sealed class Statements(Prose prose)
{
    /// <summary>The sentence; never empty.</summary>
    public string Of(Attribution attribution, ResolvedSpeaker? speaker, Quotation quotation)
    {
        var content = ContentOf(attribution.Content, quotation);
        var name = speaker is null ? null : speaker.Name ?? Written(attribution.Speaker);
        if (name is null)
            return Sentence(content);
        var cue = CueOf(attribution, speaker!);
        if (cue is null)
            return Sentence(name + ": " + content);
        var first = attribution.Content[0];
        if (IsAdverbial(cue))
            return Sentence($"{cue} {name}, {Lowered(content, first)}");
        bool contentFirst = attribution.Content[0].Start < attribution.Cue[0].Start;
        if (!contentFirst)
            return Sentence($"{name} {cue}{Between(attribution, content)}{content}");
        if (quotation == Quotation.Direct || content[0] is '“' or '"')
            return Sentence($"{name} {cue}, {content}");
        // Behind its content a cue is one of saying: it takes a clause.
        return EndsInPreposition(cue) || StartsSubordinate(content) ? Sentence(name + ": " + content) : Sentence($"{name} {cue} that {Lowered(content, first)}");
    }

    // "said this Thursday" loses its date; "accusing" becomes "accused"; null where the cue is no finite verb.
    private string? CueOf(Attribution attribution, ResolvedSpeaker speaker)
    {
        var words = new List<(string Text, string Lower, bool Spaced)>();
        foreach (var span in attribution.Cue)
        {
            var range = prose.Within(span);
            for (int i = range.Start; i < range.End; i++)
                if (!IsDating(i, range))
                    words.Add((prose.Written(i), prose[i].Lower, i == range.Start || prose[i].Start > prose[i - 1].End));
        }
        while (words.Count > 0 && !char.IsLetterOrDigit(words[^1].Lower[0]))
            words.RemoveAt(words.Count - 1);
        while (words.Count > 0 && (!char.IsLetterOrDigit(words[0].Lower[0]) || words[0].Lower is "and" or "but" or "then"))
            words.RemoveAt(0);
        if (words.Count == 0)
            return null;
        int verb = words.FindIndex(w => !w.Lower.EndsWith("ly", StringComparison.Ordinal) && w.Lower is not ("also" or "then" or "again" or "even" or "just"));
        if (verb < 0)
            return null;
        var lower = words[verb].Lower;
        if (!IsAdverbial(lower))
        {
            if (Finite(lower, words, verb, attribution, speaker) is not { } finite)
                return null;
            words[verb] = (finite, finite, words[verb].Spaced);
        }
        var cue = new StringBuilder();
        foreach (var (text, low, spaced) in words)
            cue.Append(cue.Length > 0 && spaced ? " " : "").Append(cue.Length == 0 && prose.Text.Length > 0 ? LowerFirst(text) : text);
        return cue.ToString();
    }

    private string? Finite(string lower, List<(string Text, string Lower, bool Spaced)> words, int verb, Attribution attribution, ResolvedSpeaker speaker)
    {
        bool firstPerson = attribution.Speaker is [var span, ..] && prose.Within(span) is { Count: 1 } one
            && prose[one.Start].Lower is "i" or "we" or "you" or "they" or "who" && speaker.Kind is not (ActorKind.Group or ActorKind.Anonymous) && speaker.Name is not null;
        if (lower is "has" or "had" or "is" or "was" or "did" or "does" or "will" or "would" or "can" or "could" or "may" or "might" or "must" or "should"
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
        if (!Verbs.IsKnown(lemma) || lower is "written" or "known" or "seen" or "given" or "taken" or "spoken" or "sworn" or "shown" or "gone")
            return null;
        if (lower.EndsWith("ing", StringComparison.Ordinal) && lower != "bring")
            return lower == lemma ? null : Verbs.Past(lemma);
        if (lower != lemma || Verbs.Past(lemma) == lemma)
            return words[verb].Text;                        // says, said
        if (firstPerson)
            return Verbs.ThirdPerson(lemma);
        // A bare form stands with a plural ("experts believe"); elsewhere it may be a noun or an infinitive.
        return speaker.Kind is ActorKind.Group || speaker.Name is { } name && Nouns.IsPlural(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant())
            || speaker.Kind == ActorKind.Anonymous && speaker.Name!.Split(' ').Any(w => Nouns.IsPlural(w.ToLowerInvariant())) ? words[verb].Text : null;
    }

    private bool IsDating(int i, WordRange cue)
    {
        bool Date(int k) => k >= cue.Start && k < cue.End && prose[k].Class == Network.Entity.Date;
        return Date(i) || prose[i].Lower is "today" or "yesterday" or "tonight" && i > cue.Start
            || i > cue.Start && prose[i].Lower is "on" or "in" or "at" or "late" or "early" or "earlier" or "since" or "last" or "this" && Date(i + 1)
            || i > cue.Start && i + 2 < cue.End && prose[i].Lower is "on" or "in" or "at" && prose[i + 1].Lower is "late" or "early" or "the" or "this" or "last" && Date(i + 2);
    }

    private static bool IsAdverbial(string cue) => cue is "according" or "per" or "as" || cue.StartsWith("according to", StringComparison.Ordinal)
        || cue.StartsWith("as ", StringComparison.Ordinal) && cue.EndsWith(" by", StringComparison.Ordinal) || cue == "in the words of";

    private static bool EndsInPreposition(string cue) => Appositions.IsPreposition(cue[(cue.LastIndexOf(' ') + 1)..]);

    private static bool StartsSubordinate(string content)
    {
        int space = content.IndexOf(' ');
        var first = (space < 0 ? content : content[..space]).ToLowerInvariant();
        return first is "that" or "to" or "for" or "of" or "whether" or "how" or "why" or "about" || space < 0;
    }

    // What stands between cue and content is kept if it is a short link ("that", "Reuters that", ", "): without it the sentence breaks.
    private string Between(Attribution attribution, string content)
    {
        int from = attribution.Cue[^1].End, to = attribution.Content[0].Start;
        if (from > to)
            from = attribution.Cue.Where(c => c.End <= to).Select(c => c.End).DefaultIfEmpty(to).Max();
        var gap = prose.Within(new(from, to));
        var kept = new StringBuilder();
        bool quote = content[0] is '“' or '"';
        if (gap.Count > 8 || Enumerable.Range(gap.Start, gap.Count).Any(i => attribution.Speaker.Any(s => s.Overlaps(prose[i].Span))))
            return quote ? ", " : " ";
        for (int i = gap.Start; i < gap.End; i++)
        {
            if (prose[i].End <= from || prose[i].Start >= to || IsDatingGap(i, gap))
                continue;
            if (prose[i].IsWord || prose[i].IsPossessive)
                kept.Append(prose[i].Start > prose[Math.Max(i - 1, 0)].End || kept.Length == 0 ? " " : "").Append(prose.Written(i));
            else if (prose[i].Lower is ":" or ",")
                kept.Append(prose[i].Lower);
        }
        var link = kept.ToString();
        if (link.Trim(' ', ',', ':').Length == 0)
            return link.Contains(':') && quote ? ": " : link.Contains(',') && quote ? ", " : " ";
        return link.TrimEnd(',') + " ";
    }

    private bool IsDatingGap(int i, WordRange gap) => prose[i].Class == Network.Entity.Date || prose[i].Lower is "today" or "yesterday"
        || prose[i].Lower is "on" or "in" or "late" or "early" or "this" or "last" && i + 1 < gap.End && prose[i + 1].Class == Network.Entity.Date;

    private string ContentOf(IReadOnlyList<TextSpan> spans, Quotation quotation)
    {
        var text = new StringBuilder();
        foreach (var span in spans)
        {
            var part = Spaced(span.Of(prose.Text)).Trim();
            if (part.Length == 0)
                continue;
            if (text.Length > 0)
            {
                // “A,” Kim said, “B”: one quotation again
                if (text[^1] is '”' or '"' && part[0] is '“' or '"')
                {
                    text.Length--;
                    part = part[1..];
                }
                text.Append(' ');
            }
            text.Append(part);
        }
        return Balanced(text.ToString().Trim().TrimEnd(',', ';', ':', '-', '–', '—', ' ').TrimStart(',', ';', ':', '.', '-', '–', '—', ' '), quotation);
    }

    private static string Balanced(string content, Quotation quotation)
    {
        if (content.Length == 0)
            return "…";
        int opening = content.Count(c => c is '“'), closing = content.Count(c => c is '”'), straight = content.Count(c => c is '"');
        if (opening > closing)
            return WithClosing(content);
        if (closing > opening)
            return "“" + content;
        if (straight % 2 == 1)
            return content[0] == '"' || content.IndexOf('"') < content.Length / 2 && content[^1] != '"' ? content + "\"" : "\"" + content;
        return quotation == Quotation.Direct && opening + straight == 0 && content[0] is not ('\'' or '`') ? "“" + WithClosing(content) : content;
    }

    private static string WithClosing(string content) => content.TrimEnd(',', ' ') + "”";

    private string? Written(IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? null : Spaced(spans[0].Of(prose.Text)).Trim().Trim(',', ';', ':');

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A capital that only opened a sentence goes; names keep theirs.</summary>
    private string Lowered(string content, TextSpan first)
    {
        int i = prose.From(first.Start);
        if (i >= prose.Count || content[0] is '“' or '"' || prose[i].Class != Network.Entity.None || prose.SameSentence(i - 1, i) || prose[i].Lower == "i")
            return content;
        var word = prose.Written(i);
        bool ordinary = Appositions.IsFunctionWord(prose[i].Lower) || Appositions.IsDeterminer(prose[i].Lower) || Nouns.IsQuantity(prose[i].Lower)
            || Nouns.IsPlural(prose[i].Lower) && Nouns.IsInsider(prose[i].Lower) || prose[i].Lower is "there" or "people";
        return ordinary && content.StartsWith(word, StringComparison.Ordinal) ? LowerFirst(content) : content;
    }

    private static string LowerFirst(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private static string Sentence(string text)
    {
        var sentence = char.ToUpperInvariant(text[0]) + text[1..];
        // “…, ” at the end: the comma belonged to the sentence that is gone
        if (sentence.Length > 2 && sentence[^1] is '”' or '"' && sentence[^2] is ',' or ';')
            sentence = sentence[..^2] + "." + sentence[^1];
        int last = sentence.Length - 1;
        while (last > 0 && sentence[last] is '”' or '"' or '’' or '\'' or ')')
            last--;
        return sentence[last] is '.' or '!' or '?' or '…' ? sentence : sentence + ".";
    }
}
