using System.Buffers;
using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>One text on its way to a <see cref="Document"/>: what is furniture is found first, the rest is the article.</summary>
internal sealed class Page(string text, List<TextSpan> blocks)
{
    private const int LongestHeadline = 250, LongestSentenceAsHeadline = 130, LongestSubheading = 70, ShortestProse = 80;

    private static readonly SearchValues<char> NotInSubheadings = SearchValues.Create("\"“”:;,―");

    private readonly bool[] opensLinks = new bool[blocks.Count];
    private readonly FurnitureKind?[] furniture = new FurnitureKind?[blocks.Count];
    private TextSpan? headline;
    private string? footOutlet;
    private string? mastheadOutlet;

    public Document Read(SplitOptions options)
    {
        MarkPageLines();
        MarkLinks();
        var head = new PageHead(text, blocks, furniture);
        head.ReadLines();
        var headlineBlock = FindHeadline();
        head.Settle(headlineBlock);

        var dateline = FindDateline(headlineBlock);
        var read = head.Published ?? PublishedIn(dateline);
        // A day that is given overrides the text's, and keeps the hour that the text gives for that day.
        var published = options.Published is { } day && read?.Day != day ? Given(day) : read;
        var publisher = options.Publisher ?? head.Outlet ?? dateline?.Agency ?? mastheadOutlet ?? footOutlet;
        var paragraphs = Paragraphs(headlineBlock);
        return new Document(text, headline, head.Byline, publisher, published, paragraphs, Furniture(),
            EnglishTest.IsEnglish(text, paragraphs.Select(p => p.Span)), dateline);
    }

    /// <summary>A publication day that was given from outside.</summary>
    public static Published? Given(DateOnly? day) => day is { } d ? new Published(d, null, null, null, null) : null;

    private void MarkPageLines()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!PageLines.IsPageLine(text, blocks[i]))
                continue;
            furniture[i] = FurnitureKind.Other;
            footOutlet ??= PageLines.OutletOf(text, blocks[i]);
        }
    }

    private void MarkLinks()
    {
        for (var i = 1; i < blocks.Count;)
        {
            var end = LinkLists.End(text, blocks, i);
            for (var k = i; k < end; k++)
                (furniture[k], opensLinks[k]) = (FurnitureKind.Links, k == i);
            i = Math.Max(end, i + 1);
        }
    }

    private int FindHeadline()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (furniture[i] is not null)
                continue;
            var next = NextArticleBlock(i);
            if (Outlets.IsOutlet(blocks[i].Of(text)) && next is not null)
            {
                furniture[i] = FurnitureKind.Other;
                mastheadOutlet = blocks[i].Of(text);
                continue;
            }
            if (!IsHeadline(i, next))
                return -1;
            headline = WithoutOutlet(blocks[i]);
            return i;
        }
        return -1;
    }

    private bool IsHeadline(int i, int? next)
    {
        var block = blocks[i];
        if (block.Length > LongestHeadline || text[block.End - 1] == ':' || Datelines.Read(text, block) is not null
            || Marks.IsTurn(text, block) && next is { } turn && Marks.IsTurn(text, blocks[turn]))
            return false;
        if (text[block.End - 1] != '.')
            return true;
        // "Toll to rise." with a full stop is a headline where a byline follows, or paragraphs that tell it at length.
        if (i + 1 < blocks.Count && furniture[i + 1] is FurnitureKind.Byline or FurnitureKind.PublishedLine or FurnitureKind.Avatar)
            return true;
        for (var tries = 0; next is { } n && tries < 4 && block.Length <= LongestSentenceAsHeadline; tries++, next = NextArticleBlock(n))
        {
            if (blocks[n].Length > block.Length * 3 / 2)
                return true;
        }
        return false;
    }

    /// <summary>"Toll to rise | The Harbour Post" ends before the bar.</summary>
    private TextSpan WithoutOutlet(TextSpan line)
    {
        foreach (var separator in (string[])[" | ", " - ", " – ", " — "])
        {
            var at = text.LastIndexOf(separator, line.End - 1, line.Length, StringComparison.Ordinal);
            if (at <= line.Start || !Outlets.IsOutlet(text[(at + separator.Length)..line.End]))
                continue;
            mastheadOutlet ??= text[(at + separator.Length)..line.End];
            return Lines.Trim(text, line.Start, at);
        }
        return line;
    }

    private int? NextArticleBlock(int i)
    {
        for (i++; i < blocks.Count; i++)
        {
            if (furniture[i] is null)
                return i;
        }
        return null;
    }

    private Dateline? FindDateline(int headlineBlock)
    {
        var i = headlineBlock < 0 ? NextArticleBlock(-1) : NextArticleBlock(headlineBlock);
        for (var tries = 0; i is { } block && tries < 3; tries++, i = NextArticleBlock(block))
        {
            if (blocks[block].Length >= ShortestProse && Datelines.Read(text, blocks[block]) is { } dateline)
                return dateline;
        }
        return null;
    }

    private Published? PublishedIn(Dateline? dateline) =>
        dateline?.Day is { } day ? Stamps.In(text, day).Select(s => s.Value).FirstOrDefault(v => v is not null) : null;

    private List<Paragraph> Paragraphs(int headlineBlock)
    {
        var paragraphs = new List<Paragraph>();
        var seen = new HashSet<string>();
        var repeated = blocks.Where((b, i) => furniture[i] is null && b.Length <= LongestSubheading)
            .Select(b => b.Of(text)).Where(line => !seen.Add(line)).ToHashSet();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (furniture[i] is not null)
                continue;
            if (i == headlineBlock)
                paragraphs.Add(new Paragraph(headline!.Value, ParagraphKind.Headline));
            else if (paragraphs.Count > 0 && IsSubheading(i, paragraphs[^1], repeated))
                paragraphs.Add(new Paragraph(blocks[i], ParagraphKind.Subheading));
            else
                paragraphs.Add(new Paragraph(blocks[i], ParagraphKind.Body));
        }
        return paragraphs;
    }

    /// <summary>A short line without a stop between two paragraphs of prose.</summary>
    /// <remarks>
    /// Not a question, which may be an interviewer's; not "Jorun Vask, 61" over her words; not a line that comes again, as names in a
    /// transcript do.
    /// </remarks>
    private bool IsSubheading(int i, Paragraph before, HashSet<string> repeated)
    {
        var block = blocks[i];
        if (block.Length > LongestSubheading || before.Kind != ParagraphKind.Body || !IsProse(before.Span))
            return false;
        if (NextArticleBlock(i) is not { } next || !IsProse(blocks[next]))
            return false;
        var line = block.Of(text);
        return (char.IsUpper(line[0]) || char.IsDigit(line[0])) && char.IsLetterOrDigit(line[^1])
            && !line.AsSpan().ContainsAny(NotInSubheadings) && !Marks.IsBullet(text, block)
            && line.Count(c => c == ' ') < 10 && !repeated.Contains(line);
    }

    private bool IsProse(TextSpan block) => block.Length >= ShortestProse && Marks.EndsSentence(text, block);

    private List<Furniture> Furniture()
    {
        var list = new List<Furniture>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (furniture[i] is not { } kind)
                continue;
            if (kind == FurnitureKind.Links && !opensLinks[i])
                list[^1] = new Furniture(new TextSpan(list[^1].Span.Start, blocks[i].End), kind);
            else
                list.Add(new Furniture(blocks[i], kind));
        }
        return list;
    }
}
