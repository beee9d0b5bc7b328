using Kultur.Testing;
using Npgsql;

namespace Kultur.Data.Tests;

/// <summary>A module's role reaches its own schema and nothing else, whatever SQL it is given.</summary>
[EnbartPostgres("SQLite has no roles: each module has a file of its own")]
public sealed class RollTests(FörberettHus hus)
{
    public static TheoryData<string> Moduler => [.. FörberettHus.Moduler];

    [Theory]
    [MemberData(nameof(Moduler))]
    public async Task A_role_reads_writes_and_builds_in_its_own_schema(string modul)
    {
        foreach (var sql in new[]
        {
            "select * from outbox",
            "insert into answered_command (key, use_case, answer, at) values ('a', 'b', 'c', now())",
            "delete from inbox",
            "create table egen (id int)",
            $"alter table {modul}.outbox add egen int",
        })
            (await hus.SomAsync(modul, sql)).ShouldBeNull(sql);
    }

    [Theory]
    [MemberData(nameof(Moduler))]
    public async Task A_role_is_refused_every_other_modules_schema(string modul)
    {
        foreach (var annan in FörberettHus.Moduler.Where(m => m != modul))
        {
            foreach (var sql in new[]
            {
                $"select * from {annan}.outbox",
                $"insert into {annan}.answered_command (key, use_case, answer, at) values ('a', 'b', 'c', now())",
                $"update {annan}.outbox set payload = ''",
                $"delete from {annan}.inbox",
                $"truncate {annan}.audit",
                $"create table {annan}.smyg (id int)",
                $"alter table {annan}.outbox add smyg int",
                $"drop table {annan}.outbox",
                $"drop schema {annan} cascade",
                $"set role {annan}",
                $"alter role {annan} password 'annat'",
            })
                (await hus.SomAsync(modul, sql)).ShouldBe(PostgresErrorCodes.InsufficientPrivilege, $"{modul}: {sql}");
        }
    }

    [Theory]
    [MemberData(nameof(Moduler))]
    public async Task A_role_is_refused_what_belongs_to_no_module(string modul)
    {
        foreach (var sql in new[]
        {
            "create table public.smyg (id int)",
            "create schema smyg",
            "create temporary table smyg (id int)",
            "create role smyg",
        })
            (await hus.SomAsync(modul, sql)).ShouldBe(PostgresErrorCodes.InsufficientPrivilege, $"{modul}: {sql}");
    }

    [Theory]
    [MemberData(nameof(Moduler))]
    public async Task A_role_is_refused_the_keys_that_sign_ins_are_sealed_with(string modul)
    {
        foreach (var sql in new[]
        {
            "select * from varden.sealing_key",
            "insert into varden.sealing_key (name, xml) values ('a', 'b')",
            "update varden.sealing_key set xml = ''",
            "delete from varden.sealing_key",
            "create table varden.smyg (id int)",
            "set role varden",
        })
            (await hus.SomAsync(modul, sql)).ShouldBe(PostgresErrorCodes.InsufficientPrivilege, $"{modul}: {sql}");
    }

    [Fact]
    public async Task The_hosts_own_role_reads_keys_and_adds_one_and_may_nothing_else()
    {
        foreach (var sql in new[] { "select * from sealing_key", "insert into sealing_key (name, xml) values ('a', 'b')" })
            (await hus.SomAsync("varden", sql)).ShouldBeNull(sql);
        foreach (var sql in FörberettHus.Moduler.SelectMany(m => new[] { $"select * from {m}.outbox", $"create table {m}.smyg (id int)" }).Concat(
        [
            "update sealing_key set xml = ''",
            "delete from sealing_key",
            "drop table sealing_key",
            "create table smyg (id int)",
            "create table public.smyg (id int)",
        ]))
            (await hus.SomAsync("varden", sql)).ShouldBe(PostgresErrorCodes.InsufficientPrivilege, sql);
    }

    [Theory]
    [MemberData(nameof(Moduler))]
    public async Task Every_table_stands_in_its_modules_schema_and_is_its_roles_own(string modul) =>
        (await hus.SomAsync(modul, $"""
            do $$ begin
              if not exists (select from pg_tables where schemaname = '{modul}' and tablename = 'outbox')
                or exists (select from pg_tables where (schemaname = '{modul}') <> (tableowner = '{modul}') or schemaname = 'public')
              then raise exception 'astray'; end if;
            end $$
            """)).ShouldBeNull();
}
