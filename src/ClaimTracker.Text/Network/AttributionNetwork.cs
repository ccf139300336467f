using System.Collections.Concurrent;
using System.Numerics.Tensors;
using System.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;
using Microsoft.ML.OnnxRuntime;

namespace ClaimTracker.Text.Network;

/// <summary>
/// The trained network (Model/README.md): an encoder marks cues in windows of the article; two further layers read the passage around each
/// cue and a chain labels its words as speaker or content. It gives the attributions that the reference in ClaimTracker.Training gives.
/// </summary>
internal sealed class AttributionNetwork : IDisposable
{
    private readonly WordPieces pieces;
    private readonly Chain chain;
    private readonly NetworkSettings settings;
    private readonly ConcurrentBag<Workspace> idle = [];

    /// <param name="files">The trained files.</param>
    /// <param name="exact">Whether the graphs run in single precision, as handed over, or in integers (<see cref="IntegerGraph"/>).</param>
    /// <exception cref="InvalidDataException">A file is missing or damaged.</exception>
    /// <exception cref="InvalidOperationException">The process was started without Unicode data.</exception>
    public AttributionNetwork(ModelFiles files, bool exact)
    {
        if ("é".Normalize(NormalizationForm.FormD).Length != 2)
            throw new InvalidOperationException(
                "Unicode normalisation does nothing in this process: publish without InvariantGlobalization, "
                + "and install ICU (libicu) where it is missing.");
        settings = files.Settings;
        chain = new(settings);
        byte[] Graph(string name) => exact ? files.Read(name) : IntegerGraph.Of(files.Read(name));
        // The encoder takes the longest: the others load beside it.
        var encoder = Task.Run(() => new Encoder(Graph("encoder.onnx")));
        pieces = new(new StreamReader(new MemoryStream(files.Read("vocab.txt"))));
        Arguments = new(Graph("arguments.onnx"));
        Encoder = encoder.GetAwaiter().GetResult();
    }

    public Encoder Encoder { get; }

    public ArgumentReader Arguments { get; }

    public ArticleWords WordsOf(Document document) => new(document.Text, document.Paragraphs.Select(p => p.Span), pieces);

    public IEnumerable<Window> WindowsOf(ArticleWords article) => Window.Pack(article, settings.WindowPieces, settings.ContextPieces);

    /// <summary>Reads an article. May be called by many threads at once.</summary>
    /// <param name="document">The article.</param>
    /// <param name="again">Whether each window is read again in parts (<see cref="SecondReading"/>); the reference reads once.</param>
    /// <param name="progress">Told the part done, 0 to 1.</param>
    /// <param name="cancel">Stops it within a window.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Reading Read(Document document, bool again, IProgress<double>? progress, CancellationToken cancel)
    {
        var article = WordsOf(document);
        var entities = new Entity[article.Words.Count];
        var found = new List<Attribution>();
        foreach (var passage in ReadPassages(article, entities, again, progress, cancel))
            if (AttributionOf(article, passage) is { } attribution)
                found.Add(attribution);
        return new(document, article.Words, article.Lines, article.Quoted, entities, [.. found.OrderBy(a => a.Content[0].Start)]);
    }

    /// <summary>The tagged passage of each cue, in reading order of the cues; fills the entity of each word.</summary>
    internal List<TaggedPassage> ReadPassages(
        ArticleWords article, Entity[] entities, bool again, IProgress<double>? progress, CancellationToken cancel)
    {
        var found = new List<TaggedPassage>();
        UseGraphs((work, run) =>
        {
            foreach (var window in WindowsOf(article))
            {
                cancel.ThrowIfCancellationRequested();
                work.Input.Fill(article, window);
                Encoder.Run(run, work.Input, work.First);
                var parts = again ? ReadParts(article, window, work, run, cancel) : [];
                for (int word = window.Core.Start; word < window.Core.End; word++)
                    entities[word] = (Entity)TensorPrimitives.IndexOfMax<float>(
                        work.First.Entities.AsSpan((word - window.Words.Start) * Encoder.EntityKinds, Encoder.EntityKinds));
                float threshold = again ? SecondReading.Threshold : settings.Threshold;
                foreach (var cue in Cues.Find(work.First.Cues, window.Words, window.Core, threshold))
                    found.Add(ReadPassage(article, window, parts, cue, work, run));
                progress?.Report((double)window.Core.End / article.Words.Count);
            }
        }, cancel);
        return found;
    }

    // Reads the window's parts, and makes the cues' scores the mean of both readings.
    private List<Window> ReadParts(ArticleWords article, Window window, Workspace work, RunOptions run, CancellationToken cancel)
    {
        var parts = SecondReading.Parts(window);
        foreach (var part in parts)
        {
            cancel.ThrowIfCancellationRequested();
            work.Input.Fill(article, part);
            Encoder.Run(run, work.Input, work.Second, part.Words.Start - window.Words.Start);
        }
        int core = (window.Core.Start - window.Words.Start) * Encoder.CueTags, length = window.Core.Count * Encoder.CueTags;
        SecondReading.AverageCues(work.First.Cues.AsSpan(core, length), work.Second.Cues.AsSpan(core, length));
        return parts;
    }

    private TaggedPassage ReadPassage(ArticleWords article, Window window, List<Window> parts, Cue cue, Workspace work, RunOptions run)
    {
        var passage = Passages.Around(article, cue.Words, settings.PassageWords, window.Words);
        var scores = work.Scores.AsSpan(0, passage.Count * Chain.Tags);
        Arguments.Run(run, work, work.First.States, window.Words.Start, cue.Words, passage).CopyTo(scores);
        if (parts.Find(p => p.Words.Contains(cue.Words.Start)) is { Words: var part })
        {
            var within = Passages.Around(article, cue.Words, settings.PassageWords, part);
            SecondReading.Average(scores, passage, Arguments.Run(run, work, work.Second.States, window.Words.Start, cue.Words, within), within);
        }
        var marginals = Marginals.Of(scores, passage, cue.Words, settings);     // before decoding, which changes the scores
        return new(cue, passage, chain.Decode(scores, passage, cue.Words, work.Back), marginals);
    }

    // One thread's buffers and a way to stop the graphs.
    private void UseGraphs(Action<Workspace, RunOptions> read, CancellationToken cancel)
    {
        var work = idle.TryTake(out var used) ? used : new Workspace();
        using var run = new RunOptions();
        using var stop = cancel.Register(() => run.Terminate = true);
        try
        {
            read(work, run);
        }
        catch (OnnxRuntimeException) when (cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancel);
        }
        idle.Add(work);
    }

    public void Dispose()
    {
        Encoder.Dispose();
        Arguments.Dispose();
    }

    private static Attribution? AttributionOf(ArticleWords article, TaggedPassage passage)
    {
        TextSpan[] Spans(int role) => [.. Chain.Fragments(passage.Tags, passage.Words.Start, role).Select(f => f.SpanIn(article.Words))];
        var content = Spans(Chain.Content);
        return content.Length == 0
            ? null                                      // reading the passage is the filter: what has no content was no cue
            : new(Spans(Chain.Speaker), [passage.Cue.Words.SpanIn(article.Words)], content, passage.Cue.Probability)
            { Marginals = passage.Marginals };
    }
}

/// <summary>A passage as it was read.</summary>
/// <param name="Cue">Its cue.</param>
/// <param name="Words">Its words.</param>
/// <param name="Tags">The tag of each word.</param>
/// <param name="Marginals">How likely each word is to be of a role.</param>
internal readonly record struct TaggedPassage(Cue Cue, WordRange Words, byte[] Tags, Marginals Marginals);
