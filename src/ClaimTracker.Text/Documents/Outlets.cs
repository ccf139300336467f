using System.Collections.Frozen;

namespace ClaimTracker.Text.Documents;

/// <summary>Tells an outlet's name from a person's, by what newspapers and agencies are called.</summary>
internal static class Outlets
{
    private static readonly FrozenSet<string> LastWords = new[]
    {
        "agency", "argus", "broadcasting", "bulletin", "chronicle", "courier", "daily", "dispatch", "echo", "examiner", "express",
        "gazette", "globe", "herald", "independent", "inquirer", "journal", "lantern", "ledger", "mail", "media", "mercury", "mirror",
        "monitor", "network", "news", "newswire", "observer", "online", "post", "press", "radio", "record", "register", "reporter",
        "review", "sentinel", "standard", "star", "sun", "telegraph", "television", "times", "today", "tribune", "tv", "voice", "weekly",
        "wire", "world", "service",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Agencies and broadcasters whose names do not show what they are.
    private static readonly FrozenSet<string> Known = new[]
    {
        "AAP", "ABC", "Aftenposten", "Agence France-Presse", "AFP", "Al Arabiya", "Al Jazeera", "ANSA", "AP", "Axios", "BBC", "Bernama",
        "Bloomberg", "Breitbart", "BuzzFeed", "CBC", "CBS", "CNBC", "CNN", "Der Spiegel", "Deutsche Welle", "Die Welt", "Die Zeit", "dpa",
        "DW", "EFE", "El País", "Euronews", "France 24", "HuffPost", "IANS", "Interfax", "ITAR-TASS", "KCNA", "KUNA", "Kyodo", "Le Monde",
        "MSNBC", "NBC", "NHK", "NPR", "PA", "PBS", "Politico", "PTI", "Quartz", "Reuters", "RFE/RL", "RIA Novosti", "Sputnik", "Slate",
        "Tanjug", "TASS", "The Atlantic", "The Economist", "The Guardian", "Guardian", "The Hill", "The New Yorker", "The National",
        "Ukrinform", "UPI", "USA Today", "VOA", "Vox", "WAM", "Xinhua", "Yonhap",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsOutlet(string name)
    {
        name = WithoutArticle(name);
        if (name.Length is 0 or > 50 || name.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            return false;
        if (Known.Contains(name))
            return true;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and < 7 && char.IsUpper(words[0][0])
            && words.All(w => char.IsUpper(w[0]) || w is "of" or "the" or "and" or "&")
            && (LastWords.Contains(words[^1].Split('.')[0]) || words[0] is "Radio" or "Agence" or "Agencia");
    }

    /// <summary>"the Associated Press" is the Associated Press; "The Harbour Post" keeps its capital.</summary>
    public static string WithoutArticle(string name) => name.Trim() is var n && n.StartsWith("the ", StringComparison.Ordinal) ? n[4..] : n;
}
