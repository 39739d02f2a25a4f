/**
 * The JSON contract: strict reading of applicants, stable writing of applicants and assessments.
 * Start at {@link io.zengshou.rules.json.ApplicantJson}; needs jackson-core on the class path.
 */
@NullMarked
package io.zengshou.rules.json;

import org.jspecify.annotations.NullMarked;
