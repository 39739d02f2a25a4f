package io.zengshou.rules.explain;

import io.zengshou.rules.text.Text;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words for each property of the JSON contract, by its path without ids: {@code
 * machines.price}. Questions of entries begin with 是否 and whether: {@link Words} puts the entry in.
 */
final class FactWords {

  private static final Map<String, Text> WORDS = new HashMap<>();

  static {
    word("lifted", "是否脱贫户", "whether lifted out of poverty");
    word("monitoring", "监测类别", "monitored class");
    word("riskEliminated", "风险是否已消除", "whether the risk is eliminated");
    word("relocated", "是否易地搬迁户", "whether relocated");
    word("relocatedIntoTown", "是否搬迁进了城镇", "whether relocated into a town");
    word("registeredPersons", "户籍人数", "number of registered persons");
    word("operatingCosts", "未分摊的经营成本", "operating costs of no single entry");
    word("insured", "是否已参加农业保险", "whether insured");
    word("disasterLoss", "受灾损失", "loss by disaster");
    word("creditNeeded", "是否需要贷款", "whether in need of credit");
    word("goodsToSell", "是否有农产品待售", "whether the household has goods to sell");
    word("farmingIntent", "是否有产业发展意愿", "whether the household intends to farm");
    word("scaledProduction", "产业是否已成规模", "whether the household produces at scale");
    word("township", "镇", "township");
    word("village", "村", "village");
    word("head", "户主", "head of household");

    word("members.name", "姓名", "name");
    word("members.birthDate", "出生日期", "date of birth");
    word("members.age", "年龄", "age");
    word("members.labourCapacity", "劳动能力", "capacity for labour");
    word("members.employed", "是否已就业", "whether employed");
    word("members.willingToWork", "是否有就业意愿", "whether willing to work");
    word("members.disabilityKind", "残疾类别", "kind of disability");
    word("members.disabilityGrade", "残疾等级", "grade of disability");
    word("members.gravelyIll", "是否患有重病", "whether gravely ill");
    word("members.hasLivelihood", "是否有生活来源", "whether has a livelihood");
    word("members.supporter", "法定义务人情况", "legal supporter");
    word("members.guarantees", "已认定的保障", "guarantees confirmed already");
    word("members.schooling", "就学情况", "schooling");
    word("members.graduate", "是否高校毕业生", "whether a graduate");
    word("members.veteran", "是否退役军人", "whether a veteran");
    word("members.returned", "是否返乡人员", "whether returned home");
    word("members.skilled", "是否有一技之长", "whether has a proven skill");
    word("members.selfEmployed", "是否自主创业", "whether self-employed");
    word("members.flexibleWork", "是否灵活就业", "whether in flexible work");
    word("members.startingBusiness", "是否准备创业", "whether starting a business");
    word("members.wantsTraining", "是否有培训意愿", "whether wants training");
    word("members.wantsNearbyWork", "是否想就近务工", "whether wants work near home");
    word("members.publicPost", "公益性岗位", "public-welfare post");

    word("production.product", "经营类别", "kind of product");
    word("production.name", "名称", "name");
    word("production.receipts", "收入", "receipts");
    word("production.costs", "成本", "costs");
    word("silkwormEggs.sheets", "张数", "number of sheets");
    word("silkwormEggs.ledgerSigned", "是否已在领种台账签字", "whether signed for in the ledger");
    word("cocoonDeliveries.weight", "重量", "weight");
    word("cocoonDeliveries.unit", "重量单位", "unit of weight");
    word(
        "cocoonDeliveries.registered",
        "是否已在溯源系统登记",
        "whether registered in the traceability system");
    word("cocoonDeliveries.premium", "是否优质茧", "whether of premium grade");
    word("machines.name", "名称", "name");
    word("machines.sericulture", "是否蚕桑机械", "whether for sericulture");
    word("machines.price", "发票单价", "invoice price");
    word("machines.units", "台数", "number of units");
    word("machines.otherSubsidy", "已享受的其他补贴", "other subsidy");
    word("wages.member", "领取人", "earner");
    word("wages.amount", "工资", "amount");
    word("wages.employmentCosts", "务工成本", "costs of employment");
    word("property.kind", "类别", "kind");
    word("property.amount", "金额", "amount");
    word("transfers.kind", "类别", "kind");
    word("transfers.amount", "金额", "amount");
    word("transfers.measure", "对应政策", "measure");
    word("payments.benefit", "补贴类别", "kind of benefit");
    word("payments.dueAmount", "应发金额", "amount due");
    word("payments.paidAmount", "已发金额", "amount paid");
    word("payments.paidOn", "兑付日期", "day of payment");

    word("threeQuarters", "前三季度收入", "income of the first three quarters");
    word(
        "threeQuarters.current.netIncome",
        "今年前三季度纯收入",
        "net income of this year's first three quarters");
    word(
        "threeQuarters.current.persons", "今年前三季度人数", "persons of this year's first three quarters");
    word(
        "threeQuarters.previous.netIncome",
        "去年前三季度纯收入",
        "net income of last year's first three quarters");
    word(
        "threeQuarters.previous.persons",
        "去年前三季度人数",
        "persons of last year's first three quarters");
    word("previousYear", "上年收入", "income of last year");
    word("previousYear.netIncome", "上年纯收入", "net income of last year");
    word("previousYear.persons", "上年人数", "persons of last year");
    word("previousYear.allowance", "上年低保金", "subsistence allowance of last year");
    word("subsistence", "低保核查情况", "findings for the subsistence allowance");
    word("subsistence.assetsWithinLimits", "家庭财产是否符合规定", "whether the assets are within limits");
    word("subsistence.sharingPersons", "共同生活人数", "persons sharing the household's life");
    word("subsistence.countedIncome", "核算收入", "counted income");
    word("subsistence.rigidSpending", "刚性支出", "rigid spending");
    word("subsistence.method", "低保金计发方式", "way the allowance is paid");

    word("name", "名称", "name");
    word("operatingIncome", "生产经营性收入", "production and operating income");
    word("entity", "主体类型", "kind of borrower");
    word("labourIntensive", "是否属于劳动密集型", "whether labour-intensive");
    word("inCounty", "是否在县域内", "whether in the county");
    word("directlyFarmingOrProcessing", "是否直接从事种养加工", "whether directly farming or processing");
    word("loan", "贷款情况", "the loan");
    word("loan.product", "贷款产品", "loan product");
    word("loan.ordinaryInterest", "正常利息", "ordinary interest");
    word("loan.penaltyInterest", "罚息", "penalty interest");
    word("loan.onTime", "是否按期还款", "whether repaid on time");
    word("loanProduct", "贷款产品", "loan product");
    word("bridgingFunds", "是否使用衔接资金", "whether paid from bridging funds");
    word("totalInvestment", "项目总投资", "total investment");
    word("labourPay", "劳务报酬", "labour pay");

    // What rules derive from the contract, and name in their conditions.
    word("monitored", "是否监测户", "whether monitored");
    word("atRisk", "是否风险未消除的监测户", "whether monitored with its risk not eliminated");
    word("farms", "是否从事种养（养蚕也算）", "whether the household farms (silkworms count)");
    word("members.labour", "是否有劳动能力", "whether capable of labour");
    word("members.pupil", "是否在校学生", "whether a pupil");
    word("members.disabled", "是否有残疾", "whether disabled");
    word("members.onSubsistence", "是否已享受低保", "whether on the subsistence allowance");
    word("members.onSpecialHardship", "是否已认定特困", "whether confirmed in special hardship");
    word("payments.paidInFull", "是否已足额兑付", "whether paid in full");
    word("labourShare", "劳务报酬占总投资的比例", "labour pay as a share of the investment");
    word("settings.income-plunge-threshold", "县定收入骤减比例", "the county's threshold of a plunge");
  }

  private FactWords() {}

  static @Nullable Text of(String property) {
    return WORDS.get(property);
  }

  private static void word(String property, String zh, String en) {
    WORDS.put(property, new Text(zh, en));
  }
}
