using ClaimTracker.Data.Assessments;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>The four answers as filters name them: a letter in menus, words in addresses.</summary>
public static class AnswerLetters
{
    /// <summary>Letters with their words.</summary>
    public static IReadOnlyList<(char Letter, string Words)> All { get; } =
        [('v', "verified"), ('d', "disputed"), ('u', "unverified"), ('n', "not checkable")];

    /// <summary>The letter of an address's words; null where they are none.</summary>
    public static char? Of(string? words) => All.Where(a => Address(a.Words) == words).Select(a => (char?)a.Letter).FirstOrDefault();

    /// <summary>"not-checkable", as an address has it; null for no letter.</summary>
    public static string? Words(char? letter) => All.Where(a => a.Letter == letter).Select(a => Address(a.Words)).FirstOrDefault();

    /// <summary>The answers behind a letter; empty for no letter.</summary>
    public static IReadOnlyList<Answer> Answers(char? letter) =>
        letter is null ? [] : [.. Enum.GetValues<Answer>().Where(a => AnswerWords.Letter(a) == letter)];

    private static string Address(string words) => words.Replace(' ', '-');
}
