using System.Security.Cryptography;
using System.Text.Json;

namespace ClaimTracker.Text.Network;

/// <summary>The folder of the trained files. Each file is checked against its digest: ONNX Runtime loads many a damaged file without a word.</summary>
internal sealed class ModelFiles
{
    private readonly string folder;

    /// <exception cref="InvalidDataException">splitter.json is missing or damaged.</exception>
    public ModelFiles(string folder)
    {
        this.folder = folder;
        try
        {
            Settings = NetworkSettings.Read(ReadUnchecked("splitter.json"));
        }
        catch (JsonException e)
        {
            throw Refused("splitter.json", $"is damaged ({e.Message.ReplaceLineEndings(" ")})", e);
        }
    }

    public NetworkSettings Settings { get; }

    /// <exception cref="InvalidDataException">The file is missing or damaged.</exception>
    public byte[] Read(string name)
    {
        var bytes = ReadUnchecked(name);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != Settings.Sha256.GetValueOrDefault(name))
            throw Refused(name, "is damaged (its SHA-256 is not the one that splitter.json names)", null);
        return bytes;
    }

    private byte[] ReadUnchecked(string name)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, name));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refused(name, "is missing", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refused(name, "cannot be read", e);
        }
    }

    private InvalidDataException Refused(string name, string why, Exception? inner) => new(
        $"The model file {Path.Combine(folder, name)} {why}: build the program anew, or copy the folder src/ClaimTracker.Text/Model there.", inner);
}
