using System.Collections.Frozen;

namespace ClaimTracker.Text.Speakers;

/// <summary>Names by which a newspaper, broadcaster or agency is known as one.</summary>
internal static class Outlets
{
    /// <summary>Whether the name is an outlet's, by itself ("Reuters") or by one of its words ("The Springfield Gazette").</summary>
    public static bool IsOutlet(string name)
    {
        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        if (Known.Contains(bare))
            return true;
        int space = bare.LastIndexOf(' ');
        if (space > 0 && FirstWords.Contains(bare[..bare.IndexOf(' ')]))
            return true;
        return space > 0 && char.IsUpper(bare[space + 1]) && LastWords.Contains(bare[(space + 1)..]);
    }

    private static FrozenSet<string> Set(string names) =>
        names.Split(['\n', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Known = Set("""
        AFP, Agence France-Presse, ABC, Al Arabiya, Al Jazeera, ANSA, AP, Associated Press, Axios, BBC, Bloomberg, Breitbart, BuzzFeed,
        C-SPAN, CBC, CBS, CNBC, CNN, Daily Beast, Daily Mail, Der Spiegel, Deutsche Welle, dpa, DW, Economist, El País, EFE,
        Financial Times, Fox, Fox News, Global Times, Guardian, Haaretz, Huffington Post, HuffPost, Independent, Interfax, IRNA, ITV, KCNA,
        Korean Central News Agency, Kyodo, Le Figaro, Le Monde, MSNBC, NBC, New York Times, New Yorker, Newsweek, NHK, NPR, PBS,
        People's Daily, Politico, Rodong Sinmun, RIA, RT, Reuters, RIA Novosti, Sky News, Slate, Spiegel, Sputnik, Sun, Sunday Times, TASS,
        Telegraph, Time, Times, Twitter, Univision, UPI, USA Today, Vice, Vox, Wall Street Journal, Washington Post, Xinhua, Yonhap
        """);

    private static readonly FrozenSet<string> FirstWords = Set("""
        Radio, Rádio, Gazzetta, Gazeta, Corriere, Giornale, Diario, Jornal, Correio, Correo, Agence, Agencia, Agência, Agenzia, Novaya, Tageszeitung
        """);

    private static readonly FrozenSet<string> LastWords = Set("""
        Times, Post, News, Journal, Tribune, Herald, Gazette, Chronicle, Examiner, Observer, Courier, Telegraph, Globe, Star, Sun, Bee,
        Inquirer, Magazine, Daily, Weekly, Review, Dispatch, Press, Broadcasting, Radio, Television, TV, Newswire, Newsline, Wire, Register, Sentinel,
        Zeitung, Tageblatt, Nachrichten, Dagblad, Dagbladet, Tidende, Nyheter, Sanomat, Shimbun, Ilbo, Novosti, Mirror, Standard, Echo, Argus, Ledger, Mercury
        """);
}
