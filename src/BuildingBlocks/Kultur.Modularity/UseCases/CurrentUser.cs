using Kultur.Modularity.Drift;

namespace Kultur.Modularity;

/// <summary>Who is at work in this scope: a signed-in person, a visitor, or the system itself.</summary>
public sealed class CurrentUser
{
    private HashSet<string> _permissions = [Permission.Public];

    /// <summary>Stable id, as in audit rows.</summary>
    public string Id { get; private set; } = "besokare";

    /// <summary>As shown to others.</summary>
    public string Name { get; private set; } = "Besökare";

    /// <summary>The role; null for visitors and the system.</summary>
    public Role? Role { get; private set; }

    /// <summary>The municipality that the user works for, SCB's four digits; null for those of the region, visitors and the system.</summary>
    public string? Kommunkod { get; private set; }

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsSignedIn => Role is not null;

    /// <summary>Whether the user has the permission.</summary>
    public bool Has(string permission) => _permissions.Contains(permission);

    /// <summary>Makes a person with a role the current user.</summary>
    /// <exception cref="ArgumentException">The role is a municipality's and no municipality is given, or the other way about.</exception>
    public void SignIn(string id, string name, Role role, ModuleCatalog catalog, string? kommunkod = null)
    {
        if (role.ÄrKommunal != kommunkod is not null)
            throw new ArgumentException($"{role.Title} {(role.ÄrKommunal ? "needs" : "has no")} municipality.", nameof(kommunkod));
        (Id, Name, Role, Kommunkod) = (id, name, role, kommunkod);
        _permissions = [Permission.Public, .. catalog.PermissionsOf(role)];
    }

    /// <summary>Makes the current user of another scope this one's too, for a scope that serves a part of the same request.</summary>
    public void Become(CurrentUser other) =>
        (Id, Name, Role, Kommunkod, _permissions) = (other.Id, other.Name, other.Role, other.Kommunkod, other._permissions);

    /// <summary>Makes whoever sits at the host's own command line the current user, who may do what Driftcentral offers.</summary>
    /// <param name="login">As the operating system knows them.</param>
    /// <param name="serPersonuppgifter">Whether they have asked to see what is said of people.</param>
    public void BecomeOperator(string login, bool serPersonuppgifter = false)
    {
        (Id, Name, Role, Kommunkod) = ("kommandorad:" + login, $"{login} på kommandoraden", null, null);
        _permissions = [Permission.Public, Driftbehörigheter.Läsa, Driftbehörigheter.Skriva];
        if (serPersonuppgifter)
            _permissions.Add(Driftbehörigheter.Personuppgifter);
    }

    /// <summary>Makes the system the current user: for jobs, deliveries and demo data.</summary>
    public void BecomeSystem(ModuleCatalog catalog)
    {
        (Id, Name, Role, Kommunkod) = ("systemet", "Systemet", null, null);
        _permissions = [Permission.Public, Permission.System, .. catalog.Permissions.Select(p => p.Name)];
    }
}

/// <summary>What came with the request that this scope serves.</summary>
public sealed class RequestContext
{
    /// <summary>
    /// The form's hidden key or the <c>Idempotency-Key</c> header: a command sent twice with one key runs once.
    /// Null when the sender gave none.
    /// </summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>The event that is being heard; null where a user or the clock is at work.</summary>
    internal Guid? HeardEvent { get; set; }
}
