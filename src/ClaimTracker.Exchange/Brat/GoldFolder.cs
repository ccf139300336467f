using ClaimTracker.Exchange.Splits;
using ClaimTracker.Text.Evaluation;

namespace ClaimTracker.Exchange.Brat;

/// <summary>
/// A folder with the gold of a corpus: for the text NAME.txt either NAME.json (the form of <see cref="SplitJson"/>) or brat's NAME.ann or
/// NAME_ANNOTATOR.ann. Of several annotators the first by file name counts, or the one that is asked for.
/// </summary>
public sealed class GoldFolder
{
    private readonly string folder;
    private readonly string? annotator;
    private readonly ILookup<string, string> annotations;

    /// <param name="folder">The folder.</param>
    /// <param name="annotator">The annotator to read; null for the first.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public GoldFolder(string folder, string? annotator = null)
    {
        this.folder = folder;
        this.annotator = annotator;
        annotations = Directory.EnumerateFiles(folder, "*.ann").Order(StringComparer.Ordinal)
            .SelectMany(file => Names(Path.GetFileNameWithoutExtension(file)).Select(name => (Name: name, File: file)))
            .ToLookup(a => a.Name, a => a.File);
    }

    /// <summary>The claims of a text, each once; null where the folder has none for it.</summary>
    /// <param name="name">The text's file name without .txt.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="InvalidDataException">The annotation does not fit the text.</exception>
    public IReadOnlyList<ClaimSpans>? Of(string name, string text)
    {
        var json = Path.Combine(folder, name + ".json");
        if (File.Exists(json))
            return SplitJson.ReadSpans(File.ReadAllText(json), text);
        var file = annotations[name].FirstOrDefault(f => annotator is null || Path.GetFileNameWithoutExtension(f) == $"{name}_{annotator}");
        return file is null
            ? null
            : [.. BratAttributions.Read(File.ReadAllText(file), text)
                .DistinctBy(c => string.Join('|', string.Join(' ', c.Source), string.Join(' ', c.Cue), string.Join(' ', c.Content)))];
    }

    private static IEnumerable<string> Names(string stem)
    {
        yield return stem;
        if (stem.LastIndexOf('_') is var at and >= 0)
            yield return stem[..at];
    }
}
