namespace ClaimTracker.Text.Speakers;

/// <summary>A name in the text.</summary>
/// <param name="First">The name's first token, titles left out.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Kind">Person, organisation (outlets too) or state; a place that is no state is an organisation.</param>
/// <param name="Name">The name as written, with single spaces, without titles.</param>
/// <param name="Gender">What a title or a word of kinship beside it tells.</param>
/// <param name="Title">The title straight before it as written ("Mr."), or null.</param>
internal sealed record Mention(int First, int End, ActorKind Kind, string Name, Gender Gender = Gender.Unknown, string? Title = null)
{
    /// <summary>Whom it names, once that is known.</summary>
    public CastMember? Member { get; set; }

    /// <summary>Where a short name may be several people's: those.</summary>
    public IReadOnlyList<CastMember> Candidates { get; set; } = [];

    /// <summary>"the" stands before it.</summary>
    public bool Article { get; init; }

    /// <summary>The encoder takes it for a place.</summary>
    public bool IsPlace { get; init; }

    /// <summary>What the words around it call the bearer: "senator", "sister".</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The name's first word, as names are compared.</summary>
    public string FirstWord { get; } = Names.Key(Name.IndexOf(' ') is var space and > 0 ? Name[..space] : Name);

    /// <summary>The name's last word, as names are compared: without the article of "al-Rubaie".</summary>
    public string LastWord { get; } = WithoutArticle(Names.Key(Name[(Name.LastIndexOf(' ') + 1)..]));

    public bool IsFull => Name.Contains(' ');

    private static string WithoutArticle(string word)
    {
        int hyphen = word.IndexOf('-');
        return hyphen > 1 && word.Length > hyphen + 3 && word[..hyphen] is "al" or "el" or "ul" or "as" or "ad" or "ar" or "an" or "az" or "ash"
            ? word[(hyphen + 1)..] : word;
    }
}
