import type { LanguagePack } from "../../language-pack";
import { phrases } from "../phrases";
import { CUES } from "./cues";
import { FIELDS } from "./fields";
import { chineseReader, inflectChineseNoun, inflectChineseVerb } from "./morphology";
import * as words from "./words";

export const chinese: LanguagePack = {
  lang: "zh",
  order: "subject_first",
  dense: {
    everyday: words.EVERYDAY,
    suffixes: phrases(
      `公司, 集团, 开发商, 母公司, 的 开发商, 的 母公司, 开发者, 开发公司, 制造商, 研发商, 研发公司, 背后的 公司, 控股, 方面`,
    ),
    endings: phrases(
      `科技, 智能, 机器人, 半导体, 微电子, 智驾, 动力, 算力, 创新, 网络, 软件, 信息, 数据, 智慧, 技术, 电子, 芯片`,
    ),
    particles:
      "的了在将已于和与及或被把是为有称说也又还就等其该此由从对向以并但而则可能要会获拟至达约超近逾至今这那一二三四五六七八九十两多每各正现曾再不未没无所",
  },
  capitals: "nouns",
  quotedNames: true,
  ordinary: phrases(`
    AI, CEO, CFO, CTO, COO, IPO, GPU, CPU, TPU, API, APP, App, AGI, ARR, EBITDA, EBITA, EBIT, ETF, GDP, IT, PC, VC, PE, Pro, Max, Ultra, Plus, Token, Tokens, ASIC, HBM, GW, MW, Q, FY, AIGC, SaaS, PaaS, IaaS, US, EU, A, B, C, D, E, F, G, H, K, X
  `),
  forms: chineseReader(new Set(words.DEFINITE)),
  inflectVerb: inflectChineseVerb,
  inflectNoun: inflectChineseNoun,
  cues: CUES,
  fields: FIELDS,
  links: phrases(`
    为, 达, 达到, 达到了, 约, 约为, 至, 到, 增至, 增长至, 增长到, 升至, 升到, 降至, 跌至, 是, 有, 共, 共计, 合计, 总计, 累计, 超, 超过, 逾, 近, 高达, 仅, 只, 仅为, 只有, 已, 已经, 已达, 已超, 已超过, 将, 将达, 将达到, 的, 了, 规模, 金额, 总额, 额, 于, 在, 则, 也, 又, 却, 就, 便, 还, 录得, 实现, 创下, 创,
    同比增长, 同比, 环比, 增长, 增加, 上升, 下降, 减少, 飙升, 飙升至, 攀升至, 跃升至, 突破, 涨至, 升破, 单日, 单季, 本季, 去年, 今年, 全年, 为新台币, 新台币, 人民币, 介于, 落在, 可达, 或达, 最高, 最多, 至少, 不到, 不足, 低于, 高于, 每年, 年化, 净额, 方面, 从, 由, 上调至, 下调至, 提高到, 扩大到, 扩大至, 其中, 一共, 总共, 整整, 了约, 过, 出, 转为, 上限, 报, 估计, 大约, 达约, 中, 上, 期间, 内, 后, 前, 后达, 后为
  `),
  linksAfter: phrases(
    `的, 新, 新一轮, 一轮, 轮, 巨额, 天价, 左右, 以上, 左右的, 首轮, a, b, c, d, e, f, 现金, 等值, 用于, 股权, 年化, 总, 之, 来, 在, 规模的, 规模, 云, 算力, 云计算, 芯片, 债务, 长期, 大额, 额度, 净`,
  ),
  comparisons: phrases(
    `相比, 对比, 高于去年的, 去年同期为, 上年同期为, 高于, 低于, 此前为, 较, 从, 由, 而去年为, 去年同期, 上年同期, 高于 去年 的`,
  ),
  atFigure: [],
  clauseWords: phrases(
    `但, 但是, 而, 然而, 不过, 虽然, 尽管, 因为, 由于, 如果, 若, 当, 以及, 并, 并且, 同时, 其中, 此外, 另外, 因此, 所以, 随后, 之后, 此前`,
  ),
  markers: {
    possessive: phrases(`-的, -旗下, -旗下的, -之, -所属`),
    of: phrases(`关于`),
    in: phrases(`在`),
    to: phrases(`对, 向, 给, 给予, 给了`),
    from: phrases(`从, 来自, 自`),
    by: phrases(
      `由, 被, 遭, 经, 通过, -领投, -跟投, -参投, -联合领投, -共同领投, -超额认购, -认购, -追投, -加注, -参与, -参与的, -投资的`,
    ),
    with: phrases(`与, 和, 同, 跟, 联合, 携手`),
    for: phrases(`为, 替`),
    at: [],
    on: phrases(`针对, 围绕, 关于, 就`),
    other: [],
    than: phrases(
      `-等, 比, 较, 像, 如, 例如, 比如, 包括, 继, 除, 除了, 超过, 高于, 低于, 超越, 仅次于, 对标, 相较, 等同于, 相当于, 据, 根据, 援引, 距离`,
    ),
  },
  modifiers: phrases(`
    美国, 中国, 法国, 德国, 英国, 日本, 韩国, 沙特, 阿联酋, 加拿大, 以色列, 杭州, 北京, 硅谷, 巴黎, 上海, 深圳, 人工智能, 人工智慧, ai, 大模型, 芯片, 芯片巨头, 芯片制造商, 科技巨头, 巨头, 初创公司, 初创企业, 创业公司, 独角兽, 搜索巨头, 电商巨头, 社交巨头, 软件巨头, 互联网巨头, 云服务商, 云计算公司, 公司, 企业, 集团, 子公司, 母公司, 竞争对手, 对手,
    首席执行官, 首席财务官, 董事长, 创始人, 联合创始人, 总裁, 总经理, 财务长, 执行长, 董事, 分析师, 发言人, 总统, 总理, 部长, ceo, cfo, 财务总监, 媒体, 通讯社, 投资方, 投资人, 投资者, 股东, 合作伙伴, 客户, 供应商, 科技公司, 软件公司, 国产, 老牌, 新兴, 知名, 旗下, 主权基金, 基金, 投行, 投资银行, 券商, 机构, 商, 开发商, 前, 现任, 时任, 亿万富翁
  `),
  passives: phrases(`被, 遭`),
  perfect: phrases(`已, 已经, 曾, 曾经, 此前, 过去`),
  future: phrases(
    `将, 拟, 计划, 打算, 将会, 准备, 可能, 有望, 承诺, 要, 欲, 将要, 考虑, 目标, 预计, 或, 或将, 希望, 力争, 今后, 未来`,
  ),
  possessives: phrases(`其, 它的, 他们的, 自身`),
  relatives: [],
  pronouns: phrases(`它, 它们`),
  oneself: phrases(`我, 我们, 我 们, 咱们, 我 方`),
  personPronouns: phrases(`他, 她`),
  descriptions: words.DESCRIPTIONS,
  owned: [],
  definite: phrases(`该, 这家, 这一, 这个, 此`),
  financiers: phrases(
    `股东, 老股东, 投资者, 投资方, 投资人, 投资机构, 机构投资者, 基石投资者, 资方, 国资, 创投机构, 风投, 财团`,
  ),
  indefinite: phrases(`一家, 是一家, 这家`),
  makers: phrases(`开发商, 母公司, 开发者, 开发公司`),
  nationalities: {},
  introductions: phrases(
    `初创公司, 初创企业, 创业公司, 公司, 企业, 独角兽, 新创公司, 平台, 厂商, 开发商, 实验室, 集团, 人工智能公司, 机器人公司, 芯片公司, 大模型公司, 新秀, 黑马, 服务商, 科技公司, 软件公司, 云服务商`,
  ),
  dealing: phrases("分别, 依次"),
  together: phrases(`合计, 合計, 总计, 總計, 共计, 共計, 加起来, 一共, 总共`),
  each: phrases("各, 各自"),
  industry: phrases(
    `人工智能, ai, 大模型, 机器人, 芯片, 算力, 语言模型, 生成式, 自动驾驶, 数据中心, 智能体, 具身智能, gpu, 云计算, 模型, 聊天机器人, 半导体, 人工智慧, 晶片`,
  ),
  says: words.SAYS,
  infinitives: [],
  levels: [],
  conjunctions: phrases(`和, 与, 及, 以及, 、, 或, 同`),
  determiners: phrases(`该, 这份, 一份, 的, 有, 此, 多家, 某`),
  unnamed: words.UNNAMED,
  voices: words.VOICES,
  denied: words.DENIED,
  deniable: phrases(`这, 此, 消息, 报道, 報導, 传闻, 說法, 说法, 数字, 數字, 此事, 这一, 该`),
  negation: words.NEGATION,
  planned: words.PLANNED,
  talks: words.TALKS,
  estimated: words.ESTIMATED,
  reckoned: phrases(`估计为, 估计, 预估`),
  exclusions: words.EXCLUSIONS,
  fortunes: phrases(`身家, 个人身价, 个人财富, 首富, 富豪, 富豪榜`),
  training: words.TRAINING,
  marketValue: words.MARKET_VALUE,
  gaining: words.GAINING,
  results: words.RESULTS,
  fallenBy: phrases(`减少, 减少了, 缩水, 缩水了, 下降, 下降了, 蒸发, 蒸发了, 少了, 跌去, 下跌了`),
  risenBy: phrases(`增加, 增加了, 上涨了, 增长了, 暴增, 大增, 激增, 飙升了, 多了`),
  bases: {
    run_rate: phrases(`年化, 年化收入, 年化营收, 经常性收入, 年度经常性收入, arr, 运行率`),
    quarter: phrases(
      `季度, 财季, 单季, 本季, 第一季度, 第二季度, 第三季度, 第四季度, 首季, 一季度, 二季度, 三季度, 四季度, 季, 第四季, 第三季, 第二季, 第一季, 上季`,
    ),
    per_year: phrases(`每年, 一年, 年均`),
    annual: phrases(`全年, 财年, 年度, 全年营收`),
    net: phrases(`净, 净额, 净利润, 净亏损, 净利, 税后净利`),
    pre_money: phrases(`投前估值, 投前, 融资前`),
    post_money: phrases(`投后估值, 投后, 融资后`),
    total: phrases(`总计, 累计, 合计, 共计, 一共, 总共, 总额`),
  },
  rounds: [
    { phrase: "#轮", name: "Series #" },
    { phrase: "#轮融资", name: "Series #" },
    { phrase: "种子轮", name: "seed round" },
    { phrase: "种子轮融资", name: "seed round" },
    { phrase: "天使轮", name: "seed round" },
    { phrase: "天使轮融资", name: "seed round" },
    { phrase: "ipo", name: "IPO" },
    { phrase: "首次公开募股", name: "IPO" },
    { phrase: "首次公开招股", name: "IPO" },
    { phrase: "首次公开发行", name: "IPO" },
    { phrase: "全球发售", name: "IPO" },
  ],
  chrome: {
    headings: phrases(`
      相关阅读, 相关新闻, 相关推荐, 延伸阅读, 推荐阅读, 热门推荐, 热门文章, 热门, 热搜, 热搜榜, 热榜, 猜你喜欢, 更多精彩, 更多新闻, 更多, 点击阅读, 阅读更多, 往期回顾, 最新消息, 最新文章, 为您推荐, 编辑推荐, 精彩推荐, 大家都在看, 广告, 图片频道, 相关报道, 看更多, 你可能喜欢, 你可能感兴趣, 推荐, 往期推荐, 今日热点, 延伸閱讀,
      相关文章, 标签, 评论, 热点, 下一篇, 上一篇, 排行榜, 本周热点, 人气, 焦点新闻, 快讯, 7x24快讯, 站内推荐, 视频推荐, 精选
    `),
    notices: phrases(`
      责任编辑, 责编, 分享到, 扫码, 下载客户端, 关注我们, 微信公众号, 订阅, 版权所有, 转载请注明, 免责声明, 投资有风险, 风险提示, 登录, 注册, 加入line, 回首页, 客服电话, 未经授权, 广告合作, 联系我们, 举报, 下载app, 打开app, 点赞, 收藏, 新客, 开户, 加为好友, 来源：, 编辑：, 首页
    `),
  },
};
