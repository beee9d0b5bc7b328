using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kultur.Modularity.Tests;

/// <summary>The commands that Entity Framework has carried out, among those that flow from where this was made.</summary>
internal sealed class Kommandon : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly AsyncLocal<Kommandon?> Mina = new();

    private readonly List<IDisposable> _prenumerationer = [];
    private readonly ConcurrentQueue<Kommando> _utförda = [];
    private int _nekade;

    public Kommandon()
    {
        Mina.Value = this;
        _prenumerationer.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>How many that were refused.</summary>
    public int Nekade => _nekade;

    /// <summary>Those so far.</summary>
    public IReadOnlyCollection<Kommando> Utförda => _utförda;

    /// <summary>How many rows each statement has deleted from a table.</summary>
    public IEnumerable<int> Raderade(string tabell) =>
        _utförda.Where(k => k.Text.StartsWith($"DELETE FROM {tabell} ", StringComparison.Ordinal)).Select(k => k.Rader);

    /// <summary>What happens when one has been carried out.</summary>
    public Action<Kommando>? Efter { get; set; }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _prenumerationer.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Mina.Value == this && value.Value is CommandErrorEventData)
            Interlocked.Increment(ref _nekade);
        if (Mina.Value == this && value.Value is CommandExecutedEventData { Command: var command, Result: var result })
        {
            var utfört = new Kommando(
                command.CommandText.Replace("\"", ""), [.. command.Parameters.Cast<DbParameter>().Select(p => p.Value)], result as int? ?? 0);
            _utförda.Enqueue(utfört);
            Efter?.Invoke(utfört);
        }
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    public void Dispose() => _prenumerationer.ForEach(p => p.Dispose());

    /// <param name="Text">Without quotation marks.</param>
    /// <param name="Värden">The parameters' values.</param>
    /// <param name="Rader">How many rows it changed.</param>
    internal sealed record Kommando(string Text, IReadOnlyList<object?> Värden, int Rader);
}
