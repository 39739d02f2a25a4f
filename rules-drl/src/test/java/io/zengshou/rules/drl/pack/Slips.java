package io.zengshou.rules.drl.pack;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One change each to the shipped pack, as authors of rules make them. */
final class Slips {

  /** Words of one file replaced by others; a file without such words is given another text. */
  record Slip(String name, String path, @Nullable String from, @Nullable String to) {

    Map<String, String> files() {
      Map<String, String> files = ShippedPack.withoutScenarios();
      if (to == null) {
        files.remove(path);
      } else if (from == null) {
        files.put(path, to);
      } else {
        ShippedPack.replace(files, path, from, to);
      }
      return files;
    }
  }

  private static final List<Slip> OF_RULES =
      List.of(
          new Slip("end is missing at the end of a file", "support/消费帮扶.drl", "\nend", ""),
          new Slip(
              "end is missing before the next rule",
              "support/种养奖补.drl",
              "    award.on($base);\nend\n",
              "    award.on($base);\n"),
          new Slip(
              "salience does not hide the file's others",
              "support/种养奖补.drl",
              "@Measure(\"production-bonus\") @Rate(\"10%\")",
              "salience 10 @Measure(\"production-bonus\") @Rate(\"10元/亩\")"),
          new Slip(
              "full-width signs do not hide the file's others",
              "support/种养奖补.drl",
              "Household( lifted == true || atRisk == true )\n    Base( measure == \"production-bonus\", amount > yuan(0), $base : amount )\nthen\n    award.on($base);",
              "Household（ liftd == true || atRisk == true ）\n    Base( measure == \"production-bonus\", amount > yuan(0), $base : amuont )\nthen\n    award.on($base)；"),
          new Slip(
              "AND in capitals",
              "support/消费帮扶.drl",
              "goodsToSell == true",
              "goodsToSell == true AND lifted = true"),
          new Slip(
              "a Chinese or",
              "support/消费帮扶.drl",
              "goodsToSell == true",
              "goodsToSell == true 或者 lifted == true"),
          new Slip(
              "NOT and TRUE in capitals",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "NOT Household( goodsToSell == TRUE )"),
          new Slip(
              "an AND between facts",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true ) AND Household( lifted == true )"),
          new Slip(
              "a word too many",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true true )"),
          new Slip(
              "a wide colon in YAML",
              "measures.yaml",
              "- id: production-bonus\n  kind: cash",
              "- id: production-bonus\n  kind：cash"),
          new Slip("a rate for an area", "support/种养奖补.drl", "@Rate(\"10%\")", "@Rate(\"200元/亩\")"),
          new Slip("a second end", "support/消费帮扶.drl", "\nend", "\nend\nend"),
          new Slip("then is missing", "support/消费帮扶.drl", "then\n", ""),
          new Slip("when is missing", "support/消费帮扶.drl", "when\n", ""),
          new Slip("then is misspelt", "support/消费帮扶.drl", "then\n", "than\n"),
          new Slip("when is misspelt", "support/消费帮扶.drl", "when\n", "whem\n"),
          new Slip("a figure lacks the dot of its unit", "support/种养奖补.drl", "户·年", "户年"),
          new Slip("a figure with the letter O", "support/种养奖补.drl", "10%", "1O%"),
          new Slip(
              "a day without zeros",
              "support/消费帮扶.drl",
              "@Since(\"2023-01-01\")",
              "@Since(\"2023年1月1日\")"),
          new Slip("a comment does not end", "support/消费帮扶.drl", "\nend", "\n/* end"),
          new Slip(
              "a quote is not closed",
              "support/消费帮扶.drl",
              "@Measure(\"consumer-channels\")",
              "@Measure(\"consumer-channels)"),
          new Slip(
              "the name of a rule is not closed",
              "support/消费帮扶.drl",
              "rule \"消费帮扶\"",
              "rule \"消费帮扶"),
          new Slip(
              "a bracket is not closed",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true"),
          new Slip(
              "a bracket too many",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true ) )"),
          new Slip(
              "single quotes",
              "support/消费帮扶.drl",
              "@Measure(\"consumer-channels\")",
              "@Measure('consumer-channels')"),
          new Slip(
              "full-width brackets",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household（ goodsToSell == true ）"),
          new Slip(
              "a full-width comma",
              "support/种养奖补.drl",
              "amount > yuan(0), $base",
              "amount > yuan(0)， $base"),
          new Slip(
              "a full-width semicolon",
              "support/消费帮扶.drl",
              "    refer.household();",
              "    refer.household()；"),
          new Slip("full-width quotes", "support/消费帮扶.drl", "\"消费帮扶\"", "“消费帮扶”"),
          new Slip(
              "a full-width greater-than",
              "support/种养奖补.drl",
              "amount > yuan(0), $base",
              "amount ＞ yuan(0), $base"),
          new Slip("a full-width colon", "support/种养奖补.drl", "$base : amount", "$base ： amount"),
          new Slip(
              "several full-width signs in two lines",
              "support/种养奖补.drl",
              "Base( measure == \"production-bonus\", amount > yuan(0), $base : amount )\nthen\n    award.on($base);",
              "Base（ measure == \"production-bonus\"， amount > yuan(0)， $base ： amount ）\nthen\n    award.on（$base）；"),
          new Slip(
              "one equals sign", "support/消费帮扶.drl", "goodsToSell == true", "goodsToSell = true"),
          new Slip(
              "greater-than turned round",
              "support/种养奖补.drl",
              "amount > yuan(0), $base",
              "amount => yuan(0), $base"),
          new Slip(
              "a unicode escape",
              "support/消费帮扶.drl",
              "    refer.household();",
              "    // \\u000a Runtime.getRuntime().exit(1);\n    refer.household();"),
          new Slip(
              "a comma is missing",
              "support/种养奖补.drl",
              "amount > yuan(0), $base",
              "amount > yuan(0) $base"),
          new Slip(
              "a semicolon is missing",
              "support/消费帮扶.drl",
              "    refer.household();",
              "    refer.household()"),
          new Slip(
              "an unknown fact",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Househould( goodsToSell == true )"),
          new Slip(
              "an unknown attribute",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodToSell == true )"),
          new Slip(
              "an unknown attribute is bound",
              "support/种养奖补.drl",
              "$base : amount",
              "$base : amout"),
          new Slip(
              "an unknown attribute is told to a verb",
              "support/蚕桑机械补贴.drl",
              "    award.on($m.price(), $m);\nend\n\n// A9",
              "    award.on($m.prise(), $m);\nend\n\n// A9"),
          new Slip(
              "an unknown constant",
              "base/奖补基数.drl",
              "    $r : ProductionReceipt( product in (Product.CROP, Product.LIVESTOCK) )\nthen\n    base.add",
              "    $r : ProductionReceipt( product in (Product.CROPS, Product.LIVESTOCK) )\nthen\n    base.add"),
          new Slip(
              "an unknown classification",
              "base/奖补基数.drl",
              "    $r : ProductionReceipt( product in (Product.CROP, Product.LIVESTOCK) )\nthen\n    base.add",
              "    $r : ProductionReceipt( product in (Produkt.CROP, Product.LIVESTOCK) )\nthen\n    base.add"),
          new Slip(
              "an unknown verb",
              "support/消费帮扶.drl",
              "    refer.household();",
              "    refers.household();"),
          new Slip(
              "a verb told something else",
              "support/消费帮扶.drl",
              "    refer.household();",
              "    refer.households();"),
          new Slip("an unknown variable", "support/种养奖补.drl", "award.on($base)", "award.on($bas)"),
          new Slip(
              "an unknown annotation",
              "support/消费帮扶.drl",
              "@Measure(\"consumer-channels\")",
              "@Measure(\"consumer-channels\") @Capp(\"5000元/户·年\")"),
          new Slip(
              "an unknown measure",
              "support/消费帮扶.drl",
              "\"consumer-channels\"",
              "\"consumer-chanels\""),
          new Slip(
              "an unknown measure in a condition",
              "support/种养奖补.drl",
              "Base( measure == \"production-bonus\", amount",
              "Base( measure == \"production-bonuses\", amount"),
          new Slip(
              "an unknown measure in a limit",
              "limits/奖补总额.drl",
              "\"cocoon-subsidy\",",
              "\"cocoons-subsidy\","),
          new Slip(
              "an unknown measure for figures",
              "support/蚕种补贴.drl",
              "\"监测户蚕种补贴待认定\"\n    @Measure(\"silkworm-egg-subsidy\") @FiguresOf(\"silkworm-egg-subsidy\")",
              "\"监测户蚕种补贴待认定\"\n    @Measure(\"silkworm-egg-subsidy\") @FiguresOf(\"silkworm-eggs-subsidy\")"),
          new Slip(
              "an unknown switch",
              "support/蚕种补贴.drl",
              "@Reading(\"monitored-sericulture=refer\")",
              "@Reading(\"monitored-sericultur=refer\")"),
          new Slip(
              "an unknown choice",
              "support/蚕种补贴.drl",
              "@Reading(\"monitored-sericulture=refer\")",
              "@Reading(\"monitored-sericulture=reffer\")"),
          new Slip(
              "a reading without a choice",
              "support/蚕种补贴.drl",
              "@Reading(\"monitored-sericulture=refer\")",
              "@Reading(\"monitored-sericulture\")"),
          new Slip(
              "an unknown note",
              "support/金融帮扶.drl",
              "@Note(\"ask-micro-loan\")",
              "@Note(\"ask-microloan\")"),
          new Slip(
              "a note is attached and not named",
              "support/金融帮扶.drl",
              " @Note(\"ask-micro-loan\")",
              ""),
          new Slip(
              "an unknown point",
              "support/蚕种补贴.drl",
              "undecided.upTo($sheets, \"A10\")",
              "undecided.upTo($sheets, \"A11\")"),
          new Slip(
              "an unknown setting",
              "followup/收入骤减.drl",
              "id == \"income-plunge-threshold\"",
              "id == \"income-plunge\""),
          new Slip("an unknown department", "measures.yaml", "县强村发展有限公司]", "县强村发展公司]"),
          new Slip(
              "a stage that has no folder",
              "pack.yaml",
              "stages: [base, support, limits,",
              "stages: [base, support, limit,"),
          new Slip(
              "a rate with a wrong unit", "support/种养奖补.drl", "@Rate(\"10%\")", "@Rate(\"10元\")"),
          new Slip(
              "a cap with a wrong unit",
              "support/种养奖补.drl",
              "@Cap(\"5000元/户·年\")",
              "@Cap(\"5000元/户\")"),
          new Slip(
              "a cap without a unit", "support/种养奖补.drl", "@Cap(\"5000元/户·年\")", "@Cap(\"5000\")"),
          new Slip(
              "a standard with a wrong unit",
              "hardship/特困供养.drl",
              "@Standard(\"6984元/人·年\")",
              "@Standard(\"6984元/户·年\")"),
          new Slip(
              "a line with a wrong unit",
              "followup/重点分析.drl",
              "@Line(\"8500元/人·年\")",
              "@Line(\"8500元/户·年\")"),
          new Slip(
              "a deadline that is no date",
              "followup/补贴兑付期限.drl",
              "@Deadline(\"2023-09-30\")",
              "@Deadline(\"2023-09-31\")"),
          new Slip("a price for money", "support/种养奖补.drl", "@Rate(\"10%\")", "@Rate(\"1元/斤\")"),
          new Slip(
              "a percentage for sheets", "support/蚕种补贴.drl", "@Rate(\"35元/张\")", "@Rate(\"35%\")"),
          new Slip(
              "a weight price for sheets",
              "support/蚕种补贴.drl",
              "@Rate(\"35元/张\")",
              "@Rate(\"35元/斤\")"),
          new Slip(
              "a sheet price for weights",
              "support/蚕茧奖补.drl",
              "@Rate(\"1元/斤\")",
              "@Rate(\"1元/张\")"),
          new Slip(
              "a cap per household for machines",
              "support/蚕桑机械补贴.drl",
              "@Cap(\"1000元/台\")",
              "@Cap(\"1000元/户·年\")"),
          new Slip(
              "a cap per machine for a household",
              "support/种养奖补.drl",
              "@Cap(\"5000元/户·年\")",
              "@Cap(\"5000元/台\")"),
          new Slip(
              "a figure twice",
              "support/种养奖补.drl",
              "@FiguresOf(\"production-bonus\")\n    @Reading({\"production-base=net\", \"cocoon-in-production-base=yes\"})",
              "@Rate(\"10%\") @FiguresOf(\"production-bonus\")\n    @Reading({\"production-base=net\", \"cocoon-in-production-base=yes\"})"),
          new Slip("an award without figures", "support/蚕种补贴.drl", "@Rate(\"35元/张\")", ""),
          new Slip(
              "figures of another rule without saying so",
              "support/蚕种补贴.drl",
              "\"监测户蚕种补贴待认定\"\n    @Measure(\"silkworm-egg-subsidy\") @FiguresOf(\"silkworm-egg-subsidy\")",
              "\"监测户蚕种补贴待认定\"\n    @Measure(\"silkworm-egg-subsidy\")"),
          new Slip(
              "a measure without a rule",
              "measures.yaml",
              "- id: production-bonus\n",
              "- id: new-bonus\n  kind: cash\n  applicants: [household]\n  title: {zh: 新奖补, en: a new bonus}\n  clauses: [二(一)1]\n\n- id: production-bonus\n"),
          new Slip(
              "a rule without a measure",
              "support/消费帮扶.drl",
              "    @Measure(\"consumer-channels\")\n",
              ""),
          new Slip(
              "a verb of another kind of measure",
              "support/消费帮扶.drl",
              "    refer.household();",
              "    flag.raise();"),
          new Slip(
              "a validity that ends before it begins",
              "support/消费帮扶.drl",
              "@Since(\"2023-01-01\") @Until(\"2023-12-31\")",
              "@Since(\"2023-12-31\") @Until(\"2023-01-01\")"),
          new Slip(
              "a validity without a beginning", "support/消费帮扶.drl", "@Since(\"2023-01-01\") ", ""),
          new Slip(
              "a day that is no day",
              "support/消费帮扶.drl",
              "@Until(\"2023-12-31\")",
              "@Until(\"2023-12-32\")"),
          new Slip("two rules of one name", "support/消费帮扶.drl", "rule \"消费帮扶\"", "rule \"规模产业引导\""),
          new Slip(
              "a package of another folder",
              "support/消费帮扶.drl",
              "package packs.shiquan2023.support;",
              "package packs.shiquan2023.base;"),
          new Slip(
              "a result of a later stage",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true )\n    Award( measure == \"focus-relocated\", eligible == true )"),
          new Slip(
              "a result of its own stage",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true )\n    Award( measure == \"production-bonus\", eligible == true )"),
          new Slip(
              "a result without its measure",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true )\n    Base( amount > yuan(0) )"),
          new Slip(
              "sides that cannot be compared",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == 1 )"),
          new Slip(
              "money against a number",
              "support/种养奖补.drl",
              "amount > yuan(0), $base",
              "amount > 0, $base"),
          new Slip(
              "salience",
              "support/消费帮扶.drl",
              "@Measure(\"consumer-channels\")",
              "@Measure(\"consumer-channels\")\n    salience 10"),
          new Slip(
              "no-loop",
              "support/消费帮扶.drl",
              "@Measure(\"consumer-channels\")",
              "@Measure(\"consumer-channels\")\n    no-loop true"),
          new Slip(
              "agenda-group",
              "support/消费帮扶.drl",
              "@Measure(\"consumer-channels\")",
              "@Measure(\"consumer-channels\")\n    agenda-group \"x\""),
          new Slip(
              "salience of a whole file",
              "support/消费帮扶.drl",
              "support;\n",
              "support;\nsalience 10\n"),
          new Slip(
              "modify in then",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )\nthen\n    refer.household();",
              "$h : Household( goodsToSell == true )\nthen\n    modify($h) { setGoodsToSell(false) }"),
          new Slip(
              "insert in then",
              "support/消费帮扶.drl",
              "    refer.household();",
              "    insert(new Household());"),
          new Slip(
              "two verbs",
              "support/消费帮扶.drl",
              "    refer.household();",
              "    refer.household();\n    refer.institution();"),
          new Slip("no verb", "support/消费帮扶.drl", "    refer.household();\n", ""),
          new Slip(
              "from",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true )\n    $m : Member() from $h.members"),
          new Slip(
              "eval",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true )\n    eval( true )"),
          new Slip(
              "a function",
              "support/消费帮扶.drl",
              "rule \"消费",
              "function boolean f() { return true; }\n\nrule \"消费"),
          new Slip(
              "a query",
              "support/消费帮扶.drl",
              "rule \"消费",
              "query \"q\"\n    Household()\nend\n\nrule \"消费"),
          new Slip(
              "forall",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true )\n    forall( Member( age > 60 ) )"),
          new Slip(
              "collect",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true )\n    $l : java.util.List() from collect( Member() )"),
          new Slip(
              "or between facts",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "( Household( goodsToSell == true ) or Household( lifted == true ) )"),
          new Slip(
              "and between facts",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "( Household( goodsToSell == true ) and Household( lifted == true ) )"),
          new Slip(
              "and after not",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true )\n    not ( Member( age > 60 ) and Member( age < 16 ) )"),
          new Slip(
              "a bare yes or no",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell )"),
          new Slip(
              "not equal",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell != false )"),
          new Slip(
              "not in",
              "base/奖补基数.drl",
              "    $r : ProductionReceipt( product in (Product.CROP, Product.LIVESTOCK) )\nthen\n    base.add",
              "    $r : ProductionReceipt( product not in (Product.COCOON, Product.OTHER) )\nthen\n    base.add"),
          new Slip(
              "a negated condition",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( !(goodsToSell == true) )"),
          new Slip(
              "an annotation twice",
              "support/种养奖补.drl",
              "@Reading({\"production-base=net\", \"cocoon-in-production-base=yes\"})",
              "@Reading(\"production-base=net\") @Reading(\"cocoon-in-production-base=yes\")"),
          new Slip(
              "an annotation without quotes",
              "support/消费帮扶.drl",
              "@Measure(\"consumer-channels\")",
              "@Measure(consumer-channels)"),
          new Slip(
              "an annotation that is a program",
              "support/消费帮扶.drl",
              "@Measure(\"consumer-channels\")",
              "@Measure(\"consumer-channels\") @Source(Runtime.getRuntime())"),
          new Slip(
              "an annotation with names",
              "support/消费帮扶.drl",
              "@Measure(\"consumer-channels\")",
              "@Measure(\"consumer-channels\") @Source(law = \"x\")"),
          new Slip(
              "an annotation without a value",
              "support/消费帮扶.drl",
              "@Measure(\"consumer-channels\")",
              "@Measure(\"consumer-channels\") @Source"),
          new Slip(
              "import", "support/消费帮扶.drl", "support;\n", "support;\nimport java.util.List;\n"),
          new Slip(
              "import of a function",
              "support/消费帮扶.drl",
              "support;\n",
              "support;\nimport static java.lang.Math.max;\n"),
          new Slip(
              "import of a total",
              "support/消费帮扶.drl",
              "support;\n",
              "support;\nimport accumulate java.util.List total;\n"),
          new Slip(
              "global",
              "support/消费帮扶.drl",
              "support;\n",
              "support;\nglobal java.util.List list;\n"),
          new Slip(
              "declare",
              "support/消费帮扶.drl",
              "rule \"消费",
              "declare Flag\n    name : String\nend\n\nrule \"消费"),
          new Slip(
              "declare enum",
              "support/消费帮扶.drl",
              "rule \"消费",
              "declare enum Size\n    BIG, SMALL;\nend\n\nrule \"消费"),
          new Slip(
              "an accumulate that is a program",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true )\n    accumulate( ProductionReceipt( $r : receipts ), init( long n = 0; ), action( n = n + 1; ), result( n ) )"),
          new Slip(
              "an unknown total",
              "support/种养奖补.drl",
              "    accumulate( ProductionReceipt( product in (Product.CROP, Product.LIVESTOCK), $r : receipts );\n                $gross : totalMoney($r) )",
              "    accumulate( ProductionReceipt( product in (Product.CROP, Product.LIVESTOCK), $r : receipts );\n                $gross : sum($r) )"),
          new Slip(
              "extends",
              "support/蚕桑机械补贴.drl",
              "rule \"监测户机械补贴\"",
              "rule \"监测户机械补贴\" extends \"蚕桑机械补贴\""),
          new Slip(
              "do",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )\nthen",
              "Household( goodsToSell == true ) do[x]\nthen[x]\n    refer.household();\nthen"),
          new Slip(
              "a method called in a condition",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( id.length() == 3 )"),
          new Slip(
              "a function called in a condition",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == valueOf(\"true\") )"),
          new Slip(
              "a ternary",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == ( lifted == true ? true : false ) )"),
          new Slip(
              "arithmetic in a condition",
              "base/特困无劳动能力.drl",
              "Member( age >= 60 )",
              "Member( age + 1 >= 60 )"),
          new Slip(
              "a comment in a condition",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell /* 待销 */ == true )"),
          new Slip(
              "Java in then",
              "support/消费帮扶.drl",
              "    refer.household();",
              "    Runtime.getRuntime().exec(\"true\");"),
          new Slip(
              "Java called like a verb",
              "support/消费帮扶.drl",
              "    refer.household();",
              "    System.exit(\"0\");"),
          new Slip(
              "Java between comments inside strings",
              "limits/奖补总额.drl",
              "limit.total(\"production-bonus\",",
              "limit.total(\"/*\"); Runtime.getRuntime().exit(1); limit.total(\"*/\","),
          new Slip(
              "Java as an argument",
              "support/蚕桑机械补贴.drl",
              "    award.on($m.price(), $m);\nend\n\n// A9",
              "    award.on($m.price().times(2), $m);\nend\n\n// A9"),
          new Slip("a unit", "support/消费帮扶.drl", "support;\n", "support;\nunit Foo;\n"),
          new Slip(
              "an annotation on a fact",
              "support/消费帮扶.drl",
              "Household( goodsToSell == true )",
              "Household( goodsToSell == true ) @watch(goodsToSell)"),
          new Slip(
              "a variable without a dollar", "support/种养奖补.drl", "$base : amount", "base : amount"),
          new Slip(
              "a variable bound twice",
              "support/种养奖补.drl",
              "$base : amount",
              "$base : amount, $base : amount"),
          new Slip(
              "a rule without conditions",
              "support/消费帮扶.drl",
              "    Household( goodsToSell == true )\n",
              ""),
          new Slip("pack.yaml is missing", "pack.yaml", null, null),
          new Slip("pack.yaml is empty", "pack.yaml", null, ""),
          new Slip("pack.yaml is garbled", "pack.yaml", null, "id: [a\nb: }\n"),
          new Slip("pack.yaml is something else", "pack.yaml", null, "words\n"),
          new Slip("measures.yaml is missing", "measures.yaml", null, null),
          new Slip("measures.yaml is empty", "measures.yaml", null, ""),
          new Slip("measures.yaml is garbled", "measures.yaml", null, "id: [a\nb: }\n"),
          new Slip("measures.yaml is something else", "measures.yaml", null, "words\n"),
          new Slip("a key that means nothing", "pack.yaml", "income-year:", "income-yaer:"),
          new Slip(
              "a day of the pack that is none",
              "pack.yaml",
              "as-of: 2023-09-30",
              "as-of: 2023-09-31"),
          new Slip(
              "an income year that ends before it begins",
              "pack.yaml",
              "until: 2023-09-30}",
              "until: 2021-09-30}"),
          new Slip("a key twice", "pack.yaml", "version: 1.0.0", "version: 1.0.0\nversion: 1.0.1"),
          new Slip(
              "a switch with one choice",
              "pack.yaml",
              "      'yes': {zh: 四项合计封顶, en: one total for all four}\n",
              ""),
          new Slip("words in one language", "pack.yaml", "{zh: 不包括, en: it does not}", "{zh: 不包括}"),
          new Slip(
              "a measure twice",
              "measures.yaml",
              "- id: production-bonus\n",
              "- id: micro-loan\n  kind: service\n  applicants: [household]\n  title: {zh: 贷款, en: a loan}\n  clauses: [二(一)6]\n\n- id: production-bonus\n"),
          new Slip(
              "a kind that is none",
              "measures.yaml",
              "- id: production-bonus\n  kind: cash",
              "- id: production-bonus\n  kind: money"),
          new Slip(
              "an applicant that is none",
              "measures.yaml",
              "applicants: [borrower]",
              "applicants: [borrowers]"),
          new Slip(
              "a measure without a clause", "measures.yaml", "clauses: [二(一)8]", "clauses: []"));

  static final List<Slip> ALL = Stream.concat(OF_RULES.stream(), ActionSlips.ALL.stream()).toList();

  private Slips() {}
}
