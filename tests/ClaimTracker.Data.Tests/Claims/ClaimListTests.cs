using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Tests.Databases;
using static ClaimTracker.Data.Tests.Databases.SmallRecord;

namespace ClaimTracker.Data.Tests.Claims;

public sealed class ClaimListTests
{
    [Theory, EachDatabase]
    public async Task All_claims_but_the_rejected_stand_newest_said_first_with_actor_outlet_and_both_answers(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var first = await record.AddSplit(ada, invented: true);
        var claims = (await record.Read(ada, first)).Claims;
        Done(await record.Get<ClaimCommands>().Accept(ada, claims[0].Id, 1));
        Done(await record.Get<AssessmentCommands>().Assess(ada, new(claims[0].Id, Question.Said, Answer.Verified, null, null, 0)));
        var second = (await record.Read(ada, await record.AddSplit(ada, SmallRecord.Text + " "))).Claims;
        Done(await record.Get<ClaimCommands>().Reject(ada, [new(second[0].Id, 1), new(second[1].Id, 1)]));

        var list = await record.Get<ClaimQueries>().List(ada, new());

        Assert.Equal((2, 0), (list.Total, list.Skipped));
        Assert.Equal(
        [
            (claims[1].Id, ClaimState.Proposed, "told the paper", "the first survey was never read", "two officials", "2025-11-13", Answer.NotLookedAt, "Port Gazette", true),
            (claims[0].Id, ClaimState.Accepted, "said", "the barrier will leak before the winter is out", "Edda Winlow", "2025-11-12", Answer.Verified, "Port Gazette", true),
        ],
        list.Items.Select(c => (c.Id, c.State, c.CueText, c.ContentText, c.ActorName, c.Said.Edtf, c.WasSaid, c.Publisher, c.Invented)));
        Assert.Equal([claims[0].Id], (await record.Get<ClaimQueries>().List(ada, new(Skip: 1, Take: 1))).Items.Select(c => c.Id));
    }

    [Theory, EachDatabase]
    public async Task Words_answers_states_and_flags_narrow_the_list_and_a_proposal_has_no_answer(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var ada = await record.Sign();
        var claims = (await record.Read(ada, await record.AddSplit(ada))).Claims;
        Done(await record.Get<ClaimCommands>().Flag(ada, claims[0].Id, 1, true));
        Done(await record.Get<ClaimCommands>().Accept(ada, claims[0].Id, 2));
        Done(await record.Get<AssessmentCommands>().Assess(ada, new(claims[0].Id, Question.True, Answer.Opinion, null, null, 0)));

        foreach (var (request, expected) in new (ClaimRequest, string)[]
        {
            (new("WINLOW"), "said"), (new("survey was"), "told the paper"), (new("told the"), "told the paper"), (new("officials"), "told the paper"), (new("flood"), ""),
            (new(WasSaid: [Answer.NotLookedAt, Answer.NotEstablished]), "said"), (new(IsTrue: [Answer.Position, Answer.Promise, Answer.Opinion]), "said"),
            (new(IsTrue: [Answer.Verified]), ""), (new(State: ClaimState.Proposed), "told the paper"), (new(State: ClaimState.Accepted), "said"),
            (new(Sureness: Sureness.Sure), ""), (new(Sureness: Sureness.Unsure), ""), (new(SurestFirst: true), "told the paper, said"),
            (new(WorthChecking: true), "said"), (new("survey", WorthChecking: true), ""),
        })
        {
            var list = await record.Get<ClaimQueries>().List(ada, request);
            Assert.Equal((request, expected), (request, string.Join(", ", list.Items.Select(c => c.CueText))));
            Assert.Equal(list.Items.Count, list.Total);
        }
    }
}
