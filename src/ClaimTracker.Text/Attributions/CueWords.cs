using System.Collections.Frozen;

namespace ClaimTracker.Text.Attributions;

/// <summary>What a cue's verb or noun says about the saying. The lists are short on purpose: a reader can check them.</summary>
internal static class CueWords
{
    private static readonly FrozenDictionary<string, CueStance> Stances = Table<CueStance>(
        (CueStance.Claims, "claim allege assert maintain contend argue profess purport assertion allegation contention argument"),
        (CueStance.Admits, "admit acknowledge concede confess recognise recognize apologise apologize regret admission concession "
            + "confession "
            + "apology"),
        (CueStance.Warns, "warn caution threaten alert fear warning threat"),
        (CueStance.Insists, "insist stress emphasise emphasize reiterate repeat reaffirm underline underscore declare vow swear "
            + "insistence"),
        (CueStance.Accuses, "accuse blame charge criticise criticize condemn denounce attack blast slam rip lash mock ridicule decry "
            + "complain "
            + "lambast deride accusation criticism complaint condemnation"),
        (CueStance.Supports, "praise endorse hail support back defend applaud welcome agree thank congratulate praise endorsement support"),
        (CueStance.Urges, "urge call demand ask request appeal recommend advise encourage order want propose press implore advocate demand "
            + "request proposal"),
        (CueStance.Suggests, "suggest hint imply indicate intimate signal insinuate suggestion indication"),
        (CueStance.Doubts, "doubt question dispute challenge deny reject refute dismiss disagree oppose rebut contradict denial rejection "
            + "objection"),
        (CueStance.Confirms, "confirm verify reveal disclose show prove find conclude confirmation"));

    private static readonly FrozenDictionary<string, SpeechAct> Acts = Table<SpeechAct>(
        (SpeechAct.Denial, "deny reject refute dispute dismiss rebut contradict disavow denial rejection rebuttal"),
        (SpeechAct.Prediction, "predict forecast expect project anticipate foresee bet prediction forecast expectation projection"),
        (SpeechAct.Question, "ask wonder inquire query question"),
        (SpeechAct.Promise, "promise vow pledge commit swear guarantee undertake promise pledge commitment"),
        (SpeechAct.Opinion, "think believe feel consider hope wish fear doubt suspect favour favor prefer like love hate want oppose "
            + "support "
            + "view opinion belief hope fear concern preference"));

    private static readonly FrozenSet<string> Unsure =
        ("expect estimate project suggest think feel doubt believe suspect guess assume speculate predict forecast anticipate "
            + "expectation estimate projection suggestion belief suspicion speculation")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stance of a verb's or noun's base form.</summary>
    public static CueStance? StanceOf(string lemma) => Stances.TryGetValue(lemma, out var stance) ? stance : null;

    /// <summary>What is done by saying so, or null for a plain statement.</summary>
    public static SpeechAct? ActOf(string lemma) => Acts.TryGetValue(lemma, out var act) ? act : null;

    /// <summary>A cue that only expects, estimates, projects, suggests, thinks or doubts hedges what follows.</summary>
    public static bool Hedges(string lemma) => Unsure.Contains(lemma);

    private static FrozenDictionary<string, T> Table<T>(params (T Value, string Words)[] rows)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (value, words) in rows)
            foreach (var word in words.Split(' '))
                table.TryAdd(word, value);
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
