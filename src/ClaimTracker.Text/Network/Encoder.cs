using Microsoft.ML.OnnxRuntime;

namespace ClaimTracker.Text.Network;

/// <summary>Reads a window: the state of each word, its cue scores and its entity scores.</summary>
internal sealed class Encoder(byte[] model) : IDisposable
{
    /// <summary>Numbers of a word's state.</summary>
    public const int Width = 384;

    /// <summary>Outside, begins, goes on.</summary>
    public const int CueTags = 3;

    /// <summary>As many as <see cref="Entity"/> has.</summary>
    public const int EntityKinds = 6;

    private readonly Graph graph = new(model, ["ids", "shapes", "places", "mask", "first"], ["states", "cue", "entity"]);

    public void Run(RunOptions run, Workspace work)
    {
        long[] pieces = [1, work.Input.Pieces], words = [1, work.Input.Words];
        OrtValue[] read =
        [
            Tensors.Of(work.Input.Ids.AsMemory(), pieces), Tensors.Of(work.Input.Shapes.AsMemory(), pieces),
            Tensors.Of(work.Input.Places.AsMemory(), pieces), Tensors.Of(work.Input.Mask.AsMemory(), pieces),
            Tensors.Of(work.Input.First.AsMemory(), words),
        ];
        OrtValue[] fill =
        [
            Tensors.Of(work.States.AsMemory(), [.. words, Width]), Tensors.Of(work.Cues.AsMemory(), [.. words, CueTags]),
            Tensors.Of(work.Entities.AsMemory(), [.. words, EntityKinds]),
        ];
        try
        {
            graph.Run(run, read, fill);
        }
        finally
        {
            Tensors.Free(read, fill);
        }
    }

    public void Dispose() => graph.Dispose();
}
