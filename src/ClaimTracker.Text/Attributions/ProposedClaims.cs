using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Learning;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text.Attributions;

/// <summary>Composes an article's proposals: who, how, on whose word, as which sentence.</summary>
internal static class ProposedClaims
{
    /// <summary>One proposal for each attribution of the reading, in its order.</summary>
    /// <param name="reading">What the network read.</param>
    /// <param name="dates">Tells of the resolved speakers when each attribution was said, in their order.</param>
    /// <param name="learned">What a team's decisions taught; null for nothing.</param>
    /// <param name="prose">The reading's prose, where it was read already.</param>
    public static IReadOnlyList<ProposedClaim> Of(Reading reading, Func<IReadOnlyList<ResolvedSpeaker?>, IReadOnlyList<SaidAt?>> dates,
        LearnedModel? learned = null, Prose? prose = null)
    {
        var attributions = reading.Attributions;
        prose ??= Prose.Read(reading);
        var cast = Cast.Of(Names.In(prose, attributions));
        var own = SpeakerResolver.Resolve(reading, prose, cast);
        var speakers = learned?.Named(own, reading) ?? own;
        var repeats = Repetitions.In(prose, reading.Document, attributions, speakers);
        var saidAt = Repetitions.Dated(prose, reading.Document, attributions, speakers, dates(speakers), repeats);
        var chains = Chains.Of(prose, attributions, speakers, saidAt, cast.Mentions, reading.Document.Publisher);
        var statements = new Statements(prose);
        var claims = new ProposedClaim[attributions.Count];
        for (int a = 0; a < claims.Length; a++)
        {
            var (attribution, speaker) = (attributions[a], speakers[a]);
            var quotation = QuotationOf(prose, attribution);
            var manner = Manner.Of(prose, attribution);
            var said = saidAt[a];
            var parts = Confidence.Of(reading, a, own[a], quotation, manner, said);
            claims[a] = new(attribution, speaker, statements.Of(attribution, speaker, quotation), said, quotation, Hedges.In(prose,
                attribution),
                chains[a], parts.Whole)
            {
                Parts = parts,
                Manner = manner,
                Repeats = repeats[a],
            };
            claims[a] = learned?.Apply(claims[a], own[a], reading.Document.Text) ?? claims[a];
        }
        return claims;
    }

    /// <summary>
    /// By the words of the content: all, some or none of them inside double quotation marks, which are paired within a paragraph.
    /// </summary>
    internal static Quotation QuotationOf(Prose prose, Attribution attribution)
    {
        bool inside = false, outside = false;
        foreach (var span in attribution.Content)
        {
            var range = prose.Within(span);
            for (int i = range.Start; i < range.End; i++)
                if (prose[i].IsWord)
                    _ = prose[i].Quoted ? inside = true : outside = true;
        }
        return !inside ? Quotation.Indirect : outside ? Quotation.Mixed : Quotation.Direct;
    }
}
