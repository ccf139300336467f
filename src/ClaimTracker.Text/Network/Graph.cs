using System.Runtime.Intrinsics.X86;
using Microsoft.ML.OnnxRuntime;

namespace ClaimTracker.Text.Network;

/// <summary>
/// One ONNX graph on the CPU. Many threads may run it at once, each on the one thread that it has: there is nothing to gain from more
/// within a call, and much from an article on each core. It must not be disposed while it runs, which would end the process.
/// </summary>
internal sealed class Graph : IDisposable
{
    private const int Features = 7, Avx512VnniBit = 11;

    private readonly InferenceSession session;
    private readonly string[] inputs, outputs;

    public Graph(byte[] model, string[] inputs, string[] outputs)
    {
        (this.inputs, this.outputs) = (inputs, outputs);
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        // The fused kernel is the slower one.
        options.AddSessionConfigEntry("optimization.disable_specified_optimizers", "SkipLayerNormFusion");
        // Without VNNI instructions x86's fast product of 8-bit integers overflows; there a slower one is taken.
        if (X86Base.IsSupported && !HasVnni)
            options.AddSessionConfigEntry("session.x64quantprecision", "1");
        session = new InferenceSession(model, options);
    }

    private static bool HasVnni =>
        AvxVnni.IsSupported || Avx512F.IsSupported && (X86Base.CpuId(Features, 0).Ecx >> Avx512VnniBit & 1) == 1;

    /// <summary>Reads the input values and fills the output values, both in the order of the names; none is copied.</summary>
    public void Run(RunOptions run, OrtValue[] read, OrtValue[] fill) => session.Run(run, inputs, read, outputs, fill);

    public void Dispose() => session.Dispose();
}
