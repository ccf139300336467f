using System.Text;

namespace ClaimTracker.Data.Actors;

/// <summary>A name or alias of an actor in the form in which names are compared; derived from the actor by the writer, has no revisions.</summary>
public sealed class ActorName
{
    /// <summary>Whose name it is.</summary>
    public Guid ActorId { get; set; }

    /// <summary>The name as <see cref="KeyOf"/> folds it.</summary>
    public required string Key { get; set; }

    /// <summary>
    /// The form in which two names are the same: Unicode NFKC, lower case, runs of white space one space, typographic apostrophes and
    /// hyphens plain, a leading "the" left out. Diacritics stay: "Muller" is not "Müller".
    /// </summary>
    public static string KeyOf(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
                continue;
            }
            folded.Append(c switch
            {
                '’' or '‘' or 'ʼ' => '\'',
                '‐' or '‑' or '–' => '-',
                _ => char.ToLowerInvariant(c),
            });
        }
        var key = folded.ToString().TrimEnd();
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }
}
