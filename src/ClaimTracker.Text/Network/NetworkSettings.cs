using System.Text.Json;

namespace ClaimTracker.Text.Network;

/// <summary>What splitter.json says: the numbers of the decoder and the digests of the other model files.</summary>
/// <param name="Transition">Score of a tag (column) after a tag (row).</param>
/// <param name="Start">Score of a passage's first tag.</param>
/// <param name="End">Score of its last tag.</param>
/// <param name="Threshold">Least probability of a cue.</param>
/// <param name="SpeakerBonus">Added to "begins as speaker" in the second try where the first found no speaker.</param>
/// <param name="WindowPieces">Most pieces of a window, separators and context included.</param>
/// <param name="ContextPieces">Most pieces of context on either side.</param>
/// <param name="PassageWords">Most words of a passage.</param>
/// <param name="Sha256">File name to digest, in lower-case hexadecimal digits.</param>
internal sealed record NetworkSettings(
    float[][] Transition,
    float[] Start,
    float[] End,
    float Threshold,
    float SpeakerBonus,
    int WindowPieces,
    int ContextPieces,
    int PassageWords,
    IReadOnlyDictionary<string, string> Sha256)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    /// <exception cref="JsonException">It is not what the decoder needs.</exception>
    public static NetworkSettings Read(ReadOnlySpan<byte> json)
    {
        var settings = JsonSerializer.Deserialize<NetworkSettings>(json, Json) ?? throw new JsonException("no object");
        float[][] rows = [settings.Start, settings.End, .. settings.Transition];
        if (settings.Transition.Length != Chain.Tags || rows.Any(row => row.Length != Chain.Tags))
            throw new JsonException($"the chain has not {Chain.Tags} tags");
        if (settings.WindowPieces > Window.MostPieces || settings.WindowPieces < 2 * settings.ContextPieces + 128 || settings.PassageWords < 1)
            throw new JsonException("windows or passages are too long or too short");
        return settings;
    }
}
