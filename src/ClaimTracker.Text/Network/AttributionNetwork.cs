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

    /// <exception cref="InvalidDataException">A file is missing or damaged.</exception>
    /// <exception cref="InvalidOperationException">The process was started without Unicode data.</exception>
    public AttributionNetwork(ModelFiles files)
    {
        if ("é".Normalize(NormalizationForm.FormD).Length != 2)
            throw new InvalidOperationException(
                "Unicode normalisation does nothing in this process: publish without InvariantGlobalization, "
                + "and install ICU (libicu) where it is missing.");
        settings = files.Settings;
        chain = new(settings);
        pieces = new(new StreamReader(new MemoryStream(files.Read("vocab.txt"))));
        Encoder = new(files.Read("encoder.onnx"));
        Arguments = new(files.Read("arguments.onnx"));
    }

    public Encoder Encoder { get; }

    public ArgumentReader Arguments { get; }

    public ArticleWords WordsOf(Document document) => new(document.Text, document.Paragraphs.Select(p => p.Span), pieces);

    public IEnumerable<Window> WindowsOf(ArticleWords article) => Window.Pack(article, settings.WindowPieces, settings.ContextPieces);

    /// <summary>Reads an article. May be called by many threads at once.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Reading Read(Document document, IProgress<double>? progress, CancellationToken cancel)
    {
        var article = WordsOf(document);
        var entities = new Entity[article.Words.Count];
        var found = new List<Attribution>();
        foreach (var passage in ReadPassages(article, entities, progress, cancel))
            if (AttributionOf(article, passage) is { } attribution)
                found.Add(attribution);
        return new(document, article.Words, article.Lines, article.Quoted, entities, [.. found.OrderBy(a => a.Content[0].Start)]);
    }

    /// <summary>The tagged passage of each cue, in reading order of the cues; fills the entity of each word.</summary>
    internal List<TaggedPassage> ReadPassages(ArticleWords article, Entity[] entities, IProgress<double>? progress, CancellationToken cancel)
    {
        var found = new List<TaggedPassage>();
        var work = idle.TryTake(out var used) ? used : new Workspace();
        using var run = new RunOptions();
        using var stop = cancel.Register(() => run.Terminate = true);
        try
        {
            foreach (var window in WindowsOf(article))
            {
                cancel.ThrowIfCancellationRequested();
                ReadWindow(article, window, work, run, entities);
                foreach (var cue in Cues.Find(work.Cues, window.Words, window.Core, settings.Threshold))
                {
                    var passage = Passages.Around(article, cue.Words, settings.PassageWords, window.Words);
                    var scores = Arguments.Run(run, work, window.Words.Start, cue.Words, passage);
                    var marginals = Marginals.Of(scores, passage, cue.Words, settings);
                    found.Add(new(cue, passage, chain.Decode(scores, passage, cue.Words, work.Back), marginals));
                }
                progress?.Report((double)window.Core.End / article.Words.Count);
            }
        }
        catch (OnnxRuntimeException) when (cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancel);
        }
        idle.Add(work);
        return found;
    }

    public void Dispose()
    {
        Encoder.Dispose();
        Arguments.Dispose();
    }

    private void ReadWindow(ArticleWords article, Window window, Workspace work, RunOptions run, Entity[] entities)
    {
        work.Input.Fill(article, window);
        Encoder.Run(run, work);
        for (int word = window.Core.Start; word < window.Core.End; word++)
        {
            var scores = work.Entities.AsSpan((word - window.Words.Start) * Encoder.EntityKinds, Encoder.EntityKinds);
            entities[word] = (Entity)TensorPrimitives.IndexOfMax<float>(scores);
        }
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

/// <summary>A passage with the tag of each of its words and how likely its words are to be of a role.</summary>
internal readonly record struct TaggedPassage(Cue Cue, WordRange Words, byte[] Tags, Marginals Marginals);
