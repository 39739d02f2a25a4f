package io.zengshou.examples.quickstart;

import io.zengshou.rules.BenefitCalculator;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.explain.VerificationTable;
import io.zengshou.rules.explain.Words;
import io.zengshou.rules.json.ReceiptEntry;
import io.zengshou.rules.json.ReceiptJson;
import io.zengshou.rules.json.ReceiptReader;
import io.zengshou.rules.receipt.Receipt;
import io.zengshou.rules.receipt.Verification;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes earlier assessments again, from their receipts, and tells whether the same comes out. */
final class Audit {

  private final BenefitCalculator calculator;
  private final boolean json;
  private final Locale locale;
  private final Words words;
  private final Console console;
  private final Map<String, List<Receipt>> receipts = new LinkedHashMap<>();
  private int refused;
  private int same;
  private int different;
  private int withoutReceipt;

  Audit(BenefitCalculator calculator, boolean json, Locale locale, Console console) {
    this.calculator = calculator;
    this.json = json;
    this.locale = locale;
    this.words = Words.in(locale);
    this.console = console;
  }

  /** Reads all receipts; those that cannot be read are told and do not stop the others. */
  void readReceipts(InputStream in) {
    try (ReceiptReader reader = ReceiptJson.readAll(in)) {
      while (reader.hasNext()) {
        ReceiptEntry entry = reader.next();
        if (entry instanceof ReceiptEntry.Valid valid) {
          Receipt receipt = valid.receipt();
          receipts.computeIfAbsent(receipt.applicant(), id -> new ArrayList<>()).add(receipt);
        } else if (entry instanceof ReceiptEntry.Faulty faulty) {
          refused++;
          console.error(
              words.say("回执第 " + faulty.line() + " 行", "receipt on line " + faulty.line())
                  + "\n"
                  + faulty.refusal().in(locale).indent(2).stripTrailing());
        }
      }
    }
  }

  /** Verifies the receipts of one applicant. */
  void applicant(Applicant applicant) {
    List<Receipt> all = receipts.remove(applicant.id());
    if (all == null) {
      withoutReceipt++;
      return;
    }
    for (Receipt receipt : all) {
      Verification verification = calculator.verify(receipt, applicant);
      same += verification instanceof Verification.Same ? 1 : 0;
      different += verification instanceof Verification.Different ? 1 : 0;
      if (json) {
        console.json(ReceiptJson.write(receipt, verification));
      } else {
        tell(receipt, verification);
      }
    }
  }

  private void tell(Receipt receipt, Verification verification) {
    String title = receipt.applicant() + "  " + receipt.asOf() + "  ";
    List<String> lines = new VerificationTable(words, Page.WIDTH).lines(verification);
    console.line(title + lines.get(0));
    lines.subList(1, lines.size()).forEach(console::line);
  }

  /** Tells what is left; true where every receipt was verified and the same came out. */
  boolean finish() {
    int lost = receipts.values().stream().mapToInt(List::size).sum();
    if (lost > 0) {
      String ids = words.list(receipts.keySet());
      console.error(
          words.say("有回执但没有申请主体：" + ids, "receipts of applicants that were not given: " + ids));
    }
    int all = same + different + lost + refused;
    if (all == 0) {
      console.error(words.say("没有回执可核对", "there is no receipt to verify"));
    }
    if (!json) {
      console.line("");
      console.line(
          words.say(
              "回执 "
                  + all
                  + " 份：一致 "
                  + same
                  + "，不一致 "
                  + different
                  + "，找不到申请主体 "
                  + lost
                  + "，读不了 "
                  + refused
                  + "；没有回执的申请主体 "
                  + withoutReceipt
                  + " 个。",
              "Receipts: "
                  + all
                  + "; the same "
                  + same
                  + ", different "
                  + different
                  + ", applicant not given "
                  + lost
                  + ", refused "
                  + refused
                  + ". Applicants without a receipt: "
                  + withoutReceipt
                  + "."));
    }
    return all > 0 && all == same;
  }
}
