using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ClaimTracker.Data.Revisions;

/// <summary>
/// Writes rows as canonical JSON and reads them back: names in ordinal order, no white space, enums by name, times in UTC cut to
/// microseconds. The same state is the same text on every machine and both databases, so its digest can be compared.
/// </summary>
public static class RecordState
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new UtcTimeConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Sort } },
    };

    /// <summary>The value as canonical JSON.</summary>
    public static string Write<T>(T value) where T : notnull => JsonSerializer.Serialize(value, value.GetType(), Json);

    /// <summary>The value that canonical JSON describes; what the text does not name keeps its default.</summary>
    /// <exception cref="JsonException">The text is no such value.</exception>
    public static T Read<T>(string state) => (T)Read(state, typeof(T));

    /// <summary>The same for a type that is known at run time.</summary>
    public static object Read(string state, Type type) => JsonSerializer.Deserialize(state, type, Json)
        ?? throw new JsonException("The state is null.");

    /// <summary>SHA-256 of the UTF-8 text, lower-case hexadecimal.</summary>
    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>A time as it is kept: UTC, cut to microseconds, the finest that PostgreSQL keeps.</summary>
    public static DateTime Cut(DateTime time)
    {
        var utc = time.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    /// <summary>Gives a row the whole state of another, save for its id and version.</summary>
    internal static void Restore(Row row, string state)
    {
        var earlier = Read(state, row.GetType());
        foreach (var property in Json.GetTypeInfo(row.GetType()).Properties)
            if (property is { Get: { } get, Set: { } set, Name: not (nameof(Row.Id) or nameof(Row.Version)) })
                set(row, get(earlier));
    }

    // Derived members that nothing can set are no state. Nothing is required: a state of an earlier version lacks what came later.
    private static void Sort(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object) return;
        var settable = info.Properties
            .Where(p => p.AttributeProvider is not PropertyInfo { CanWrite: false })
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .ToList();
        info.Properties.Clear();
        foreach (var property in settable)
        {
            property.IsRequired = false;
            info.Properties.Add(property);
        }
    }

    private sealed class UtcTimeConverter : JsonConverter<DateTime>
    {
        private const string Form = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

        public override DateTime Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => DateTime.ParseExact(
            reader.GetString()!, Form, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Cut(value).ToString(Form, CultureInfo.InvariantCulture));
    }
}
