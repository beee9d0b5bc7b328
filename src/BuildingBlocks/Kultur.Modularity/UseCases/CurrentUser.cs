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

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsSignedIn => Role is not null;

    /// <summary>Whether the user has the permission.</summary>
    public bool Has(string permission) => _permissions.Contains(permission);

    /// <summary>Makes a person with a role the current user.</summary>
    public void SignIn(string id, string name, Role role, ModuleCatalog catalog)
    {
        (Id, Name, Role) = (id, name, role);
        _permissions = [Permission.Public, .. catalog.PermissionsOf(role)];
    }

    /// <summary>Makes the system the current user: for jobs, deliveries and demo data.</summary>
    public void BecomeSystem(ModuleCatalog catalog)
    {
        (Id, Name, Role) = ("systemet", "Systemet", null);
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
}
