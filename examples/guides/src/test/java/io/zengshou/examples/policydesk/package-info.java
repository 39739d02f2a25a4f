@NullMarked
package io.zengshou.examples.policydesk;

import org.jspecify.annotations.NullMarked;
