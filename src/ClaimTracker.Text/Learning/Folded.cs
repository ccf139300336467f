using System.Text;
using ClaimTracker.Text.Attributions;

namespace ClaimTracker.Text.Learning;

/// <summary>The forms in which what was written is compared from article to article.</summary>
internal static class Folded
{
    /// <summary>A cue's words in base form, without helping verbs: "had warned" and "warns" are one cue.</summary>
    public static string Cue(string written)
    {
        var words = Words(written).Select(Verbs.Base).ToList();
        var telling = words.FindAll(w => w is not ("have" or "be" or "do" or "will" or "would" or "also" or "that"));
        return string.Join(' ', telling.Count > 0 ? telling : words);
    }

    /// <summary>A name or phrase in lower case, without punctuation and a leading article.</summary>
    public static string Name(string written)
    {
        var words = Words(written);
        return string.Join(' ', words.Count > 1 && words[0] is "the" or "a" or "an" ? words.Skip(1) : words);
    }

    /// <summary>Whether a folded phrase holds a folded name as whole words.</summary>
    public static bool Holds(string phrase, string name) => $" {phrase} ".Contains($" {name} ", StringComparison.Ordinal);

    private static List<string> Words(string written)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in written)
        {
            if (char.IsLetterOrDigit(c) || c is '\'' or '-' && word.Length > 0)
                word.Append(char.ToLowerInvariant(c));
            else if (c is '’' && word.Length > 0)
                word.Append('\'');
            else
                Take();
        }
        Take();
        return words;

        void Take()
        {
            var taken = word.ToString().TrimEnd('\'', '-');
            if (taken.Length > 0)
                words.Add(taken);
            word.Clear();
        }
    }
}
