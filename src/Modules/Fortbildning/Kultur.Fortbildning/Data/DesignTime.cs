using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
namespace Kultur.Fortbildning.Data;
internal sealed class DesignTime : IDesignTimeDbContextFactory<FortbildningDbContext>
{
    public FortbildningDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<FortbildningDbContext>().UseSqlite("DataSource=/tmp/fort-design.db").Options);
}
