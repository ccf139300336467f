using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>What the article page asks of a claim.</summary>
public static class ClaimCards
{
    private static readonly HashSet<string> Determiners = ["a", "an", "the", "one", "two", "three", "some", "several", "many"];

    extension(ClaimCard claim)
    {
        /// <summary>Waits for a decision.</summary>
        public bool Proposed => claim.State == ClaimState.Proposed;

        /// <summary>An analyst rejected it: shown in neither text nor margin.</summary>
        public bool Rejected => claim.State == ClaimState.Rejected;

        /// <summary>The actor's name; where there is none the speaker's words, or "Nobody named".</summary>
        public string Who => claim.ActorName ?? (claim.SpeakerText.Length > 0 ? claim.SpeakerText : "Nobody named");

        /// <summary>
        /// The actor inside a sentence, with the article that the claim's own words give it: "the ministry of harbours", "two officials".
        /// </summary>
        public string Subject => WithArticle(claim.Who, claim.Statement) ?? WithArticle(claim.Who, claim.SpeakerText) ?? Inside(claim.Who, claim.ActorKind);

        /// <summary>The answer that stands to a question.</summary>
        public StandingAnswer Answer(Question question) => question == Question.Said ? claim.WasSaid : claim.IsTrue;

        /// <summary>From the first to the last word of what was said.</summary>
        public TextSpan Extent => claim.Spans.Where(s => s.Role == SpanRole.Content).Select(s => new TextSpan(s.Start, s.End))
            .Aggregate(default(TextSpan), (all, s) => all.Length == 0 ? s : new(Math.Min(all.Start, s.Start), Math.Max(all.End, s.End)));
    }

    // "The harbour office" in the words: "the harbour office", with the capitals that it has there.
    private static string? WithArticle(string name, string words)
    {
        var at = words.IndexOf("the " + name, StringComparison.OrdinalIgnoreCase);
        return at < 0 || at > 0 && char.IsLetterOrDigit(words[at - 1]) ? null : $"the {words.Substring(at + 4, name.Length)}";
    }

    // A name that is ordinary words but for its capital ("Ministry of harbours") takes the article; a description loses its capital.
    private static string Inside(string name, ActorKind? kind)
    {
        var words = name.Split(' ');
        if (words.Length < 2 || kind is null or ActorKind.Person or ActorKind.State or ActorKind.Outlet || words.Skip(1).Any(w => char.IsUpper(w[0])))
            return kind is ActorKind.Anonymous && Determiners.Contains(words[0].ToLowerInvariant()) ? Small(name) : name;
        return kind is ActorKind.Organisation && char.IsUpper(name[0]) ? $"the {Small(name)}" : Small(name);
    }

    private static string Small(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
