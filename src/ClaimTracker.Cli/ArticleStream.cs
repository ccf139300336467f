using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimTracker.Exchange.Splits;
using ClaimTracker.Text;

namespace ClaimTracker.Cli;

/// <summary>A line of a stream becomes a line of its answer, whatever the line.</summary>
internal sealed class ArticleStream(Splitter splitter, SplitOptions options)
{
    [SuppressMessage("Design", "CA1031", Justification = "One article that breaks the splitter must not end a stream of millions; its line tells.")]
    public Answered Answer(StreamLine line, CancellationToken cancel)
    {
        if (line.Bytes is { } bytes && bytes.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0)
            return new(null, false, line.End);
        JsonElement? id = null;
        try
        {
            var record = ArticleRecord.Read(line, out id);
            var known = options with { Published = record.Published ?? options.Published, Publisher = record.Publisher };
            return new(SplitJson.Line(splitter.Split(record.Text, known, cancel: cancel), id: id), true, line.End);
        }
        catch (InvalidDataException e)
        {
            return new(SplitJson.Error(e.Message, id), false, line.End);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            return new(SplitJson.Error($"Line {line.Number} cannot be split: {e.GetType().Name}, {e.Message}", id), false, line.End);
        }
    }
}

/// <summary>The answer to a line.</summary>
/// <param name="Json">Without a line end; null where the line was empty.</param>
/// <param name="IsArticle">Whether it holds an article's claims, not an error.</param>
/// <param name="End">How many bytes of the stream lie before the next line.</param>
internal sealed record Answered(string? Json, bool IsArticle, long End);
