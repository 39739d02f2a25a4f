package io.zengshou.rules.drl.scenario;

import io.zengshou.rules.assessment.Assessment;
import java.util.function.Function;

/**
 * One thing that a scenario says must come out.
 *
 * @param line where it stands
 * @param name what it is about, such as {@code cocoon-subsidy.most}
 * @param expected what must come out, written as {@link Outcome} writes it
 * @param actual what an assessment says
 */
record Claim(int line, String name, String expected, Function<Assessment, String> actual) {}
