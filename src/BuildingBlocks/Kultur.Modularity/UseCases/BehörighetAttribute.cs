using Microsoft.AspNetCore.Authorization;

namespace Kultur.Modularity;

/// <summary>Who lacks the permission is refused the page (403). A page without it is open to every signed-in role.</summary>
/// <param name="permission">The permission that the page's requests declare.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BehörighetAttribute(string permission) : Attribute, IAuthorizeData, IAuthorizationRequirement, IAuthorizationRequirementData
{
    /// <summary>The permission's name.</summary>
    public string Permission { get; } = permission;

    string? IAuthorizeData.Policy { get; set; }

    string? IAuthorizeData.Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

internal sealed class BehörighetHandler(CurrentUser user) : AuthorizationHandler<BehörighetAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, BehörighetAttribute requirement)
    {
        if (user.Has(requirement.Permission))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
