using ClaimTracker.Text.Spans;

namespace ClaimTracker.Text.Documents;

/// <summary>
/// What an article's text consists of: its head, its paragraphs and its page furniture, all as ranges over the unchanged text.
/// </summary>
/// <param name="Text">The text as it was given.</param>
/// <param name="Headline">The headline, if one was found.</param>
/// <param name="Byline">The author or agency named in the byline, without "By".</param>
/// <param name="Publisher">The outlet's name, as written; null where the text names none.</param>
/// <param name="Published">When it was published, as the text says; null where it does not say.</param>
/// <param name="Paragraphs">Headline, subheadings and body paragraphs in order; a paragraph may run over several physical lines.</param>
/// <param name="Furniture">What belongs to the page and not to the article; never read by the network.</param>
/// <param name="IsEnglish">Whether a simple test takes the text for English, the only language that the network reads.</param>
/// <param name="Dateline">Place, agency and day at the start of a wire story; they stay part of its first paragraph.</param>
public sealed record Document(
    string Text,
    TextSpan? Headline,
    TextSpan? Byline,
    string? Publisher,
    Published? Published,
    IReadOnlyList<Paragraph> Paragraphs,
    IReadOnlyList<Furniture> Furniture,
    bool IsEnglish,
    Dateline? Dateline = null);

/// <summary>A paragraph of the article.</summary>
/// <param name="Span">Its range, without the white space around it.</param>
/// <param name="Kind">Headline, subheading or body.</param>
public readonly record struct Paragraph(TextSpan Span, ParagraphKind Kind);

/// <summary>What a paragraph is to its article.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,
    /// <summary>The article's headline.</summary>
    Headline,
    /// <summary>A short line that heads a part of the article.</summary>
    Subheading,
}

/// <summary>A part of the text that belongs to the page around the article.</summary>
/// <param name="Span">Its range, without the white space around it.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Furniture(TextSpan Span, FurnitureKind Kind);

/// <summary>Kinds of page furniture.</summary>
public enum FurnitureKind
{
    /// <summary>A date of the site, not of the article.</summary>
    SiteDate,
    /// <summary>The label of an author's or outlet's picture.</summary>
    Avatar,
    /// <summary>The line that names the author.</summary>
    Byline,
    /// <summary>The line that says when the article was published or updated.</summary>
    PublishedLine,
    /// <summary>Links to other articles, with their heading.</summary>
    Links,
    /// <summary>Anything else: share buttons, sign-up forms, copyright lines, picture credits.</summary>
    Other,
}

/// <summary>When an article was published.</summary>
/// <param name="Day">The calendar day in the article's own zone.</param>
/// <param name="Time">The time of day in that zone, if given.</param>
/// <param name="Zone">The zone as the article writes it ("EST"), if given.</param>
/// <param name="Offset">The zone's offset from UTC on that day, if known.</param>
/// <param name="Span">Where the text says so; null where the date was given from outside.</param>
public sealed record Published(DateOnly Day, TimeOnly? Time, string? Zone, TimeSpan? Offset, TextSpan? Span);

/// <summary>Where and by whom a wire story was filed: "PYONGYANG, Nov 30 (Reuters) - ".</summary>
/// <param name="Span">From the place to the space after the dash.</param>
/// <param name="Place">The place, as written.</param>
/// <param name="Agency">The agency in brackets, if there is one.</param>
/// <param name="Day">Where the day is written, mostly without a year; null where it is not.</param>
public sealed record Dateline(TextSpan Span, string Place, string? Agency, TextSpan? Day);
