# 词汇:规则可以怎么说,每一句是什么意思。规则写在各阶段的 .dslr 文件里,一行一句;.dslr 和 .drl 可以混用。
#
# 一行一条:[部分][类]说法=意思
#   [keyword]  规则开头的句子      [when]  “当”下面的句子      [then]  “那么”下面的句子
#   [*][类]    不是整句,是一类说法;句子里写 {类},那里就可以用其中任何一个说法。
# {数} 数   {数额} 数和单位   {日期} 日期   {编号} 编号   {文字} 文字
# 同一句里用到两次的,后一个写 {数2}。花括号本身写成 \{ 和 \}。
# 值的清单用 、 或“或”连接。条件用逗号连接(都要成立),也可以用“或”“并且”连接。
# “- ”开头的一行,给上面一句再加条件。

# ---- 规则的开头 ----
[keyword]规则:{文字}=rule "{文字}"
# ---- 农户 ----
[when]家庭{家庭}=Household( {家庭} )
[when]家庭=Household()
[when]未分摊的经营成本=$h : Household()
[*][户类]脱贫户=lifted == true
[*][户类]风险未消除的监测户=atRisk == true
[*][户类]监测户=monitored == true
[*][户类]易地搬迁户=relocated == true
[*][家庭]属于{户类}={户类}
[*][家庭]不属于脱贫户=lifted == false
[*][家庭]不属于风险未消除的监测户=atRisk == false
[*][家庭]不属于监测户=monitored == false
[*][家庭]不属于易地搬迁户=relocated == false
[*][家庭]监测类别是{监测类别}=monitoring == {监测类别}
[*][家庭]监测类别属于{监测类别}=monitoring in ({监测类别})
[*][家庭]风险已消除=riskEliminated == true
[*][家庭]风险没有消除=riskEliminated == false
[*][家庭]搬迁进了城镇=relocatedIntoTown == true
[*][家庭]没有搬迁进城镇=relocatedIntoTown == false
[*][家庭]户籍人数{整数}人=registeredPersons {整数}
[*][家庭]未分摊的经营成本{金额}=operatingCosts {金额}
[*][家庭]已参加农业保险=insured == true
[*][家庭]没有参加农业保险=insured == false
[*][家庭]受灾损失{金额}=disasterLoss {金额}
[*][家庭]需要贷款=creditNeeded == true
[*][家庭]不需要贷款=creditNeeded == false
[*][家庭]有农产品待售=goodsToSell == true
[*][家庭]没有农产品待售=goodsToSell == false
[*][家庭]从事种养=farms == true
[*][家庭]没有从事种养=farms == false
[*][家庭]有产业发展意愿=farmingIntent == true
[*][家庭]没有产业发展意愿=farmingIntent == false
[*][家庭]产业已成规模=scaledProduction == true
[*][家庭]产业没有成规模=scaledProduction == false
[*][监测类别]脱贫不稳定户=Monitoring.UNSTABLE
[*][监测类别]边缘易致贫户=Monitoring.NEAR_POVERTY
[*][监测类别]突发严重困难户=Monitoring.SUDDEN_HARDSHIP
[*][监测类别]非监测对象=Monitoring.NONE

# ---- 家庭成员 ----
