using System.Text;

namespace ClaimTracker.Text.Network;

/// <summary>
/// An ONNX file as a list of nodes that can be changed; all else in it is kept as it stands. ONNX files are protobuf messages: fields, each a
/// number, a kind and a value.
/// </summary>
internal sealed class OnnxGraph
{
    // Field numbers of ONNX's messages.
    private const int ModelGraph = 7, ModelOperators = 8, GraphNode = 1, GraphWeights = 5, GraphOutput = 12, WeightsName = 8, OutputName = 1;

    private readonly List<ProtoField> model, rest;

    /// <exception cref="InvalidDataException">The bytes are no ONNX file.</exception>
    public OnnxGraph(ReadOnlyMemory<byte> file)
    {
        model = ProtoField.Read(file);
        var graph = ProtoField.Read(model.Find(f => f.Number == ModelGraph).Value);
        Nodes = [.. graph.Where(f => f.Number == GraphNode).Select(f => OnnxNode.Read(f.Value))];
        rest = [.. graph.Where(f => f.Number != GraphNode)];
    }

    /// <summary>Each after those that it reads.</summary>
    public IReadOnlyList<OnnxNode> Nodes { get; private set; }

    /// <summary>Puts others in the place of each node, and takes away those of which nothing is read, and the weights that no node reads.</summary>
    public void Replace(Func<OnnxNode, OnnxNode[]> by)
    {
        var read = rest.Where(f => f.Number == GraphOutput).Select(f => NameOf(f, OutputName)).ToHashSet();
        var kept = new List<OnnxNode>();
        foreach (var node in Nodes.SelectMany(by).Reverse())
            if (node.Outputs.Any(read.Contains))
            {
                read.UnionWith(node.Inputs);
                kept.Add(node);
            }
        kept.Reverse();
        Nodes = kept;
        rest.RemoveAll(f => f.Number == GraphWeights && !read.Contains(NameOf(f, WeightsName)));
    }

    /// <summary>The file.</summary>
    /// <param name="operators">A set of operators, in its first version, that the nodes use beside ONNX's own.</param>
    public byte[] Write(string operators) => ProtoField.Write(
    [
        .. model.Where(f => f.Number != ModelGraph),
        new(ModelGraph, [.. Nodes.Select(n => new ProtoField(GraphNode, n.Message)), .. rest]),
        new(ModelOperators, [new(1, Encoding.UTF8.GetBytes(operators)), new(2, 1)]),
    ]);

    private static string NameOf(ProtoField field, int number) =>
        Encoding.UTF8.GetString(ProtoField.Read(field.Value).Find(f => f.Number == number).Value.Span);
}

/// <summary>A node: an operator, the names of the values that it reads, and of those that it makes.</summary>
/// <param name="Operator">What it does.</param>
/// <param name="Inputs">An empty name stands for an input that is left out.</param>
/// <param name="Outputs">The values that it makes.</param>
/// <param name="Message">The node as it stands in the file.</param>
internal sealed record OnnxNode(string Operator, string[] Inputs, string[] Outputs, ReadOnlyMemory<byte> Message)
{
    private const int Input = 1, Output = 2, Type = 4, Attribute = 5, Domain = 7;

    public static OnnxNode Read(ReadOnlyMemory<byte> message)
    {
        var fields = ProtoField.Read(message);
        string[] Texts(int number) => [.. fields.Where(f => f.Number == number).Select(f => Encoding.UTF8.GetString(f.Value.Span))];
        return new(Texts(Type).Single(), Texts(Input), Texts(Output), message);
    }

    /// <summary>A node of one output.</summary>
    /// <param name="domain">The set of operators that the operator is of; none for ONNX's own.</param>
    /// <param name="operator">What it does.</param>
    /// <param name="inputs">What it reads.</param>
    /// <param name="output">What it makes.</param>
    /// <param name="attribute">A whole number that it is told.</param>
    public static OnnxNode Of(string domain, string @operator, string[] inputs, string output, (string Name, ulong Value)? attribute = null)
    {
        const int name = 1, integer = 3, kind = 20, isInteger = 2;
        ProtoField Text(int number, string text) => new(number, Encoding.UTF8.GetBytes(text));
        List<ProtoField> fields =
            [.. inputs.Select(i => Text(Input, i)), Text(Output, output), Text(Type, @operator), Text(Domain, domain)];
        if (attribute is { } a)
            fields.Add(new(Attribute, [Text(name, a.Name), new(integer, a.Value), new(kind, isInteger)]));
        return new(@operator, inputs, [output], ProtoField.Write(fields));
    }
}
