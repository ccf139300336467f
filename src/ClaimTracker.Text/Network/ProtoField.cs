using System.Numerics;

namespace ClaimTracker.Text.Network;

/// <summary>A field of a protobuf message.</summary>
internal readonly record struct ProtoField
{
    private const int Integer = 0, Eight = 1, Bytes = 2, Four = 5;

    private readonly int kind;
    private readonly ulong integer;
    private readonly IReadOnlyList<ProtoField>? message;

    /// <summary>A field of bytes: a text, numbers or a message.</summary>
    public ProtoField(int number, ReadOnlyMemory<byte> value) => (Number, Value, kind) = (number, value, Bytes);

    /// <summary>A field of a message, which is copied when the whole is written and not before.</summary>
    public ProtoField(int number, IReadOnlyList<ProtoField> message) => (Number, this.message, kind) = (number, message, Bytes);

    /// <summary>A field of one whole number.</summary>
    public ProtoField(int number, ulong value) => (Number, integer, kind) = (number, value, Integer);

    private ProtoField(int number, int kind, ReadOnlyMemory<byte> value) => (Number, this.kind, Value) = (number, kind, value);

    public int Number { get; }

    /// <summary>The bytes; none for a whole number or a message of fields.</summary>
    public ReadOnlyMemory<byte> Value { get; }

    /// <summary>The fields of a message, in its order; their bytes are parts of it.</summary>
    /// <exception cref="InvalidDataException">It is no message.</exception>
    public static List<ProtoField> Read(ReadOnlyMemory<byte> message)
    {
        var fields = new List<ProtoField>();
        for (int at = 0; at < message.Length;)
        {
            ulong tag = ReadInteger(message.Span, ref at);
            int number = (int)(tag >> 3), kind = (int)(tag & 7);
            if (kind == Integer)
            {
                fields.Add(new(number, ReadInteger(message.Span, ref at)));
                continue;
            }
            ulong length = kind switch
            {
                Bytes => ReadInteger(message.Span, ref at),
                Four => 4,
                Eight => 8,
                _ => throw new InvalidDataException($"A field of kind {kind} is not known."),
            };
            if (length > (ulong)(message.Length - at))
                throw new InvalidDataException("A field is longer than its message.");
            fields.Add(new(number, kind, message.Slice(at, (int)length)));
            at += (int)length;
        }
        return fields;
    }

    /// <summary>The message of these fields.</summary>
    public static byte[] Write(IReadOnlyList<ProtoField> fields)
    {
        var message = GC.AllocateUninitializedArray<byte>(LengthOf(fields));
        int at = 0;
        Write(fields, message, ref at);
        return message;
    }

    private static void Write(IReadOnlyList<ProtoField> fields, byte[] into, ref int at)
    {
        foreach (var field in fields)
        {
            WriteInteger(into, ref at, field.Tag);
            if (field.kind == Integer)
                WriteInteger(into, ref at, field.integer);
            else if (field.kind == Bytes)
                WriteInteger(into, ref at, (ulong)field.ValueLength);
            if (field.message is { } message)
                Write(message, into, ref at);
            field.Value.CopyTo(into.AsMemory(at));
            at += field.Value.Length;
        }
    }

    private static int LengthOf(IReadOnlyList<ProtoField> fields) => fields.Sum(f => LengthOf(f.Tag) + f.ValueLength
        + f.kind switch { Integer => LengthOf(f.integer), Bytes => LengthOf((ulong)f.ValueLength), _ => 0 });

    private static int LengthOf(ulong integer) => 1 + BitOperations.Log2(integer | 1) / 7;

    private ulong Tag => (ulong)Number << 3 | (uint)kind;

    private int ValueLength => message is null ? Value.Length : LengthOf(message);

    private static ulong ReadInteger(ReadOnlySpan<byte> message, ref int at)
    {
        ulong value = 0;
        for (int shift = 0; at < message.Length && shift < 64; shift += 7)
        {
            byte part = message[at++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
                return value;
        }
        throw new InvalidDataException("A number has no end.");
    }

    private static void WriteInteger(Span<byte> message, ref int at, ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            message[at++] = (byte)(value | 0x80);
        message[at++] = (byte)value;
    }
}
