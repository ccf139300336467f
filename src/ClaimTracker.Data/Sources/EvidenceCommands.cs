using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;

namespace ClaimTracker.Data.Sources;

/// <summary>Links sources to claims.</summary>
public sealed class EvidenceCommands(RecordWriter writer)
{
    /// <summary>Says what a source says to one of the two questions about a claim.</summary>
    public Task<Outcome> Link(Analyst acting, Guid claimId, Guid sourceId, EvidenceForm form, CancellationToken cancel = default) =>
        Link(acting, [claimId], sourceId, form, cancel);

    /// <summary>The same about several claims in one command.</summary>
    public Task<Outcome> Link(Analyst acting, IReadOnlyList<Guid> claimIds, Guid sourceId, EvidenceForm form, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "linked a source", async change =>
            await change.Find<Source>(sourceId) is null ? change.Gone("The source") : await LinkEach(change, claimIds, sourceId, form), cancel);

    /// <summary>Adds a source and links it, in one command: undoing the link takes the source back too, unless something else needs it by then.</summary>
    public Task<Outcome> LinkNew(Analyst acting, Guid claimId, SourceForm source, EvidenceForm form, CancellationToken cancel = default) =>
        LinkNew(acting, [claimId], source, form, cancel);

    /// <summary>The same about several claims in one command.</summary>
    public Task<Outcome> LinkNew(Analyst acting, IReadOnlyList<Guid> claimIds, SourceForm source, EvidenceForm form, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "linked a new source", async change =>
        {
            var added = new Source { Title = "", Invented = source.Invented };
            if (await SourceCommands.Fill(change, added, source) is { } unfit) return unfit;
            return await LinkEach(change, claimIds, change.Add(added).Id, form);
        }, cancel);

    /// <summary>Changes a link.</summary>
    public Task<Outcome> Edit(Analyst acting, Guid id, int version, EvidenceForm form, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "edited a link to a source", async change =>
        {
            if (await change.Find<Evidence>(id, version) is not { } evidence) return change.Gone("The link");
            return Fill(change, evidence, form) ?? change.Done(evidence);
        }, cancel);

    /// <summary>Takes a link away.</summary>
    public Task<Outcome> Unlink(Analyst acting, Guid id, int version, CancellationToken cancel = default) =>
        writer.Change(acting, Deed.Decide, "took a source from the claim", async change =>
        {
            if (await change.Find<Evidence>(id, version) is not { } evidence) return change.Gone("The link");
            evidence.Hidden = true;
            return change.Done(evidence);
        }, cancel);

    private static async Task<Outcome> LinkEach(Change change, IReadOnlyList<Guid> claimIds, Guid sourceId, EvidenceForm form)
    {
        Outcome? first = null;
        foreach (var claimId in claimIds)
        {
            if (await change.Find<Claim>(claimId) is null) return change.Gone("The claim");
            var evidence = new Evidence { ClaimId = claimId, SourceId = sourceId };
            if (Fill(change, evidence, form) is { } refused) return refused;
            change.Add(evidence);
            first ??= change.Done(evidence);
        }
        return first ?? change.Refuse("No claim is chosen.");
    }

    private static Outcome? Fill(Change change, Evidence evidence, EvidenceForm form)
    {
        if (form.Question is not { } question) return change.Refuse("Choose the question: was it said, or is it true?");
        if (form.Stance is not { } stance) return change.Refuse("Choose how the source answers: supports, refutes or context.");
        if (form.Credibility is < 1 or > 6) return change.Refuse("Credibility goes from 1, confirmed, to 6, cannot be judged.");
        evidence.Question = question;
        evidence.Stance = stance;
        evidence.Credibility = form.Credibility;
        evidence.Locator = CleanText.Field(form.Locator);
        evidence.Passage = CleanText.Field(form.Passage);
        return null;
    }
}
