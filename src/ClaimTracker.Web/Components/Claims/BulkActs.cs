using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Revisions;
using ClaimTracker.Text.Dates;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>
/// What is done to several claims of a list at once: one command, one undo. Where somebody else changed one of them meanwhile, both versions
/// of that one are shown, and the choice is for it alone.
/// </summary>
/// <param name="claims">Changes claims.</param>
/// <param name="answers">Answers the two questions.</param>
/// <param name="runner">Carries the commands out.</param>
/// <param name="begun">Shows that they are at work.</param>
public sealed class BulkActs(ClaimCommands claims, AssessmentCommands answers, CommandRunner runner, Action begun)
{
    private Action? stop;

    private IReadOnlyList<IListedClaim> about = [];
    private Func<IReadOnlyList<IListedClaim>, Task>? again;

    /// <summary>What clashes, for a reader: the one claim that somebody else changed.</summary>
    public string Clashing => ListedWords.Named(about.Where(c => c.Id == runner.Clash?.ClaimId).ToList() is [var one] ? [one] : about);

    /// <summary>Accepts, rejects or flags them.</summary>
    public Task Do(BulkAct act, IReadOnlyList<IListedClaim> chosen)
    {
        var flag = chosen.Any(c => !c.WorthChecking);
        return act switch
        {
            BulkAct.Accept => Change(claims.Accept, chosen, "Accepted"),
            BulkAct.Reject => Change(claims.Reject, chosen, "Rejected"),
            _ => Change((who, seen, cancel) => claims.Flag(who, seen, flag, cancel), chosen, flag ? "Flagged as worth checking:" : "Took the flag from"),
        };
    }

    /// <summary>Says when all of them were said.</summary>
    public Task SetWhen(Edtf day, IReadOnlyList<IListedClaim> chosen) =>
        Change((who, seen, cancel) => claims.SetSaid(who, seen, day.Value, cancel), chosen, $"Set when to {day.ToDisplay()} for");

    /// <summary>Gives all of them one actor.</summary>
    public Task SetActor(Guid id, string name, IReadOnlyList<IListedClaim> chosen) =>
        Change((who, seen, cancel) => claims.SetActor(who, seen, id, cancel), chosen, $"{name} is now the speaker of");

    /// <summary>Runs a command on all of them by the versions that were seen.</summary>
    public Task Change(Func<Analyst, IReadOnlyList<SeenClaim>, CancellationToken, Task<Outcome>> command, IReadOnlyList<IListedClaim> chosen, string done) =>
        Run(command, chosen, c => c.Version, left => $"{done} {ListedWords.Named(left)}.");

    /// <summary>Gives all of them the same answer; proposals among them are accepted with that.</summary>
    /// <param name="answer">The answer with its reason.</param>
    /// <param name="chosen">The claims.</param>
    /// <param name="after">What follows once they are answered.</param>
    public Task Answer(AnswerDraft answer, IReadOnlyList<ClaimRow> chosen, Action after) => Run(
        (who, seen, cancel) => answers.AssessEach(
            who, [.. seen.Select(s => new Data.Assessments.AnswerForm(s.Id, answer.Question, answer.Answer, answer.Rationale, answer.Missing, s.Version))], cancel),
        chosen, c => answer.Question == Question.Said ? ((ClaimRow)c).SaidNumber : ((ClaimRow)c).TrueNumber,
        left => $"{AnswerWords.Done(answer.Question, answer.Answer).TrimEnd('.')}: {ListedWords.Named(left)}.", after);

    /// <summary>Ends what is at work; nothing of it is written.</summary>
    public void Stop() => stop?.Invoke();

    /// <summary>Of two versions mine: it is saved over theirs, with all the others.</summary>
    public Task TakeMine() => runner.TakeMine();

    /// <summary>Of two versions theirs: that claim is left as it stands, and the others are changed.</summary>
    public Task TakeTheirs()
    {
        var left = about.Where(c => c.Id != runner.Clash?.ClaimId).ToList();
        runner.Forget();
        return left.Count > 0 && again is { } go ? go(left) : Task.CompletedTask;
    }

    private Task Run(
        Func<Analyst, IReadOnlyList<SeenClaim>, CancellationToken, Task<Outcome>> command, IReadOnlyList<IListedClaim> chosen,
        Func<IListedClaim, int> version, Func<IReadOnlyList<IListedClaim>, string> done, Action? after = null)
    {
        var versions = chosen.ToDictionary(c => c.Id, version);
        return Go(chosen);

        Task Go(IReadOnlyList<IListedClaim> left)
        {
            if (left.Count == 0)
                return Task.CompletedTask;
            (about, again) = (left, Go);
            return runner.Run(Command, 0, done(left), _ =>
            {
                after?.Invoke();
                return Task.CompletedTask;
            });

            // Run again where mine is chosen over theirs: of the claim that clashed it expects their version.
            // Beside the page, which stays usable: many claims take their time.
            async Task<Outcome> Command(Analyst who, int theirs)
            {
                if (runner.Clash is { } clash)
                    versions[clash.ClaimId] = theirs;
                List<SeenClaim> seen = [.. left.Select(c => new SeenClaim(c.Id, versions[c.Id]))];
                using var work = new CancellationTokenSource();
                stop = work.Cancel;
                begun();
                try
                {
                    return await Task.Run(() => command(who, seen, work.Token), work.Token);
                }
                catch (OperationCanceledException)
                {
                    return new Outcome.Refused("Stopped. Nothing was changed.");
                }
                finally
                {
                    stop = null;
                }
            }
        }
    }
}
