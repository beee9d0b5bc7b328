using Kultur.Fortbildning.Contracts;
using Kultur.Testing;

namespace Kultur.Biblioteksutveckling.Tests;

/// <summary>The events that this module tells, as others receive them. A changed shape takes a new version.</summary>
public class HändelseformTests
{
    private static readonly Guid Id = Guid.Parse("01932b5e-7c00-7000-8000-000000000001");

    [Fact]
    public void BehovAnmält_keeps_its_shape() =>
        ModuleHost.ShapeOf(new BehovAnmält(Id, "Biblioteksutveckling", "1435", "meroppet", "Kvällar utan personal", "hog", new(2026, 11, 24))).ShouldBe(
            """fortbildning.behov-anmalt v1 {"BehovId":"01932b5e-7c00-7000-8000-000000000001","Källa":"Biblioteksutveckling","Kommunkod":"1435","Tema":"meroppet","Rubrik":"Kvällar utan personal","Brådska":"hog","Noterat":"2026-11-24"}""");

    [Fact]
    public void BehovÅterkallat_keeps_its_shape() =>
        ModuleHost.ShapeOf(new BehovÅterkallat(Id, "Löst")).ShouldBe(
            """fortbildning.behov-aterkallat v1 {"BehovId":"01932b5e-7c00-7000-8000-000000000001","Orsak":"Löst"}""");
}
