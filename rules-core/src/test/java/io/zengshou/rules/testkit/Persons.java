package io.zengshou.rules.testkit;

import io.zengshou.rules.applicant.DisabilityKind;
import io.zengshou.rules.applicant.Guarantee;
import io.zengshou.rules.applicant.LabourCapacity;
import io.zengshou.rules.applicant.Member;
import io.zengshou.rules.applicant.MemberBuilder;
import io.zengshou.rules.applicant.PublicPost;
import io.zengshou.rules.applicant.Schooling;
import io.zengshou.rules.applicant.Supporter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Members of whom everything is known. */
final class Persons {

  private Persons() {}

  /** One to six persons, {@code p0} and up. */
  static Arbitrary<List<Member>> members() {
    return member()
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            members ->
                Entries.numbered("p", members, (id, m) -> MemberBuilder.builder(m).id(id).build()));
  }

  static Arbitrary<Member> member() {
    return Builders.withBuilder(() -> MemberBuilder.builder().id("p"))
        .use(born())
        .in((b, born) -> b.birthDate(born.date).age(born.age))
        .use(labourCapacity())
        .in((b, capacity) -> b.labourCapacity(capacity))
        .use(work())
        .in((b, work) -> b.employed(work.employed).publicPost(work.post))
        .use(Figures.either())
        .in((b, willing) -> b.willingToWork(willing))
        .use(disability())
        .in((b, disability) -> b.disabilityKind(disability.kind).disabilityGrade(disability.grade))
        .use(Figures.seldomTrue())
        .in((b, ill) -> b.gravelyIll(ill))
        .use(Figures.mostlyTrue())
        .in((b, livelihood) -> b.hasLivelihood(livelihood))
        .use(Arbitraries.of(Supporter.class))
        .in((b, supporter) -> b.supporter(supporter))
        .use(guarantees())
        .in((b, guarantees) -> b.guarantees(guarantees))
        .use(Arbitraries.of(Schooling.class))
        .in((b, schooling) -> b.schooling(schooling))
        .use(Figures.seldomTrue())
        .in((b, graduate) -> b.graduate(graduate))
        .use(Figures.seldomTrue())
        .in((b, veteran) -> b.veteran(veteran))
        .use(Figures.seldomTrue())
        .in((b, returned) -> b.returned(returned))
        .use(Figures.seldomTrue())
        .in((b, skilled) -> b.skilled(skilled))
        .use(Figures.seldomTrue())
        .in((b, selfEmployed) -> b.selfEmployed(selfEmployed))
        .use(Figures.seldomTrue())
        .in((b, flexible) -> b.flexibleWork(flexible))
        .use(Figures.seldomTrue())
        .in((b, starting) -> b.startingBusiness(starting))
        .use(Figures.seldomTrue())
        .in((b, training) -> b.wantsTraining(training))
        .use(Figures.seldomTrue())
        .in((b, nearby) -> b.wantsNearbyWork(nearby))
        .build(MemberBuilder::build);
  }

  /** Either the day or the age. */
  private record Born(@Nullable LocalDate date, @Nullable Integer age) {}

  private record Work(boolean employed, PublicPost post) {}

  private record Disability(DisabilityKind kind, @Nullable Integer grade) {}

  private static Arbitrary<Born> born() {
    return Arbitraries.oneOf(
        Figures.age().map(age -> new Born(null, age)),
        Figures.birthDate().map(date -> new Born(date, null)));
  }

  private static Arbitrary<LabourCapacity> labourCapacity() {
    return Arbitraries.frequency(
        Tuple.of(3, LabourCapacity.FULL),
        Tuple.of(1, LabourCapacity.PARTIAL),
        Tuple.of(3, LabourCapacity.NONE));
  }

  /** Who holds a post is employed. */
  private static Arbitrary<Work> work() {
    return Arbitraries.frequency(
        Tuple.of(5, new Work(false, PublicPost.NONE)),
        Tuple.of(3, new Work(true, PublicPost.NONE)),
        Tuple.of(1, new Work(true, PublicPost.PART_TIME)),
        Tuple.of(1, new Work(true, PublicPost.FULL_TIME)));
  }

  private static Arbitrary<Disability> disability() {
    Arbitrary<Disability> some =
        Combinators.combine(
                Arbitraries.of(DisabilityKind.class).filter(kind -> kind != DisabilityKind.NONE),
                Arbitraries.integers().between(1, 4))
            .as(Disability::new);
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(new Disability(DisabilityKind.NONE, null))),
        Tuple.of(2, some));
  }

  private static Arbitrary<Set<Guarantee>> guarantees() {
    return Arbitraries.frequency(
        Tuple.of(14, Set.of()),
        Tuple.of(4, Set.of(Guarantee.SUBSISTENCE)),
        Tuple.of(1, Set.of(Guarantee.SPECIAL_HARDSHIP)),
        Tuple.of(1, Set.of(Guarantee.SUBSISTENCE, Guarantee.SPECIAL_HARDSHIP)));
  }
}
