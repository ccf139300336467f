using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Documents;

namespace ClaimTracker.Text;

/// <summary>Reads an article and proposes its attributed claims. One instance serves all threads for the life of the process.</summary>
public sealed class Splitter : IDisposable
{
    /// <summary>The splitter's version, kept with each proposal.</summary>
    public const string Version = "1";

    /// <summary>Loads the network and checks each file against its SHA-256.</summary>
    /// <param name="folder">The folder of the model files; null for <c>Model</c> beside this assembly.</param>
    /// <exception cref="InvalidDataException">A file is missing or damaged; the message says which and what to do.</exception>
    public static Splitter Load(string? folder = null) => throw new NotImplementedException(folder);

    /// <summary>Splits one article. May be called by many threads at once.</summary>
    /// <param name="text">The article; any string.</param>
    /// <param name="options">What is known from outside; null for nothing.</param>
    /// <param name="progress">Told the part done, 0 to 1.</param>
    /// <param name="cancel">Stops the network within a window.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SplitResult Split(string text, SplitOptions? options = null, IProgress<double>? progress = null, CancellationToken cancel = default) =>
        throw new NotImplementedException(text);

    /// <inheritdoc />
    public void Dispose() { }
}

/// <summary>What is known about an article from outside its text.</summary>
/// <param name="Published">The publication day; overrides what the text says.</param>
/// <param name="Publisher">The outlet; overrides what the text says.</param>
/// <param name="PlainLines">Without the document rules: every physical line is a paragraph, as the corpora are read.</param>
public sealed record SplitOptions(DateOnly? Published = null, string? Publisher = null, bool PlainLines = false);

/// <summary>A split article.</summary>
/// <param name="Document">Its parts.</param>
/// <param name="Claims">The proposals in reading order (of the content's first word); none where the text is not English.</param>
public sealed record SplitResult(Document Document, IReadOnlyList<ProposedClaim> Claims);
