using ClaimTracker.Text.Attributions;

namespace ClaimTracker.Text.Dates;

/// <summary>
/// The scenes of an article: a hearing, a debate, a trial, a match, a rally, a study that it dates once and from which it then quotes several people.
/// </summary>
/// <remarks>
/// A dated saying opens one that names its occasion ("said at a hearing on Tuesday") or its hearers ("told senators on Tuesday"), and so does a sentence that dates what
/// happened ("after the council voted on Wednesday"). A saying without a date of its own is of the scene where its sentence names it ("told the panel", "after the
/// vote"); or, while the article has not left it, where its speaker has spoken in it, answers in it or bears a title of those who sit there. The article leaves a scene
/// with the first saying that is none of these.
/// </remarks>
internal sealed class Scenes
{
    /// <summary>What the rule of a date says that is its scene's.</summary>
    public const string Together = "; said on the same occasion";

    private const int Reach = 12;                       // paragraphs behind a scene in which a sentence may name it
    private const int HeadReach = 6;                    // paragraphs between a headline or lead and the scene that it is of
    private const int Window = 28;                      // words between "after" and the date of what a saying came after
    private const int Kept = 16;                        // scenes that are remembered
    private const SceneKind Spoken = SceneKind.Match | SceneKind.Court | SceneKind.Chamber;
    private const int Weeks = 60;                       // days back that a scene may lie

    private sealed class Scene(SaidAt date)
    {
        public SaidAt Date => date;
        public SceneKind Kinds { get; set; }
        public int Paragraph { get; set; }
        public HashSet<string> Members { get; } = new(StringComparer.Ordinal);
    }

    private readonly SayingText article;
    private readonly SceneSentence sentences;
    private readonly SayingPhrase phrases;
    private readonly DateOnly? published;
    private readonly List<(int Start, SceneKind Kinds, SaidAt Date)> events = [];
    private readonly List<Scene> scenes = [];
    private Scene? current;                             // null where the article has left it
    private int nextEvent;
    private bool left;                                  // somebody else has spoken since
    private int lastEnd = -1;                           // of the cue of the last dated saying

    /// <param name="article">The text.</param>
    /// <param name="expressions">Its expressions.</param>
    /// <param name="phrases">Tells which of them can date anything.</param>
    /// <param name="published">The publication day.</param>
    /// <param name="make">The date of a saying on the day of an expression; null where it can have none.</param>
    public Scenes(SayingText article, IReadOnlyList<TimeExpression> expressions, SayingPhrase phrases, DateOnly? published, Func<TimeExpression, SaidAt?> make)
    {
        (this.article, this.phrases, this.published, sentences) = (article, phrases, published, new SceneSentence(article));
        foreach (var expression in expressions)
        {
            if (SayingPhrase.Datable(expression) && IsNear(expression.Edtf!.Value) && sentences.Happened(expression.Span) is var kinds and not SceneKind.None && make(expression) is { } date)
                events.Add((expression.Span.Start, kinds, date));
        }
    }

    /// <summary>The date of the scene that the saying's own sentence names; null where it names none that the article dated.</summary>
    public SaidAt? Named(Attribution attribution, string? name, bool present)
    {
        Advance(attribution);
        if (sentences.IsPerfect(attribution))
            return null;
        var (definite, loose) = sentences.KindsOf(attribution);
        var paragraph = article.ParagraphOf(attribution.Cue[0].Start);
        if (Latest(definite, name, paragraph) is { } scene)
            return scene.Date;
        // "told senators on Tuesday …", and then "said at a hearing of the committee": a new occasion only where somebody else speaks
        var kinds = definite | loose;
        if (!present && Last().LastOrDefault(s => (s.Kinds & kinds) != 0 && paragraph - s.Paragraph is 0 or 1 && (s.Members.All(IsUnnamed) ? s == current : IsMember(s, attribution, name))) is { } same)
            return same.Date;
        if (sentences.IsAfterwards(attribution) && Last().LastOrDefault(s => s.Kinds != SceneKind.Paper && paragraph - s.Paragraph is >= 0 and <= Reach && IsMember(s, attribution, name)) is { } own)
            return own.Date;
        // "Standing beside him, the premier said"
        if (current is { Members.Count: > 0 } && paragraph - current.Paragraph is 0 or 1 && sentences.IsBeside(attribution))
            return current.Date;
        return present ? null : AfterEvent(attribution);
    }

    /// <summary>The date of the scene that the article has not left, where the saying is of it.</summary>
    public SaidAt? Going(Attribution attribution, string? name, bool present)
    {
        if (current is not { Members.Count: > 0 } scene || scene.Kinds == SceneKind.Paper && !sentences.IsWritten(attribution) || present && !sentences.IsWritten(attribution) || sentences.IsElsewhere(attribution)
            || article.ParagraphOf(attribution.Cue[0].Start) - scene.Paragraph is < 0 or > 1)
            return null;
        bool several = (scene.Kinds & (SceneKind.Chamber | SceneKind.Court)) != 0;
        return !left && IsMember(scene, attribution, name) || several && (sentences.IsExchange(attribution) || sentences.SitsThere(attribution, scene.Kinds))
            ? scene.Date with { Rule = scene.Date.Rule.EndsWith(Together, StringComparison.Ordinal) ? scene.Date.Rule : scene.Date.Rule + Together, Way = SaidAtWay.Neighbour } : null;
    }

    // Who has spoken in the scene; a pronoun in the paragraph of its last saying means nobody else.
    private bool IsMember(Scene scene, Attribution attribution, string? name) => name is not null && scene.Members.Contains(name)
        || attribution.Speaker is [var speaker] && article.In(article.Range(speaker).First, SayingWords.Pronouns)
            && article.ParagraphOf(attribution.Cue[0].Start) == scene.Paragraph && scene == current;

    // "The chief executive told senators …": the next paragraph names him.
    private static bool IsUnnamed(string name) => name.Length == 0 || char.IsLower(name[0]);

    // "accused the referee of … after his side conceded a penalty to draw 2-2 on Sunday night"
    private SaidAt? AfterEvent(Attribution attribution)
    {
        var (first, next) = article.SentenceOf(article.At(attribution.Cue[0].Start));
        for (var k = nextEvent - 1; k >= 0 && events[k].Start >= article[first].Start; k--)
        {
            var at = article.At(events[k].Start);
            for (var i = at - 1; i > Math.Max(first, at - Window) && (events[k].Kinds & Spoken) != 0; i--)
            {
                if (article.Is(i, "after") || article.Is(i, "following"))
                {
                    if (article[i].Start >= attribution.Cue[0].End && !attribution.Content.Any(span => span.Contains(article[i].Start)))
                        return events[k].Date;
                    break;
                }
            }
        }
        return null;
    }

    /// <summary>Takes note of a saying and its date: it opens a scene, goes on with it or leaves it.</summary>
    public void Take(Attribution attribution, string? name, SaidAt? date, bool present)
    {
        var paragraph = article.ParagraphOf(attribution.Cue[0].Start);
        if (date is null)
        {
            // What is read into the sentence of a saying that is dated is no other scene.
            var first = article.SentenceOf(article.At(attribution.Cue[0].Start)).First;
            if (!present && article[first].Start > lastEnd)
                (current, left) = left ? (null, false) : (current, current is not null);
            return;
        }
        (lastEnd, left) = (attribution.Cue[^1].End, false);
        var scene = Known(date, paragraph);
        if (date.Way == SaidAtWay.Phrase || scene is null)
        {
            var (definite, loose) = sentences.KindsOf(attribution);
            if ((definite | loose) is var kinds && kinds != SceneKind.None && IsNear(date.Value))
                scene = Open(date, kinds, paragraph);
        }
        current = scene;
        if (scene is null)
            return;
        scene.Paragraph = paragraph;
        scene.Members.Add(name ?? "");
    }

    /// <summary>For a headline or lead: the date of the scene that its sentence names and the article dates further down.</summary>
    public SaidAt? Ahead(Attribution attribution)
    {
        var kinds = sentences.KindsOf(attribution).Definite;
        SaidAt? found = null;
        foreach (var scene in scenes.Take(Kept))
        {
            if ((scene.Kinds & kinds) == 0 || scene.Date.Phrase!.Value.Start < attribution.Cue[0].Start
                || article.ParagraphOf(scene.Date.Phrase.Value.Start) - article.ParagraphOf(attribution.Cue[0].Start) > HeadReach)
                continue;
            if (found is not null && found.Value != scene.Date.Value)
                return null;
            found ??= scene.Date;
        }
        return found;
    }

    private void Advance(Attribution attribution)
    {
        var end = article[article.SentenceOf(article.At(attribution.Cue[0].Start)).Next - 1].End;
        for (; nextEvent < events.Count && events[nextEvent].Start < end; nextEvent++)
        {
            var (start, kinds, date) = events[nextEvent];
            var scene = Open(date, kinds, article.ParagraphOf(start));
            // What somebody says of another day does not leave the scene.
            var (first, next) = article.SentenceOf(article.At(start));
            if (current is not { Members.Count: > 0 } || !phrases.CueWithin(article[first].Start, article[next - 1].End))
                current = scene;
        }
    }

    private Scene Open(SaidAt date, SceneKind kinds, int paragraph)
    {
        var scene = Known(date, paragraph);
        if (scene is null)
            scenes.Add(scene = new(date));
        scene.Kinds |= kinds;
        scene.Paragraph = Math.Max(scene.Paragraph, paragraph);
        return scene;
    }

    private IEnumerable<Scene> Last() => scenes.Skip(Math.Max(0, scenes.Count - Kept));

    private Scene? Known(SaidAt date, int paragraph) => Last().LastOrDefault(s => s.Date.Value == date.Value && paragraph - s.Paragraph <= Reach);

    // Of two scenes that may be meant, the one in which the speaker has spoken, or the one that the article has not left.
    private Scene? Latest(SceneKind kinds, string? name, int paragraph)
    {
        var found = kinds == SceneKind.None ? [] : Last().Where(s => (s.Kinds & kinds) is var shared && shared != 0
            && (shared != SceneKind.Interview || name is not null && s.Members.Contains(name)) && paragraph - s.Paragraph is >= 0 and <= Reach).ToList();
        if (found.Count < 2)
            return found.FirstOrDefault();
        if (!left && current is not null && found.Contains(current))
            return current;
        var own = name is null ? [] : found.FindAll(s => s.Members.Contains(name));
        return own.Count == 1 ? own[0] : null;
    }

    private bool IsNear(Edtf date) => date.Earliest != long.MinValue && date.Latest != long.MaxValue && date.Latest - date.Earliest <= 7 && (published is not { } day || date.Earliest <= day.DayNumber && day.DayNumber - date.Latest <= Weeks);
}
