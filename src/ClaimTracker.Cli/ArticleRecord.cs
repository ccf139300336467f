using System.Globalization;
using System.Text.Json;

namespace ClaimTracker.Cli;

/// <summary>
/// An article as a line of JSON: <c>{"id": string or number, "text": string, "published": "YYYY-MM-DD", "publisher": string}</c>. Only the
/// text is required; <c>published</c> may be a time that begins with its day. Other fields are not read.
/// </summary>
internal sealed record ArticleRecord(JsonElement? Id, string Text, DateOnly? Published, string? Publisher)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="id">The record's id as far as the line can be read; null where it has none.</param>
    /// <exception cref="InvalidDataException">It is no such record; the message says why.</exception>
    public static ArticleRecord Read(StreamLine line, out JsonElement? id)
    {
        id = null;
        if (line.Bytes is null)
            throw new InvalidDataException($"Line {line.Number} is longer than {StreamLines.Longest >> 20} MB.");
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(line.Bytes));
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new InvalidDataException($"Line {line.Number} is no JSON object.");
            var record = json.RootElement;
            if (record.TryGetProperty("id", out var given) && given.ValueKind != JsonValueKind.Null)
                id = given.ValueKind is JsonValueKind.String or JsonValueKind.Number
                    ? Readable(given).Clone()
                    : throw new InvalidDataException($"Line {line.Number}: id is neither a string nor a number.");
            var text = Field(record, "text", line) ?? throw new InvalidDataException($"Line {line.Number} has no text.");
            return new(id, text, Day(Field(record, "published", line), line), Field(record, "publisher", line));
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"Line {line.Number} is not JSON (at its byte {e.BytePositionInLine}).", e);
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidDataException($"Line {line.Number} is not Unicode: it has bytes that are not UTF-8, or half of a surrogate pair.", e);
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] line) => line.AsSpan().StartsWith("\uFEFF"u8) ? line.AsMemory(3) : line;

    // Reading a string is what finds bytes that are none.
    private static JsonElement Readable(JsonElement id)
    {
        if (id.ValueKind == JsonValueKind.String)
            id.GetString();
        return id;
    }

    private static string? Field(JsonElement record, string name, StreamLine line)
    {
        if (!record.TryGetProperty(name, out var field) || field.ValueKind == JsonValueKind.Null)
            return null;
        return field.ValueKind == JsonValueKind.String
            ? field.GetString()
            : throw new InvalidDataException($"Line {line.Number}: {name} is no string.");
    }

    private static DateOnly? Day(string? written, StreamLine line)
    {
        if (string.IsNullOrEmpty(written))
            return null;
        var day = written.Length > 10 && written[10] is 'T' or ' ' ? written[..10] : written;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known)
            ? known
            : throw new InvalidDataException($"Line {line.Number}: published is no day as YYYY-MM-DD.");
    }
}
