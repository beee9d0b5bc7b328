using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Data;

internal sealed class KulturlivFörAllaDbContext(DbContextOptions<KulturlivFörAllaDbContext> options) : ModuleDbContext(options);
