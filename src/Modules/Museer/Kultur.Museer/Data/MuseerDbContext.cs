using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Data;

internal sealed class MuseerDbContext(DbContextOptions<MuseerDbContext> options) : ModuleDbContext(options);
