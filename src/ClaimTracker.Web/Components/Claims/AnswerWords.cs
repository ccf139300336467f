using ClaimTracker.Data.Assessments;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>Answers in words, and what follows them.</summary>
public static class AnswerWords
{
    /// <summary>"verified", "unverified, looked, not established", "not checkable, position".</summary>
    public static string Of(Answer answer) => answer switch
    {
        Answer.Verified => "verified",
        Answer.Disputed => "disputed",
        Answer.NotEstablished => "unverified, looked, not established",
        Answer.Position => "not checkable, position",
        Answer.Promise => "not checkable, promise",
        Answer.Opinion => "not checkable, opinion",
        _ => "unverified, not looked at yet",
    };

    /// <summary>What the message says afterwards: "Verified that it was said."</summary>
    public static string Done(Question question, Answer answer)
    {
        var what = question == Question.Said ? "it was said" : "it is true";
        return answer switch
        {
            Answer.Verified => $"Verified that {what}.",
            Answer.Disputed => $"Disputed that {what}.",
            Answer.NotEstablished => $"Left open whether {what}: looked, not established.",
            Answer.NotLookedAt => $"Left open whether {what}: not looked at yet.",
            _ => $"Answered: {Of(answer)}.",
        };
    }

    /// <summary>The letter by which text and mark show an answer: v, d, u or n (not checkable).</summary>
    public static char Letter(Answer answer) => answer switch
    {
        Answer.Verified => 'v',
        Answer.Disputed => 'd',
        Answer.Position or Answer.Promise or Answer.Opinion => 'n',
        _ => 'u',
    };
}
