using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Data;

internal sealed class NaturOchKulturmiljöDbContext(DbContextOptions<NaturOchKulturmiljöDbContext> options) : ModuleDbContext(options);
