package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.drl.pack.ShippedPack;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a container, the library is in a class loader that its threads do not know: those of the
 * common pool have the system's. Drools looks for its parts with the thread's.
 */
class OtherClassLoaderTest {

  private final Path folder;

  OtherClassLoaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aPackIsCompiledAndRunOnAThreadThatDoesNotSeeTheLibrary() throws Exception {
    write();
    try (URLClassLoader library = ClassPath.loader(path -> true)) {
      assertThat(onAThreadOfThePlatform(() -> total(library))).isEqualTo("6000.00");
    }
  }

  /** The library's own classes, afresh: what it found before does not help it. */
  private String total(ClassLoader library) throws ReflectiveOperationException {
    Class<?> calculators = library.loadClass("io.zengshou.rules.BenefitCalculator");
    Object calculator = calculators.getMethod("load", Path.class).invoke(null, folder);
    Class<?> sessions = library.loadClass("io.zengshou.rules.drl.DroolsSessions");
    Object inSessions = sessions.getMethod("of", calculators).invoke(null, calculator);
    Object applicant =
        library
            .loadClass("io.zengshou.rules.json.ApplicantJson")
            .getMethod("read", String.class)
            .invoke(
                null,
                """
                {"applicant": "household", "id": "h", "lifted": true,
                 "production": [{"product": "crop", "receipts": 70000}]}
                """);
    Class<?> applicants = library.loadClass("io.zengshou.rules.applicant.Applicant");
    Object assessment = calculators.getMethod("assess", applicants).invoke(inSessions, applicant);
    return assessment.getClass().getMethod("total").invoke(assessment).toString();
  }

  private static <T> T onAThreadOfThePlatform(Callable<T> work)
      throws ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task);
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    thread.start();
    return task.get();
  }

  private void write() throws IOException {
    Map<String, String> files = ShippedPack.withoutScenarios();
    ShippedPack.replace(files, "support/种养奖补.drl", "5000元/户·年", "6000元/户·年");
    ClassPath.write(files, folder);
  }
}
