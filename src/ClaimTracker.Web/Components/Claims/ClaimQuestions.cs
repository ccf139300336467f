using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>The two questions, with their subject and their day.</summary>
public static class ClaimQuestions
{
    /// <summary>"Did Kim Yo-jong say this around 30 Nov 2023?", "Is what Kim Yo-jong said true?".</summary>
    public static string Of(Question question, ClaimCard claim) => question == Question.Said ? Said(claim) : True(claim);

    /// <summary>Without a subject: "Was it said?", "Is it true?".</summary>
    public static string Short(Question question) => question == Question.Said ? "Was it said?" : "Is it true?";

    private static string Said(ClaimCard claim)
    {
        var when = SaidTime.InQuestion(claim.Said);
        return $"{(Named(claim) ? $"Did {claim.Subject} say this" : "Was this said")}{(when.Length > 0 ? $" {when}" : "")}?";
    }

    private static string True(ClaimCard claim) => Named(claim) ? $"Is what {claim.Subject} said true?" : "Is what was said true?";

    private static bool Named(ClaimCard claim) => claim.ActorId is not null || claim.SpeakerText.Length > 0;
}
