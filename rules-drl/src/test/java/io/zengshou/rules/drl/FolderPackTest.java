package io.zengshou.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.HouseholdBuilder;
import io.zengshou.rules.applicant.Product;
import io.zengshou.rules.applicant.Production;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.drl.pack.ShippedPack;
import io.zengshou.rules.json.AssessmentJson;
import io.zengshou.rules.money.Money;
import io.zengshou.rules.testkit.Applicants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;

/** A pack that is edited in a folder behaves as the packaged one does, but for what is edited. */
class FolderPackTest {

  private static final BenefitCalculator PACKAGED = BenefitCalculator.load("shiquan-2023");

  @Example
  void aCopyInAFolderSaysTheSameToTheByte() throws IOException {
    BenefitCalculator folder = load(ShippedPack.files());
    assertThat(folder.pack()).isEqualTo(PACKAGED.pack());
    for (Applicant applicant : applicants()) {
      assertThat(AssessmentJson.write(folder.assess(applicant)))
          .isEqualTo(AssessmentJson.write(PACKAGED.assess(applicant)));
    }
  }

  @Example
  void theOrderOfRulesAndTheirFilesChangeNothingButTheDigest() throws IOException {
    Map<String, String> files = ShippedPack.files();
    reverse(files, "support/蚕桑机械补贴.drl");
    reverse(files, "base/奖补基数.drl");
    reverse(files, "followup/重点分析.drl");
    // Two files become one, under a name that sorts last.
    String eggs = String.valueOf(files.remove("support/蚕种补贴.drl"));
    String cocoons = String.valueOf(files.remove("support/蚕茧奖补.drl"));
    files.put("support/龘.drl", cocoons + eggs.replaceFirst("package .*;\n", "\n"));
    BenefitCalculator folder = load(files);
    String own = folder.pack().sha256();
    assertThat(own).isNotEqualTo(PACKAGED.pack().sha256());
    for (Applicant applicant : applicants()) {
      assertThat(folder.assess(applicant).findings())
          .usingRecursiveComparison()
          .ignoringFieldsMatchingRegexes(".*reasons.*", ".*steps.*")
          .isEqualTo(PACKAGED.assess(applicant).findings());
    }
  }

  @Example
  void aFigureChangedInTheFolderChangesTheAmount() throws IOException {
    Map<String, String> files = ShippedPack.files();
    ShippedPack.replace(files, "support/种养奖补.drl", "5000元/户·年", "6000元/户·年");
    Finding finding =
        load(files)
            .assess(
                HouseholdBuilder.builder()
                    .id("H")
                    .lifted(true)
                    .production(
                        List.of(
                            new Production(
                                "p", Product.CROP, null, Money.yuan(65_000), Money.ZERO)))
                    .build())
            .finding("production-bonus");
    // 10% of 65,000 is 6,500, held to 6,000.
    assertThat(finding).isInstanceOf(Finding.Eligible.class);
    assertThat(((Finding.Eligible) finding).amount()).isEqualTo(Money.yuan(6_000));
  }

  private static List<Applicant> applicants() {
    return Applicants.applicants().list().ofSize(100).sample();
  }

  /** The rules of a file in reverse order, without what stands between them. */
  private static void reverse(Map<String, String> files, String path) {
    String text = String.valueOf(files.get(path));
    List<String> parts = new ArrayList<>(List.of(text.split("(?m)^(?=rule )", -1)));
    String head = parts.remove(0);
    Collections.reverse(parts);
    files.put(path, head + String.join("\n", parts));
  }

  private static BenefitCalculator load(Map<String, String> files) throws IOException {
    Path folder = Files.createTempDirectory("pack");
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return BenefitCalculator.load(folder);
    } finally {
      try (var walk = Files.walk(folder)) {
        for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
