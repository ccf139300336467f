using ClaimTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Actors;

internal sealed class ActorConfiguration : IEntityTypeConfiguration<Actor>, IEntityTypeConfiguration<ActorName>
{
    public void Configure(EntityTypeBuilder<Actor> actor)
    {
        actor.ComplexCollection(a => a.Roles, roles => roles.ToJson());
        actor.HasOne<Article>().WithMany().HasForeignKey(a => a.ArticleId);
        actor.HasIndex(a => a.Name);
    }

    public void Configure(EntityTypeBuilder<ActorName> name)
    {
        name.ToTable("ActorNames");
        name.HasKey(n => new { n.ActorId, n.Key });
        name.HasOne<Actor>().WithMany().HasForeignKey(n => n.ActorId);
        name.HasIndex(n => n.Key);
    }
}
