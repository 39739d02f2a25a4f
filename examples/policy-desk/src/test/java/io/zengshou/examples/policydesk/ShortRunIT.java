package io.zengshou.examples.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** The JVM of a short run was told to leave its second compiler alone, and understood. */
class ShortRunIT {

  @Test
  void theSecondCompilerIsLeftAlone() throws Exception {
    assertThat(directives()).doesNotContain("Exclude:true");
    ShortRun.begin();
    assertThat(directives())
        .containsPattern("matching: \\*\\.\\*[^#]*c2 directives:[^#]*Exclude:true");
  }

  private static String directives() throws Exception {
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesPrint",
                new Object[0],
                new String[0]);
  }
}
