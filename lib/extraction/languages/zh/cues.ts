import type { CueEntry } from "../../language-pack";
import { phrases } from "../phrases";

/** Words in simplified characters, as the text is folded; a space parts two words of a phrase. */
export const CUES: readonly CueEntry[] = [
  // Money in
  {
    frame: "raise",
    verbs: phrases(`
      筹集, 募集, 募资, 筹资, 筹得, 募得, 筹措, 集资, 融得, 拿到, 揽得, 斩获, 吸金, 获得, 获投, 融到, 筹到, 募到, 净筹, 筹借, 借款, 揽下, 获得投资
    `),
    weight: 2,
  },
  {
    frame: "raise",
    fixed: phrases(`获 ~投资|注资|融资|入股|支持, 拿下 融资, 发债, 发行 债券, 出售 新股, 发售 净筹`),
    weight: 2.3,
  },
  { frame: "raise", verbs: ["获", "完成", "寻求", "敲定"], weight: 1.3 },
  { frame: "give", verbs: phrases(`领投, 跟投, 联合 领投, 共同 领投, 参投, 认购`), weight: 1.7 },
  { frame: "announce", verbs: ["宣布", "公布", "官宣"], weight: 0.9 },
  {
    frame: "give",
    verbs: phrases(`注资, 入股, 增资, 提供 贷款, 资助, 拨款, 授予, 增持, 加注, 借给, 贷给, 战略投资, 追投`),
    weight: 2,
  },
  {
    frame: "invest",
    verbs: phrases(`投资, 注入, 投入, 砸, 押注, 投下, 出资, 追加 投资, 加码, 掷下, 投向, 撒钱, 砸出, 投进`),
    weight: 2,
  },
  { frame: "invest", nouns: phrases(`投资额, 投资总额, 总投资, 投资规模, 投资金额`), weight: 2.1 },
  {
    frame: "funding",
    nouns: phrases(`
      融资, 战略融资, 融资额, 融资轮, 新一轮融资, 轮融资, 首轮融资, 股权融资, 债务融资, 融资总额, 募资额, 募资总额, 募资净额, 新一轮 融资, 首次公开募股, 首次公开发行, 首次公开招股, 上市 募资, 定增,
      增发, 发行 规模, 集资额, 筹资额, 融资规模, 募资规模, 私募, 可转债, 信贷额度, 授信, 贷款, 债券, 融资金额, 累计融资, 配售, 全球发售, 增资
    `),
    weight: 2.1,
  },
  { frame: "funding", nouns: phrases(`补贴, 补助, 资金 支持, 拨款, 资助, 津贴, 赠款`), weight: 1.5 },
  { frame: "stake", nouns: phrases(`股份, 股权, 持股, 少数股权, 股权价值`), weight: 1.4 },
  // Deals
  {
    frame: "acquire",
    verbs: phrases(
      `收购, 并购, 买下, 购买, 采购, 购入, 买入, 吞下, 拿下, 收入囊中, 购得, 入主, 买断, 收购价, 回购, 揽入`,
    ),
    weight: 2.1,
  },
  {
    frame: "acquire",
    nouns: phrases(`收购价, 收购价格, 收购金额, 采购额, 采购金额, 收购对价, 交易对价`),
    weight: 2.2,
  },
  { frame: "acquisition", nouns: phrases(`收购案, 并购案, 收购交易, 收购要约, 合并`), weight: 2 },
  { frame: "sell", verbs: phrases(`出售, 售出, 卖出, 转让, 抛售, 减持, 套现, 卖掉`), weight: 1.8 },
  {
    frame: "sell",
    nouns: phrases(`股票出售, 老股转让, 股份出售, 员工售股, 二次出售, 股份转让, 员工股份`),
    weight: 2,
  },
  {
    frame: "contract",
    nouns: phrases(`
      合同, 协议, 订单, 交易, 大单, 合约, 采购协议, 供应协议, 租赁协议, 云服务协议, 云计算协议, 算力合同, 采购合同, 供货合同, 合作协议, 订单积压, 在手订单, 未履约订单, 合同金额, 合同总额, 订单总额,
      交易额, 交易金额, 合同额, 算力协议, 云合同, 授权协议, 长期协议, 剩余履约义务
    `),
    weight: 2,
  },
  {
    frame: "contract",
    verbs: phrases(`签署, 签订, 租用, 签约, 订购, 签下, 租赁, 下单, 承租, 向 采购`),
    weight: 1.6,
  },
  {
    frame: "supply",
    fixed: phrases(
      `获得 ~订单|合同|大单, 获 ~订单|合同|大单, 拿下 ~订单|合同|大单, 赢得 ~订单|合同|大单, 斩获 ~订单|合同|大单, 中标, 供应, 供货, 提供 算力, 接获, 赢得 合同, 来自 .. 订单`,
    ),
    weight: 2.1,
  },
  { frame: "pay", verbs: phrases(`支付, 赔偿, 付款, 缴纳, 赔付, 付给, 付出, 付费`), weight: 1.8 },
  {
    frame: "pay",
    nouns: phrases(`和解金, 赔偿金, 和解费, 违约金, 分手费, 预付款, 授权费, 和解协议, 赔款`),
    weight: 2.1,
  },
  {
    frame: "fine",
    nouns: phrases(`罚款, 罚金, 罚单, 处罚, 开罚, 罚没`),
    verbs: phrases(`罚, 重罚, 处以, 判罚`),
    weight: 2.3,
  },
  // Worth
  { frame: "value", fixed: phrases(`估值 为, 被 估值`), weight: 2.5 },
  {
    frame: "valuation",
    nouns: phrases(
      `估值, 市值, 总市值, 公司估值, 投后估值, 投前估值, 企业价值, 股权估值, 身价, 估价, 公司价值, 市场价值, 投后, 投前`,
    ),
    weight: 2.5,
  },
  { frame: "valuation", fixed: phrases(`市值 缩水 到, 市值 缩水 至, 市值 缩水至, 市值 跌 至`), weight: 2.9 },
  { frame: "valuation", fixed: phrases(`价值, 值, 作价, 总值`), weight: 0.9 },
  {
    frame: "level",
    verbs: phrases(`突破, 站上, 跨过, 升破, 触及, 冲破, 超越, 重返, 跌破`),
    fixed: phrases(`大关, 关口, 门槛, 俱乐部`),
    weight: 0.8,
  },
  {
    frame: "market_change",
    verbs: phrases(
      `蒸发, 缩水, 抹去, 灰飞烟灭, 蒸發掉, 蒸发掉, 抹掉, 化为乌有, 失血, 市值蒸发, 市值缩水, 市值损失, 蒸发近, 市值少`,
    ),
    direction: "loss",
    weight: 2.7,
  },
  {
    frame: "market_change",
    fixed: phrases(
      `市值 损失, 市值 减少, 市值 下降, 市值 少, 市值 少了, 市值 减少了, 市值 下跌, 损失 市值, 市值 单日 蒸发, 市值 单日 缩水, 市值 一夜 蒸发, 市值 跌去, 跌去, 跌掉, 市值 灰飞烟灭, 市值 蒸发, 市值 化为乌有, 市值 被 抹去`,
    ),
    direction: "loss",
    weight: 2.8,
  },
  {
    frame: "market_change",
    fixed: phrases(
      `市值 增加, 市值 暴涨, 市值 飙升, 市值 大涨, 市值 增长, 市值 增, 市值 大增, 市值 新增, 市值 激增, 市值 单日 增加, 市值 上涨, 市值 增加了, 市值 膨胀`,
    ),
    direction: "gain",
    weight: 2.8,
  },
  { frame: "lose", verbs: phrases(`损失, 失去, 亏掉, 赔掉, 跌没`), direction: "loss", weight: 2 },
  { frame: "gain", verbs: phrases(`增加, 新增, 增添`), direction: "gain", weight: 0.9 },
  // Results
  {
    frame: "revenue",
    nouns: phrases(`
      营收, 营业收入, 收入, 销售额, 总收入, 总营收, 营业额, 营业总收入, 净营收, 进账, 销售收入, 合并营收, 单季营收, 季度营收, 全年营收, 季度收入, 云收入, 云营收, 业务收入, 净收入, 订阅收入, 全年收入, 收益,
      数据中心营收, 营收指引, 营收预期, 单月营收, 流水, 收入规模, 营收规模, 服务收入
    `),
    weight: 2.4,
  },
  {
    frame: "revenue",
    nouns: phrases(`
      年化收入, 年化营收, 经常性收入, 年度经常性收入, 年经常性收入, 年化经常性收入, 年化收入规模, 年化运行率, 年化, 运行率, 年化销售额, arr, 年度 经常性收入, 年化营收规模, 年化收入率, 收入运行率, 经常性营收
    `),
    basis: "run_rate",
    weight: 2.6,
  },
  { frame: "earn", verbs: phrases(`创收, 赚取, 揽入 收入, 入账, 营收达, 吸纳, 带来 收入`), weight: 1.7 },
  {
    frame: "profit",
    nouns: phrases(`
      净利润, 利润, 净利, 归母净利润, 归母净利, 营业利润, 经营利润, 盈利, 纯利, 毛利, 税后净利, 税后纯益, 净收益, 营业利益, 经调整净利润, 经调整利润, 息税前利润, 扣非净利润, 扣非净利, 经营溢利, 溢利, 纯益, 运营利润, 净盈利, ebitda, ebita, ebit, 账面收益, 税前利润, 浮盈,
      调整后净利润, 调整后净利, 单季净利, 调整后利润, 除税前溢利, 股东应占溢利
    `),
    direction: "gain",
    weight: 2.5,
  },
  {
    frame: "profit",
    verbs: phrases(`赚, 净赚, 赚得, 大赚, 赚了, 狂赚, 获利`),
    direction: "gain",
    weight: 1.9,
  },
  {
    frame: "profit",
    nouns: phrases(
      `亏损, 净亏损, 经营亏损, 营业亏损, 亏损额, 经调整亏损, 净亏, 赤字, 运营亏损, 账面亏损, 经调整净亏损, 季度亏损, 调整后亏损, 巨亏, 净亏损额, 亏空, 税前亏损, 年内亏损`,
    ),
    verbs: phrases(`亏, 净亏, 烧掉 亏损`),
    direction: "loss",
    weight: 2.5,
  },
  // Costs
  {
    frame: "training",
    nouns: phrases(
      `训练成本, 训练费用, 训练费, 训练开销, 训练花费, 训练总成本, 训练支出, 研发成本, 训练预算, 培训成本, 开发成本`,
    ),
    fixed: phrases(
      `训练完成, 训练 一个, 用于 训练, 完成 训练, 训练 完成, 便 训练, 训练出, 训练 费用, 训练 花费, 训练 只, 训练 仅, 复制了, 复制出, 训练 .. 模型`,
    ),
    weight: 2.5,
  },
  { frame: "training", nouns: ["训练"], weight: 1.7 },
  {
    frame: "cost",
    nouns: phrases(`
      成本, 费用, 开支, 支出, 运营成本, 营业成本, 运营费用, 薪酬, 电费, 算力成本, 推理成本, 研发费用, 研发投入, 研发支出, 研发开支, 现金储备, 账上现金, 现金, 租金, 账单, 自由现金流, 净流出, 股权激励, 运营支出, 经营成本, 人力成本, 营业开支, 折旧, 算力费用, 算力支出, 销售费用, 营销费用, 减值
    `),
    weight: 2,
  },
  {
    frame: "cost",
    verbs: phrases(`烧掉, 烧, 消耗, 烧光, 烧钱, 花光, 净流出, 烧出, 吞掉`),
    weight: 2.1,
  },
  { frame: "spend", verbs: phrases(`支出, 拨出, 预留, 划拨, 用于, 开支`), weight: 1.6 },
  { frame: "spend", verbs: phrases(`花费, 花掉, 耗资, 耗费, 花, 斥资, 砸下, 豪掷, 狂砸`), weight: 2.1 },
  {
    frame: "capital",
    nouns: phrases(
      `资本支出, 资本开支, 资本性支出, 资本性开支, 固定资产投资, 资本投入, 资本支出指引, 资本支出预算, 基建投入, 基础设施投入, 资本支出预期, 基础设施 支出`,
    ),
    weight: 2.6,
  },
  // Plans
  {
    frame: "plan",
    nouns: phrases(`
      计划, 项目, 工程, 方案, 投资计划, 支出计划, 专项基金, 基金, 倡议, 承诺, 投资承诺, 建设计划, 扩建, 蓝图, 投入计划, 大基金, 产业基金, 总规模
    `),
    weight: 1.6,
  },
  {
    frame: "plan",
    nouns: phrases(`数据中心, 资料中心, 超级计算机, 工厂, 园区, 晶圆厂, 智算中心, 预算, 算力中心, 超算`),
    weight: 1.1,
  },
  {
    frame: "plan",
    verbs: phrases(
      `兴建, 建设, 建造, 扩产, 打造, 承诺 投资, 承诺 投入, 拟 投资, 计划 投资, 将 投资, 拟 投入, 计划 投入, 将 投入, 规划`,
    ),
    weight: 1.9,
  },
  {
    frame: "same",
    nouns: phrases(
      `市场预期, 分析师预期, 一致预期, 预期值, 此前预期, 分析师 预期, 市场 预期, 华尔街预期, 预期中值`,
    ),
    fixed: phrases(
      `分析师 预计, 去年同期, 上年同期, 上一年, 前一年, 去年 同期, 上年 同期, 高于 去年, 相比, 而 去年`,
    ),
    weight: 1.1,
  },
  // Prices
  {
    frame: "price",
    nouns: phrases(
      `价格, 定价, 售价, 月费, 订阅费, 订阅价格, 订阅费用, 报价, 标价, 单价, 起售价, 套餐, 订阅价, 入门价`,
    ),
    verbs: phrases(`收费, 收取, 售, 卖, 要价, 报收, 收报, 收于`),
    weight: 1.5,
  },
  { frame: "none", nouns: phrases(`目标价, 成交额, 成交, 票房, 分红, 回购方案, 现金红利`) },
];
