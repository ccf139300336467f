using ClaimTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Actors;

internal sealed class ActorConfiguration : IEntityTypeConfiguration<Actor>, IEntityTypeConfiguration<ActorName>, IEntityTypeConfiguration<ActorMember>
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

    public void Configure(EntityTypeBuilder<ActorMember> member)
    {
        member.ToTable("ActorMembers");
        member.HasKey(m => new { m.GroupId, m.MemberId });
        member.HasOne<Actor>().WithMany().HasForeignKey(m => m.GroupId);
        member.HasOne<Actor>().WithMany().HasForeignKey(m => m.MemberId);
    }
}
