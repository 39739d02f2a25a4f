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
[keyword]当=when
[keyword]那么=then
[keyword]结束=end
[keyword]措施:{措施}=@Measure({措施})
[keyword]有效期:{日期}至{日期2}=@Since("{日期}") @Until("{日期2}")
[keyword]按{数额}奖补=@Rate("{数额}")
[keyword]最高{数额}=@Cap("{数额}")
[keyword]保障标准:{数额}=@Standard("{数额}")
[keyword]界线:{数额}=@Line("{数额}")
[keyword]期限:{日期}=@Deadline("{日期}")
[keyword]数额同{措施}=@FiguresOf({措施})
[keyword]口径:{口径}=@Reading(\{{口径}\})
[keyword]附注:{附注}=@Note({附注})
[keyword]依据:{文字}=@Source("{文字}")

# ---- 名称 ----
# 措施的名称与 measures.yaml 相同。新措施在这里加一行。
[*][措施]种植养殖收入奖补="production-bonus"
[*][措施]蚕种补贴="silkworm-egg-subsidy"
[*][措施]优质蚕茧奖补="cocoon-subsidy"
[*][措施]蚕桑机械补贴="sericulture-machinery-subsidy"
[*][措施]规模产业引导="scaled-production-guidance"
[*][措施]产业技术指导="technical-guidance"
[*][措施]聘为技术员或村级指导员="technician-recruitment"
[*][措施]村集体经营收入奖补="collective-income-award"
[*][措施]订单生产="order-farming"
[*][措施]搬迁安置点产业园区帮扶="relocation-park-support"
[*][措施]政策性农业保险="agricultural-insurance"
[*][措施]特色产业贷贴息="featured-industry-loan-interest"
[*][措施]小额贴息贷款和互助资金="micro-loan"
[*][措施]消费帮扶销售渠道="consumer-channels"
[*][措施]加入强村公司="strong-village-company"
[*][措施]岗位推送="job-matching"
[*][措施]零就业家庭="zero-employment"
[*][措施]零就业搬迁户="zero-employment-relocated"
[*][措施]就近务工="nearby-jobs"
[*][措施]以工代赈用工="work-relief-jobs"
[*][措施]以工代赈劳务报酬占比="work-relief-labour-share"
[*][措施]就业技能培训="skills-training"
[*][措施]两后生就读技工院校="technical-school"
[*][措施]乡村公益性岗位="public-welfare-post"
[*][措施]返乡创业帮扶="return-entrepreneurship"
[*][措施]就业创业补贴="employment-subsidies"
[*][措施]农村最低生活保障="rural-subsistence-allowance"
[*][措施]特困人员供养="special-hardship-support"
[*][措施]低保边缘家庭="allowance-margin"
[*][措施]低保边缘家庭单人保="single-person-guarantee"
[*][措施]低保分类施保="classified-assistance"
[*][措施]补贴逾期未足额兑付="benefit-payment-deadline"
[*][措施]转移性收入漏项="income-completeness"
[*][措施]前三季度人均纯收入同比下降="focus-income-decline"
[*][措施]预计人均纯收入偏低="focus-low-income"
[*][措施]易地搬迁户="focus-relocated"
[*][措施]监测户="focus-monitored"
[*][措施]防返贫监测排查="monitoring-screening"
[*][措施]收入骤减预警="income-plunge"

# 口径开关的选项,见 pack.yaml 的 switches。
[*][口径]种养奖补按毛收入="production-base=gross"
[*][口径]种养奖补按净收入="production-base=net"
[*][口径]封顶只管种养奖补="cap-covers-sericulture=no"
[*][口径]封顶四项合计="cap-covers-sericulture=yes"
[*][口径]蚕茧收入计入种养基数="cocoon-in-production-base=yes"
[*][口径]蚕茧收入不计入种养基数="cocoon-in-production-base=no"
[*][口径]监测户蚕桑奖补报部门认定="monitored-sericulture=refer"
[*][口径]监测户享受蚕桑奖补="monitored-sericulture=yes"
[*][口径]监测户不享受蚕桑奖补="monitored-sericulture=no"
[*][口径]监测户享受蚕桑奖补或报部门认定="monitored-sericulture=refer|yes"
[*][口径]低保核算计入奖补="bonus-counted-for-allowance=yes"
[*][口径]低保核算不计奖补="bonus-counted-for-allowance=no"
[*][口径]低保核算是否计入奖补未定="bonus-counted-for-allowance=unsettled"
[*][口径]低保核算计入奖补或未定="bonus-counted-for-allowance=unsettled|yes"
[*][口径]低保核算不计奖补或未定="bonus-counted-for-allowance=unsettled|no"

# 附注,见 pack.yaml 的 notes。
[*][附注]风险已消除仍要分析="risk-eliminated"
[*][附注]低保和特困重复="guarantee-conflict"
[*][附注]可申请小额贷款="ask-micro-loan"
[*][附注]重点人群先推送岗位="priority-group"
[*][附注]放贷由银行审核="bank-decides"
[*][附注]先安置监测户="lifted-first"
[*][附注]职责对象是脱贫户和监测户="duty-to-lifted"
[*][附注]只是筛查="screened-only"

# ---- 比较 ----
[*][金额]大于零 = > yuan(0)
[*][金额]为零 = == yuan(0)
[*][金额]不低于{数}元 = >= yuan("{数}")
[*][金额]低于{数}元 = < yuan("{数}")
[*][金额]不超过{数}元 = <= yuan("{数}")
[*][金额]超过{数}元 = > yuan("{数}")
[*][金额]是{数}元 = == yuan("{数}")
[*][整数]不低于{数} = >= {数}
[*][整数]低于{数} = < {数}
[*][整数]不超过{数} = <= {数}
[*][整数]超过{数} = > {数}
[*][整数]是{数} = == {数}
[*][人均]不低于保障标准 = >= $standard
[*][人均]低于保障标准 = < $standard
[*][人均]不低于界线 = >= $line
[*][人均]低于界线 = < $line
[*][人均]高于不计奖补的人均收入 = > $without
[*][人均]低于去年 = < $previous
[*][人均]不低于去年 = >= $previous

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
[when]对每名{成员}的成员=$m : Member( {成员} )
[when]对每名成员=$m : Member()
[when]至少有一名{成员}的成员=exists Member( {成员} )
[when]没有{成员}的成员=not Member( {成员} )
[*][成员]年满{数}周岁=age >= {数}
[*][成员]未满{数}周岁=age < {数}
[*][成员]年龄{整数}周岁=age {整数}
[*][成员]劳动能力是{劳动能力}=labourCapacity == {劳动能力}
[*][成员]劳动能力属于{劳动能力}=labourCapacity in ({劳动能力})
[*][成员]有劳动能力=labour == true
[*][成员]没有劳动能力=labour == false
[*][成员]已就业=employed == true
[*][成员]没有就业=employed == false
[*][成员]有就业意愿=willingToWork == true
[*][成员]没有就业意愿=willingToWork == false
[*][成员]残疾类别是{残疾类别}=disabilityKind == {残疾类别}
[*][成员]残疾类别属于{残疾类别}=disabilityKind in ({残疾类别})
[*][成员]残疾等级是{数}级=disabilityGrade == {数}
[*][成员]残疾等级在{数}级以上=disabilityGrade <= {数}
[*][成员]有残疾=disabled == true
[*][成员]没有残疾=disabled == false
[*][成员]患有重病=gravelyIll == true
[*][成员]没有重病=gravelyIll == false
[*][成员]有生活来源=hasLivelihood == true
[*][成员]没有生活来源=hasLivelihood == false
[*][成员]法定义务人情况是{义务人}=supporter == {义务人}
[*][成员]法定义务人情况属于{义务人}=supporter in ({义务人})
[*][成员]已享受低保=onSubsistence == true
[*][成员]没有享受低保=onSubsistence == false
[*][成员]已认定特困=onSpecialHardship == true
[*][成员]没有认定特困=onSpecialHardship == false
[*][成员]就学情况是{就学}=schooling == {就学}
[*][成员]就学情况属于{就学}=schooling in ({就学})
[*][成员]是在校学生=pupil == true
[*][成员]不是在校学生=pupil == false
[*][成员]是高校毕业生=graduate == true
[*][成员]不是高校毕业生=graduate == false
[*][成员]是退役军人=veteran == true
[*][成员]不是退役军人=veteran == false
[*][成员]是返乡人员=returned == true
[*][成员]不是返乡人员=returned == false
[*][成员]有一技之长=skilled == true
[*][成员]没有一技之长=skilled == false
[*][成员]自主创业=selfEmployed == true
[*][成员]没有自主创业=selfEmployed == false
[*][成员]灵活就业=flexibleWork == true
[*][成员]没有灵活就业=flexibleWork == false
[*][成员]准备创业=startingBusiness == true
[*][成员]没有准备创业=startingBusiness == false
[*][成员]有培训意愿=wantsTraining == true
[*][成员]没有培训意愿=wantsTraining == false
[*][成员]想就近务工=wantsNearbyWork == true
[*][成员]不想就近务工=wantsNearbyWork == false
[*][成员]公益性岗位是{岗位}=publicPost == {岗位}
[*][成员]公益性岗位属于{岗位}=publicPost in ({岗位})
[*][劳动能力]有劳动能力=LabourCapacity.FULL
[*][劳动能力]部分劳动能力=LabourCapacity.PARTIAL
[*][劳动能力]无劳动能力=LabourCapacity.NONE
[*][残疾类别]无残疾=DisabilityKind.NONE
[*][残疾类别]肢体=DisabilityKind.PHYSICAL
[*][残疾类别]视力=DisabilityKind.VISUAL
[*][残疾类别]听力=DisabilityKind.HEARING
[*][残疾类别]言语=DisabilityKind.SPEECH
[*][残疾类别]智力=DisabilityKind.INTELLECTUAL
[*][残疾类别]精神=DisabilityKind.MENTAL
[*][残疾类别]多重=DisabilityKind.MULTIPLE
[*][义务人]无法定义务人=Supporter.NONE
[*][义务人]法定义务人无履行义务能力=Supporter.UNABLE
[*][义务人]法定义务人有履行义务能力=Supporter.ABLE
[*][就学]在校=Schooling.IN_SCHOOL
[*][就学]两后生=Schooling.LEAVER
[*][就学]已毕业=Schooling.FINISHED
[*][岗位]无=PublicPost.NONE
[*][岗位]非全日制=PublicPost.PART_TIME
[*][岗位]全日制=PublicPost.FULL_TIME

# ---- 种养经营 ----
[when]对每项{经营}的经营=$r : ProductionReceipt( {经营} )
[when]对每项经营=$r : ProductionReceipt()
[when]至少有一项{经营}的经营=exists ProductionReceipt( {经营} )
[when]没有{经营}的经营=not ProductionReceipt( {经营} )
[when]{经营}的经营收入合计=accumulate( ProductionReceipt( {经营}, $r : receipts ); $gross : totalMoney($r) )
[*][经营]类别是{产品}=product == {产品}
[*][经营]类别属于{产品}=product in ({产品})
[*][经营]收入{金额}=receipts {金额}
[*][经营]成本{金额}=costs {金额}
[*][产品]种植=Product.CROP
[*][产品]养殖=Product.LIVESTOCK
[*][产品]蚕茧=Product.COCOON
[*][产品]其他经营=Product.OTHER

# ---- 蚕桑 ----
[when]对每笔{蚕种}的蚕种=$e : SilkwormEggs( {蚕种} )
[when]对每笔蚕种=$e : SilkwormEggs()
[when]至少有一笔{蚕种}的蚕种=exists SilkwormEggs( {蚕种} )
[when]没有{蚕种}的蚕种=not SilkwormEggs( {蚕种} )
[*][蚕种]已在领种台账签字=ledgerSigned == true
[*][蚕种]没有在领种台账签字=ledgerSigned == false
[when]对每笔{蚕茧}的蚕茧=$d : CocoonDelivery( {蚕茧} )
[when]对每笔蚕茧=$d : CocoonDelivery()
[when]至少有一笔{蚕茧}的蚕茧=exists CocoonDelivery( {蚕茧} )
[when]没有{蚕茧}的蚕茧=not CocoonDelivery( {蚕茧} )
[*][蚕茧]已在溯源系统登记=registered == true
[*][蚕茧]没有在溯源系统登记=registered == false
[*][蚕茧]是优质茧=premium == true
[*][蚕茧]不是优质茧=premium == false
[when]对每台{机械}的机械=$machine : MachineUnit( {机械} )
[when]对每台机械=$machine : MachineUnit()
[when]至少有一台{机械}的机械=exists MachineUnit( {机械} )
[when]没有{机械}的机械=not MachineUnit( {机械} )
[*][机械]是蚕桑机械=sericulture == true
[*][机械]不是蚕桑机械=sericulture == false
[*][机械]发票单价{金额}=price {金额}
[*][机械]已享受的其他补贴{金额}=otherSubsidy {金额}

# ---- 转移性收入、补贴兑付 ----
[when]至少有一笔{转移}的转移性收入=exists Transfer( {转移} )
[when]没有{转移}的转移性收入=not Transfer( {转移} )
[*][转移]类别是{转移类别}=kind == {转移类别}
[*][转移]类别属于{转移类别}=kind in ({转移类别})
[*][转移]金额{金额}=amount {金额}
[*][转移类别]赡养收入=TransferKind.SUPPORT
[*][转移类别]中央确定的基础养老金=TransferKind.CENTRAL_BASIC_PENSION
[*][转移类别]养老金=TransferKind.PENSION
[*][转移类别]保险理赔=TransferKind.INSURANCE_CLAIM
[*][转移类别]社会捐赠=TransferKind.DONATION
[*][转移类别]补贴=TransferKind.SUBSIDY
[*][转移类别]生态补偿=TransferKind.ECOLOGICAL
[*][转移类别]计划生育奖扶=TransferKind.FAMILY_PLANNING
[*][转移类别]优抚金=TransferKind.SPECIAL_CARE
[*][转移类别]奖助学金=TransferKind.SCHOLARSHIP
[*][转移类别]社会救助金=TransferKind.SOCIAL_RELIEF
[*][转移类别]其他转移性收入=TransferKind.OTHER
[when]对每笔{兑付}的补贴=$p : Payment( {兑付} )
[when]至少有一笔{兑付}的补贴=exists Payment( {兑付} )
[when]没有{兑付}的补贴=not Payment( {兑付} )
[*][兑付]类别是{补贴类别}=benefit == {补贴类别}
[*][兑付]类别属于{补贴类别}=benefit in ({补贴类别})
[*][兑付]应发金额{金额}=dueAmount {金额}
[*][兑付]已足额兑付=paidInFull == true
[*][兑付]没有足额兑付=paidInFull == false
[*][兑付]兑付日期晚于期限=paidOn > $deadline
[*][兑付]兑付日期不晚于期限=paidOn <= $deadline
[*][补贴类别]兜底保障=Benefit.MINIMUM_GUARANTEE
[*][补贴类别]粮食直补=Benefit.GRAIN
[*][补贴类别]耕地地力保护补贴=Benefit.FARMLAND
[*][补贴类别]产业奖补=Benefit.INDUSTRY
[*][补贴类别]生态补偿=Benefit.ECOLOGICAL
[*][补贴类别]医疗保障=Benefit.MEDICAL
[*][补贴类别]残疾补贴=Benefit.DISABILITY
[*][补贴类别]教育资助=Benefit.EDUCATION
[*][补贴类别]就业补助=Benefit.EMPLOYMENT
[*][补贴类别]养老金=Benefit.PENSION
[*][补贴类别]贷款贴息=Benefit.LOAN_INTEREST

# ---- 机构:村集体、贷款主体、以工代赈项目 ----
[when]村集体生产经营性收入{金额}=Collective( operatingIncome {金额}, $income : operatingIncome )
[when]村集体=Collective()
[when]贷款主体{贷款主体}=Borrower( {贷款主体} )
[when]贷款主体的正常利息{金额}=Borrower( ordinaryInterest {金额}, $interest : ordinaryInterest )
[*][贷款主体]类型是{主体类型}=entity == {主体类型}
[*][贷款主体]类型属于{主体类型}=entity in ({主体类型})
[*][贷款主体]属于劳动密集型=labourIntensive == true
[*][贷款主体]不属于劳动密集型=labourIntensive == false
[*][贷款主体]在县域内=inCounty == true
[*][贷款主体]不在县域内=inCounty == false
[*][贷款主体]直接从事种养加工=directlyFarmingOrProcessing == true
[*][贷款主体]没有直接从事种养加工=directlyFarmingOrProcessing == false
[*][贷款主体]贷款产品是{贷款产品}=loanProduct == {贷款产品}
[*][贷款主体]正常利息{金额}=ordinaryInterest {金额}
[*][贷款主体]按期还款=onTime == true
[*][贷款主体]没有按期还款=onTime == false
[*][主体类型]村集体经济组织=Entity.COLLECTIVE
[*][主体类型]农民专业合作社=Entity.COOPERATIVE
[*][主体类型]农业生产加工企业=Entity.PROCESSOR
[*][主体类型]家庭农场=Entity.FAMILY_FARM
[*][主体类型]能人大户=Entity.LARGE_GROWER
[*][主体类型]普通农户=Entity.HOUSEHOLD
[*][贷款产品]特色产业贷=LoanProduct.FEATURED_INDUSTRY
[*][贷款产品]小额贴息贷款=LoanProduct.MICRO
[when]以工代赈项目{项目}=Project( {项目} )
[*][项目]使用衔接资金=bridgingFunds == true
[*][项目]没有使用衔接资金=bridgingFunds == false
[*][项目]劳务报酬占总投资的比例低于规定比例=labourShare < $share
[*][项目]劳务报酬占总投资的比例不低于规定比例=labourShare >= $share

# ---- 前面阶段的结果 ----
[when]种养收入合计{金额}=Base( measure == "production-bonus", amount {金额}, $base : amount )
[when]{措施}的收入合计{金额}=Base( measure == {措施}, amount {金额}, $base : amount )
[when]{措施}的重量合计=WeightBase( measure == {措施}, $weight : weight )
[when]{措施}的张数合计=SheetBase( measure == {措施}, $sheets : sheets )
[when]这名成员计入{措施}=BasePerson( measure == {措施}, person == $m )
[when]这名成员没有享受{措施}=not Covered( measure == {措施}, person == $m )
[when]符合{措施}=Award( measure == {措施}, eligible == true )
[when]不符合{措施}=Award( measure == {措施}, eligible == false )
[when]可能符合{措施}=Award( measure == {措施}, possible == true )
[when]{措施}的金额{金额}=Award( measure == {措施}, amount {金额} )

# ---- 收入比较、低保核算 ----
[when]落实措施之前的人均纯收入{人均}=Income( at == Moment.BEFORE, perCapita {人均} )
[when]落实措施之后的人均纯收入{人均}=Income( at == Moment.AFTER, perCapita {人均} )
[when]落实措施之前的家庭纯收入{金额}=Income( at == Moment.BEFORE, total {金额} )
[when]落实措施之后的家庭纯收入{金额}=Income( at == Moment.AFTER, total {金额} )
[when]前三季度人均纯收入{人均}=ThreeQuarters( $previous : previous, current {人均} )
[when]人均纯收入同比{同比}=YearOnYear( {同比} )
[*][同比]下降=fell == true
[*][同比]没有下降=fell == false
[*][同比]降幅达到县里设定的比例=drop >= $threshold
[*][同比]降幅低于县里设定的比例=drop < $threshold
[when]县里设定的{设定}=Setting( id == {设定}, $threshold : rate )
[*][设定]收入骤减比例="income-plunge-threshold"
[when]低保核算{低保核算}=AllowanceTest( {低保核算} )
[when]低保核算的人均收入=AllowanceTest( $without : withoutMeasures, $with : withMeasures )
[*][低保核算]家庭财产符合规定=assetsWithinLimits == true
[*][低保核算]家庭财产不符合规定=assetsWithinLimits == false
[*][低保核算]计发方式是{计发方式}=method == {计发方式}
[*][低保核算]奖补资金{金额}=measures {金额}
[*][低保核算]不计奖补的人均收入{人均}=withoutMeasures {人均}
[*][低保核算]计入奖补的人均收入{人均}=withMeasures {人均}
[*][计发方式]补差=AllowanceMethod.TOP_UP
[*][计发方式]分档=AllowanceMethod.TIERED

# ---- 写在规则开头的数,和核算日期 ----
[when]取{措施}的界线=Line( measure == {措施}, $line : perPerson )
[when]取{措施}的规定比例=Line( measure == {措施}, $share : share )
[when]取{措施}的保障标准=Standard( measure == {措施}, $standard : perPerson )
[when]取{措施}的期限=Deadline( measure == {措施}, $deadline : day )
[when]期限已到=AsOf( day >= $deadline )
[when]期限未到=AsOf( day < $deadline )

# ---- 那么 ----
[then]计入这项经营的收入=base.add($r.receipts());
[then]扣除这项经营的成本=base.subtract($r.costs());
[then]扣除未分摊的经营成本=base.subtract($h.operatingCosts());
[then]计入这笔蚕种的张数=base.add($e.sheets());
[then]计入这笔蚕茧的重量=base.add($d.weight());
[then]计入这名成员=base.add($m);
[then]按{合计}奖补=award.on({合计});
[then]按这台机械的发票单价奖补=award.on($machine.price(), $machine);
[then]给这名成员保障标准=award.each($m);
[then]把{核算收入}补到保障标准=award.topUp({核算收入});
[then]转介这户=refer.household();
[then]转介这名成员=refer.person($m);
[then]转介这个机构=refer.institution();
[then]{措施}合计不超过最高额=limit.total({措施});
[then]提示跟进=flag.raise();
[then]提示跟进这名成员=flag.raise($m);
[then]提示跟进这笔补贴=flag.raise($p);
[then]按{合计}奖补待认定:{编号}=undecided.upTo({合计}, "{编号}");
[then]按这台机械的发票单价奖补待认定:{编号}=undecided.upTo($machine.price(), $machine, "{编号}");
[then]补到保障标准待认定:{编号}=undecided.topUp($with, $without, "{编号}");
[then]这名成员待认定:{编号}=undecided.each($m, "{编号}");
[then]这笔补贴待认定:{编号}=undecided.because($p, "{编号}");
[then]待认定:{编号}=undecided.because("{编号}");
[then]附上说明=note.attach();
[*][合计]收入合计=$base
[*][合计]经营收入合计=$gross
[*][合计]重量合计=$weight
[*][合计]张数合计=$sheets
[*][合计]正常利息=$interest
[*][合计]村集体收入=$income
[*][核算收入]不计奖补的人均收入=$without
[*][核算收入]计入奖补的人均收入=$with
