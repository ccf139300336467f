using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>Reads what stands around a headline: date, picture label, byline, role, outlet.</summary>
internal sealed class PageHead(string text, List<TextSpan> blocks, FurnitureKind?[] furniture)
{
    private const int LongestHead = 14, ProseLines = 4, ShortestProse = 120;

    private readonly List<(int Block, Stamp Stamp)> stamps = [];
    private int bylineBlock = -1;
    private string? avatarOutlet;
    private int end;

    public TextSpan? Byline { get; private set; }

    public string? Outlet { get; private set; }

    public Published? Published { get; private set; }

    /// <summary>Marks the lines that show by themselves what they are.</summary>
    public void ReadLines()
    {
        var prose = 0;
        for (end = 0; end < blocks.Count && end < LongestHead && prose < ProseLines; end++)
        {
            var block = blocks[end];
            if (Stamps.TryReadLine(text, block, out var dates))
                Take(end, dates);
            else if (furniture[end] is not null)
                continue;
            else if (PageLines.IsAvatar(text, block, out var name))
            {
                furniture[end] = FurnitureKind.Avatar;
                avatarOutlet ??= Outlets.IsOutlet(name) ? name : null;
            }
            else if (Bylines.TryRead(text, block, out var byline))
                Take(end, byline);
            else if (PageLines.IsAge(text, block))
                furniture[end] = FurnitureKind.PublishedLine;
            else if (PageLines.IsSection(text, block))
                furniture[end] = FurnitureKind.Other;
            else if (block.Length >= ShortestProse)
                prose++;
        }
        ReadFoot();
    }

    /// <summary>With the headline known: names without "By" below it, and which of the dates is the article's.</summary>
    public void Settle(int headline)
    {
        for (var i = headline + 1; i < end; i++)
        {
            if (furniture[i] is not null)
                continue;
            if (blocks[i].Length >= ShortestProse)
                break;
            ReadBareLine(i, headline);
        }
        ChooseDate(headline);
    }

    private void Take(int block, Byline byline)
    {
        furniture[block] = FurnitureKind.Byline;
        stamps.AddRange(Stamps.In(text, blocks[block]).Select(d => (block, d)));
        if (bylineBlock >= 0)
            return;
        bylineBlock = block;
        Byline = byline.Name;
        Outlet ??= byline.Outlet;
    }

    private void Take(int block, IReadOnlyList<Stamp> dates)
    {
        furniture[block] = FurnitureKind.PublishedLine;
        stamps.AddRange(dates.Select(d => (block, d)));
    }

    // "Updated 4 June 2025" and "By Jane Roe" may also stand below the article.
    private void ReadFoot()
    {
        for (var i = Math.Max(end, blocks.Count - 6); i < blocks.Count; i++)
        {
            if (Stamps.TryReadLine(text, blocks[i], out var dates) && dates.All(d => d.HasLabel))
                Take(i, dates);
            else if (furniture[i] is null && bylineBlock < 0 && Bylines.TryRead(text, blocks[i], out var byline))
                Take(i, byline);
        }
    }

    private void ReadBareLine(int i, int headline)
    {
        if (Bylines.IsRole(text, blocks[i]) && (Is(i - 1, FurnitureKind.Byline) || Is(i + 1, FurnitureKind.PublishedLine)))
        {
            furniture[i] = FurnitureKind.Byline;
            return;
        }
        if (Outlets.IsOutlet(blocks[i].Of(text)))
        {
            var span = blocks[i];
            furniture[i] = FurnitureKind.Byline;
            Byline ??= span;
            Outlet ??= span.Of(text);
            return;
        }
        if (Byline is not null || !Bylines.TryReadBareName(text, blocks[i], out var byline))
            return;
        var name = byline.Name.Of(text);
        var besideDate = Is(i + 1, FurnitureKind.PublishedLine)
            || Is(i - 1, FurnitureKind.PublishedLine) || Is(i - 1, FurnitureKind.Avatar);
        var besideRole = byline.Name.Length < blocks[i].Length || i + 1 < blocks.Count && Bylines.IsRole(text, blocks[i + 1]);
        var inCapitals = i == headline + 1 && !name.Any(char.IsLower);
        if (name.Count(c => c == ' ') < 4 && (besideDate || besideRole || inCapitals))
            Take(i, byline);
    }

    private bool Is(int block, FurnitureKind kind) => block >= 0 && block < furniture.Length && furniture[block] == kind;

    private void ChooseDate(int headline)
    {
        Outlet ??= avatarOutlet;
        var chosen = -1;
        var best = -1;
        for (var i = 0; i < stamps.Count; i++)
        {
            var (block, stamp) = stamps[i];
            if (stamp.Value is not { } value)
                continue;
            var points = (stamp.IsUpdate ? 0 : 8) + (block > headline ? 4 : 0) + (value.Time is not null || stamp.HasLabel ? 2 : 0)
                + (bylineBlock >= 0 && Math.Abs(block - bylineBlock) <= 2 ? 1 : 0);
            if (points > best)
                (best, chosen) = (points, i);
        }
        Published = chosen < 0 ? null : stamps[chosen].Stamp.Value;
        for (var i = 0; i < stamps.Count; i++)
        {
            var (block, stamp) = stamps[i];
            var isChosen = chosen >= 0 && block == stamps[chosen].Block;
            if (block < headline && !isChosen && !stamp.HasLabel && furniture[block] == FurnitureKind.PublishedLine)
                furniture[block] = FurnitureKind.SiteDate;
        }
    }
}
