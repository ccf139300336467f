using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Web.Components.Claims;

namespace ClaimTracker.Web.Components.Shared;

/// <summary>The outlines of the mark's halves in a box of 16 by 14, the same in card, row, timeline and text.</summary>
public static class MarkShape
{
    /// <summary>Was it said?</summary>
    public static string Left(Answer answer) => AnswerWords.Letter(answer) switch
    {
        'v' => "M7 1A6 6 0 0 0 7 13z",
        'd' => "M7 .2.400 7 7 13.800z",
        'n' => "M.8 7h6",
        _ => "M6.150 1.950A5.050 5.050 0 0 0 6.150 12.050z",
    };

    /// <summary>Is it true?</summary>
    public static string Right(Answer answer) => AnswerWords.Letter(answer) switch
    {
        'v' => "M9 1A6 6 0 0 1 9 13z",
        'd' => "M9 .2 15.600 7 9 13.800z",
        'n' => "M9.200 7h6",
        _ => "M9.850 1.950A5.050 5.050 0 0 1 9.850 12.050z",
    };

    /// <summary>The mark's inner markup, for pictures that are built as one string. Holds no words of anybody's.</summary>
    public static string Inner(ClaimState state, Answer said, Answer isTrue) => state == ClaimState.Accepted
        ? $"<path class=\"{AnswerWords.Letter(said)}\" d=\"{Left(said)}\"/><path class=\"{AnswerWords.Letter(isTrue)}\" d=\"{Right(isTrue)}\"/>"
        : "<circle class=\"p\" cx=\"8\" cy=\"7\" r=\"5.300\"/>";
}
