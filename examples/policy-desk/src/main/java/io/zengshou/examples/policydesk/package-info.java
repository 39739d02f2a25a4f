/**
 * What policy staff run to check, try and publish rules: a host of the library, public API only.
 */
@NullMarked
package io.zengshou.examples.policydesk;

import org.jspecify.annotations.NullMarked;
