using System.Collections.Frozen;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>
/// Whether a text is English, by its script and by how many of its words are the small words of English or of another language.
/// </summary>
/// <remarks>
/// Small words make up two fifths of a text of any of these languages. A short text may hold none, so that only evidence for another
/// language says no; a long text without any says no by itself.
/// </remarks>
internal static class EnglishTest
{
    private const int Enough = 4_000, LongText = 40;

    private static readonly FrozenSet<string> English = Words(
        "the of and to in is that for it was with as his he be by on not are this but from have has had " +
        "they she her which you were their been " +
        "who will would at said an its or we than more after about when what there if can could into over out no up also says never");

    private static readonly FrozenSet<string>[] Others =
    [
        Words("de la que el en y los las del se por un una con para su al lo como más pero sus le ya este entre " +
            "porque esta son es fue ha sobre dijo"),
        Words("der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie " +
            "nach wird bei einer um nie wieder"),
        Words("de la le et les des en un du une que est pour qui dans par plus sur au ne se il ce pas avec sont ont " +
            "cette aux été son mais selon"),
        Words("di e che la il un per una non sono del della con si da le ha dei nel alla gli al anche più lo come delle"),
        Words("de a o que e do da em um para com não uma os se na por mais dos como mas foi ao das à são"),
        Words("de het een van dat op te zijn met voor niet die aan er om ook als bij door maar naar uit heeft"),
        Words("och att det som en på är av för med till den har de inte om ett men var jag från og er til ikke der af et"),
        Words("w i na z się nie do że jest o jak po od za co dla przez przy ale oraz był są tym"),
        Words("ve bir bu için ile da de olarak çok daha olan kadar sonra ama ne en göre"),
        Words("dan yang di untuk dengan pada dari ini itu dalam tidak akan oleh juga ke adalah telah"),
    ];

    private static readonly FrozenSet<string> Particles = Words("de la el al van von der den di da del do dos du le les en y e und");

    public static bool IsEnglish(string text, IEnumerable<TextSpan> parts)
    {
        int letters = 0, latin = 0, words = 0, english = 0;
        var others = new int[Others.Length];
        foreach (var part in parts)
        {
            var afterCapital = false;
            for (var i = part.Start; i < part.End && words < Enough; i++)
            {
                var start = i;
                while (i < part.End && char.IsLetter(text[i]))
                {
                    letters++;
                    latin += text[i] < '\u0250' ? 1 : 0;
                    i++;
                }
                if (i == start)
                    continue;
                words++;
                var word = text.AsSpan(start, Math.Min(i - start, 16)).ToString();
                english += English.Contains(word) ? 1 : 0;
                // "Ursula von der Leyen" and "Rio de Janeiro" are names in any language.
                if (afterCapital && Particles.Contains(word))
                    continue;
                for (var k = 0; k < Others.Length; k++)
                    others[k] += Others[k].Contains(word) ? 1 : 0;
                afterCapital = char.IsUpper(word[0]);
            }
        }
        if (letters > 3 && latin * 2 < letters)
            return false;
        var other = others.Max();
        return english >= other ? words < LongText || english * 25 >= words : other < 2;
    }

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
