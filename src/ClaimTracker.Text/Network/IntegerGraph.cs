namespace ClaimTracker.Text.Network;

/// <summary>
/// Makes of a graph as handed over one that computes the same in less than half the time. The files hold the large matrices as int8 with a
/// scale for each column, but multiply them back to single precision first; here they are multiplied as they are, with what the layers pass
/// on rounded to 8 bits by its own range in each call. Of a table only the rows that are looked up are multiplied. And each layer's attention
/// becomes one operator, for windows without padding.
/// </summary>
internal static class IntegerGraph
{
    // The sets of operators.
    private const string Onnx = "", OnnxRuntime = "com.microsoft";

    private const ulong Heads = 12, Single = 1;

    /// <summary>The graph as a file. What is not of the known form stays as it is.</summary>
    /// <exception cref="InvalidDataException">The bytes are no ONNX file.</exception>
    public static byte[] Of(byte[] file)
    {
        var graph = new OnnxGraph(file);
        var makers = new Dictionary<string, OnnxNode>();
        foreach (var node in graph.Nodes)
            foreach (var output in node.Outputs)
                makers[output] = node;
        OnnxNode? Maker(OnnxNode? of, string @operator, int input) =>
            of is not null && makers.TryGetValue(of.Inputs[input], out var maker) && maker.Operator == @operator ? maker : null;

        // A product with a matrix that is stored as int8, and the bias added to it.
        OnnxNode? Product(OnnxNode node)
        {
            var product = node.Operator == "Add" ? Maker(node, "MatMul", 1) : null;
            var scaled = Maker(product, "Mul", 1);
            var stored = Maker(scaled, "Cast", 0);
            return product is null || scaled is null || stored is null ? null : OnnxNode.Of(
                OnnxRuntime, "DynamicQuantizeMatMul", [product.Inputs[0], stored.Inputs[0], scaled.Inputs[1], "", node.Inputs[0]], node.Outputs[0]);
        }

        // Rows of a table that is stored as int8, with a scale for each row.
        OnnxNode[]? Rows(OnnxNode node)
        {
            var scaled = node.Operator == "Gather" ? Maker(node, "Mul", 0) : null;
            var stored = Maker(scaled, "Cast", 0);
            if (scaled is null || stored is null)
                return null;
            string output = node.Outputs[0], rows = output + ".int8", numbers = output + ".float", scales = output + ".scale";
            return
            [
                OnnxNode.Of(Onnx, "Gather", [stored.Inputs[0], node.Inputs[1]], rows),
                OnnxNode.Of(Onnx, "Cast", [rows], numbers, ("to", Single)),
                OnnxNode.Of(Onnx, "Gather", [scaled.Inputs[1], node.Inputs[1]], scales),
                OnnxNode.Of(Onnx, "Mul", [numbers, scales], output),
            ];
        }

        // softmax(query · key / √width + mask) · value, of heads that are cut from their rows before and joined to rows after.
        OnnxNode? Attention(OnnxNode node)
        {
            var sum = node.Operator == "Reshape" ? Maker(Maker(node, "Transpose", 0), "MatMul", 0) : null;
            var likeness = Maker(Maker(Maker(Maker(sum, "Softmax", 0), "Add", 0), "Div", 0), "MatMul", 0);
            OnnxNode?[] rows = [.. new[] { (likeness, 0), (likeness, 1), (sum, 1) }.Select(r => Maker(Maker(r.Item1, "Transpose", r.Item2), "Reshape", 0))];
            return rows.Contains(null) ? null : OnnxNode.Of(
                OnnxRuntime, "MultiHeadAttention", [.. rows.Select(r => r!.Inputs[0])], node.Outputs[0], ("num_heads", Heads));
        }

        graph.Replace(node => Rows(node) ?? [Product(node) ?? Attention(node) ?? node]);
        return graph.Write(OnnxRuntime);
    }
}
