import type { AmountLexicon } from "../../amounts/lexicon";
import { phrases } from "../../text/phrases";
import { numerals } from "./numerals";

const COUNTED_CARDS = ["块", "张", "枚", "颗", "片", "个"]
  .flatMap((measure) =>
    ["H800", "H100", "H200", "H20", "A100", "A800", "B200", "B300", "GB200", "GB300", "GPU"].map(
      (card) => measure + card,
    ),
  )
  .join(" | ");

export const amounts: AmountLexicon = {
  numerals,
  currencies: {
    nouns: {},
    countries: {},
    names: {
      USD: phrases("美元 | 美金 | 美圆 | 美圓 | 元美金"),
      EUR: phrases("欧元 | 歐元"),
      GBP: phrases("英镑 | 英鎊"),
      JPY: phrases("日元 | 日圆 | 日圓 | 円"),
      CNY: phrases(
        "元 | 人民币 | 元人民币 | 人民幣 | 元人民幣 | 块 | 块钱 | 塊 | 塊錢 | 圆 | 圓 | 元（人民币） | 人民币元",
      ),
      HKD: phrases("港元 | 港币 | 港幣 | 港纸"),
      TWD: phrases("台币 | 台幣 | 新台币 | 新台幣 | 新臺幣 | 臺幣 | 元新台币 | 元新台幣 | 元台币"),
      KRW: phrases("韩元 | 韓元 | 韩圆 | 韓圓 | 韩币"),
      SGD: phrases("新加坡元 | 新元 | 坡元 | 新币 | 新幣"),
      AUD: phrases("澳元 | 澳大利亚元 | 澳币"),
      CAD: phrases("加元 | 加拿大元 | 加币"),
      NZD: phrases("新西兰元 | 纽元 | 纽币"),
      CHF: phrases("瑞士法郎 | 瑞郎"),
      INR: phrases("卢比 | 印度卢比 | 盧比"),
      RUB: phrases("卢布 | 俄罗斯卢布 | 盧布"),
      AED: phrases("迪拉姆 | 阿联酋迪拉姆"),
      SAR: phrases("里亚尔 | 沙特里亚尔 | 沙特里亞爾"),
      QAR: phrases("卡塔尔里亚尔"),
      BRL: phrases("雷亚尔 | 巴西雷亚尔"),
      MYR: phrases("林吉特 | 令吉 | 马来西亚林吉特 | 马币"),
      THB: phrases("泰铢 | 泰銖"),
      VND: phrases("越南盾"),
      IDR: phrases("印尼盾 | 印尼卢比"),
      PHP: phrases("菲律宾比索"),
      MXN: phrases("墨西哥比索"),
      TRY: phrases("土耳其里拉"),
      SEK: phrases("瑞典克朗"),
      NOK: phrases("挪威克朗"),
      DKK: phrases("丹麦克朗"),
      ZAR: phrases("南非兰特 | 兰特"),
      ILS: phrases("谢克尔 | 新谢克尔"),
      PLN: phrases("兹罗提"),
      KWD: phrases("科威特第纳尔"),
      EGP: phrases("埃及镑"),
      MOP: phrases("澳门元"),
      KZT: phrases("坚戈"),
    },
    prefixes: {
      CNY: phrases("人民币 | 人民幣 | RMB"),
      HKD: phrases("港币 | 港幣"),
      TWD: phrases("新台币 | 新台幣 | 新臺幣"),
      USD: phrases("美金"),
    },
    // Words of Taiwanese newspapers, as the text is folded: mainland ones write 万亿, 业绩会, 每股收益, 英伟达.
    contextual: [
      {
        name: "元",
        code: "TWD",
        when: /台币|行政院|国科会|台股|兆元|\d兆\d|法说会|法人说明会|税后纯益|税后净利|每股盈余|辉达|伺服器|资料中心/,
      },
      // Newspapers of Singapore say in brackets what others' money is in theirs.
      { name: "元", code: "SGD", when: /约[^（）()]{1,12}新元[）)]/ },
      // Newspapers of Hong Kong, who write traditional signs: their yuan is called 人民幣.
      { name: "元", code: "HKD", when: /港元|港币|港股|港交所|恒指|恒生/, written: /[億萬資開後個為]/ },
    ],
    cents: { USD: phrases("美分") },
    yenSign: "CNY",
    links: [],
    notBefore: {
      成: phrases("立 | 本 | 为 | 為 | 功 | 员 | 員 | 果 | 长 | 長 | 交 | 就 | 都 | 分 | 型 | 熟 | 品"),
      元: phrases("旦 | 宵 | 年 | 月 | 件 | 素 | 老 | 首 | 宇"),
      // A counted card, and no yuan: 45万块GPU, 10万块英伟达芯片.
      块: phrases(`
        链 | 芯 | 显 | 地 | 屏 | 加 | 图 | 英 | 昇 | 升 | 华 | 国 | 高 | GPU | TPU | AI | AMD | RTX | NVIDIA | Blackwell | Hopper | Trainium |
        GB | H | G | A | B`),
      圆: phrases("形 | 桌"),
    },
  },
  comparators: {
    before: [
      {
        comparator: "about",
        phrases: phrases(
          "近 | 约 | 約 | 大约 | 大約 | 约为 | 約為 | 将近 | 將近 | 接近 | 大概 | 差不多 | 逼近 | 约合 | 約合 | 约达 | 約達 | 约有 | 接近于 | 近乎 | 估计约 | 约值 | 合约 | 达约 | 为约 | 约等于 | 折合约 | 相当于约 | 約達到 | 大致 | 达近 | 约在 | 直逼 | 快",
        ),
      },
      {
        comparator: "more_than",
        phrases: phrases(
          "远不止 | 遠不止 | 不止 | 超过 | 超過 | 超 | 逾 | 高于 | 高於 | 多于 | 突破 | 大于 | 超出 | 已超 | 已超过 | 破 | 远超 | 遠超 | 超逾 | 达逾 | 升破 | 突破了 | 超过了 | 超過了 | 跨过 | 冲破 | 超越 | 越过 | 高过 | 远超过",
        ),
      },
      // "市值站上5.05兆美元": it stands there now.
      { comparator: "exactly", phrases: phrases("站上 | 站上了") },
      {
        comparator: "less_than",
        phrases: phrases(
          "不到 | 不足 | 低于 | 低於 | 少于 | 少於 | 小于 | 未达 | 未達 | 未及 | 低过 | 不及 | 跌破 | 尚不足 | 还不到 | 远低于 | 仅不到",
        ),
      },
      {
        comparator: "at_least",
        phrases: phrases(
          "至少 | 不低于 | 不低於 | 不少于 | 不少於 | 起码 | 最少 | 最低 | 至少为 | 至少达 | 至少有 | 不小于 | 至少达到",
        ),
      },
      {
        comparator: "at_most",
        phrases: phrases(
          "高达 | 高達 | 最多 | 至多 | 不超过 | 不超過 | 多达 | 多達 | 最高 | 不高于 | 不高於 | 上限 | 上限为 | 不多于 | 最高达 | 最多达 | 最高可达 | 最高不超过 | 最多不超过 | 不逾 | 未超过 | 未超過 | 不大于 | 最多可达 | 上看 | 长达",
        ),
      },
    ],
    after: [
      { comparator: "more_than", phrases: phrases("出头 | 出頭 | 有余 | 有餘 | 开外") },
      { comparator: "about", phrases: phrases("左右 | 上下 | 前后 | 前後") },
      {
        comparator: "at_least",
        phrases: phrases("以上 | 或以上 | 及以上 | 或更多 | 起 | + | 甚至更多 | 起步"),
      },
      { comparator: "at_most", phrases: phrases("以下 | 以内 | 以內 | 或以下 | 及以下 | 之内") },
    ],
    negators: phrases("不 | 不会 | 不會 | 不得 | 不应 | 不能 | 未 | 没有 | 没 | 並未 | 并未"),
    fillers: phrases(
      "发放 | 投入 | 投资 | 提供 | 支付 | 补贴 | 可达 | 可获 | 募集 | 花费 | 了 | 达 | 達 | 为 | 為 | 到 | 人民币 | 一个 | 总额 | 的 | 达到 | 达到了 | 其中 | 至 | 共 | 总计 | 合计",
    ),
    marks: phrases("大关 | 关口 | 大關 | 關口 | 门槛"),
    articles: [],
  },
  ranges: {
    between: phrases("介于 | 介於 | 在 | 介乎 | 界于"),
    and: phrases("和 | 与 | 與 | 及 | 以及"),
    from: phrases("从 | 從 | 由 | 自"),
    to: phrases("至 | 到 | 一 | 或至 | ～"),
    or: phrases("或 | 或者 | 甚至"),
    of: phrases("中的 | 里的"),
    changeTo: phrases(`
      增至 | 增長至 | 增长至 | 增长到 | 增加到 | 增加至 | 升至 | 上升至 | 上升到 | 飙升至 | 提高到 | 提高至 | 提升至 | 提升到 | 上调至 | 上調至 | 扩大至 | 扩大到 | 降至 | 下降至 | 下降到 | 减少到 | 减少至 | 下调至 | 跌至 | 缩减至 | 猛增至 | 激增至 | 涨到 | 涨至 | 攀升至 |
      翻倍至 | 暴增至 | 跃升至 | 升到 | 提至 | 加码至 | 增資至 | 降到 | 跌到 | 调高至 | 上修至 | 下修至 | 大增至 | 倍增至 | 一路涨到 | 一路升至 | 扩大至约 | 增至约 | 增至近 | 增至逾 | 升至约 | 调整为 | 调整至`),
    changeVerb: /^(?:增|涨|升|跌|降|减)$/,
    by: phrases("增加 | 增长 | 上涨 | 减少 | 下跌"),
    tolerance: phrases("± | 上下浮动 | 正负 | 上下"),
  },
  conversions: phrases(
    "约合 | 約合 | 折合 | 约 | 約 | 合 | 约为 | 相当于 | 相當於 | 即 | 约等于 | 折合约 | 合约 | 或 | 约折合 | 按当前汇率约 | 按当前汇率计算约合 | 约相当于 | 人民币 | 折合人民币 | 约合人民币 | 約合人民幣 | 折合人民币约 | 当前约 | 现汇率约合 | 约港币",
  ),
  minus: phrases("负 | 負"),
  prices: {
    per: phrases("每 | /"),
    denominators: {
      million_tokens: phrases(
        "百万token | 百万tokens | 百万 token | 百万 tokens | 百万个token | 百万输入token | 百万输出token | 百万输入 tokens | 百万输出 tokens | 百万词元 | 百万个词元 | 一百万token | 100万token | 百万输入 | 百万输出 | 百萬token | 百萬tokens | 百萬 tokens | 百万Tokens输出 | 百万Tokens输入 | 100万tokens | 100万个token",
      ),
      thousand_tokens: phrases("千token | 千tokens | 千个token | 千 tokens | 千词元"),
      month: phrases("月 | 个月 | 個月"),
      year: phrases("年"),
      quarter: phrases("季度 | 季 | 个季度"),
      week: phrases("周 | 星期"),
      day: phrases("天 | 日"),
      GPU_hour: phrases("GPU小时 | GPU 小时 | 卡时 | GPU每小时 | 张卡每小时"),
      hour: phrases("小时 | 小時"),
      GPU: phrases(
        "块H800 | 块H100 | 张H100 | 张H800 | 张A100 | 块A100 | 枚H100 | 颗H100 | 块H20 | 张H20 | 块GPU | 张GPU | 个GPU | 张显卡 | 块显卡 | 枚GPU | 颗GPU | 片GPU",
      ),
      chip: phrases(
        "颗芯片 | 枚芯片 | 块芯片 | 片芯片 | 块AI芯片 | 颗AI芯片 | 枚AI芯片 | 张AI芯片 | 个芯片 | 颗 | 片 | 张卡 | 顆晶片",
      ),
      share: phrases("股"),
      user: phrases("用户 | 位用户 | 名用户 | 人每月"),
      person: phrases("人"),
      GW: phrases("吉瓦 | GW"),
      kWh: phrases("千瓦时 | 度 | 度电"),
      image: phrases("张图 | 张图片"),
      query: phrases("次查询 | 次请求 | 次"),
      unit: phrases("台 | 个 | 部"),
    },
    unlessBefore: /^(?:前|后|来|内|间|以)$/,
    adverbs: {
      month: phrases("/月 | 每月 | 一个月"),
      share: phrases("/股 | 每股"),
      hour: phrases("/小时 | 每小时"),
      year: phrases("每年 | /年"),
    },
    perBefore: true,
  },
  percentBefore: phrases("百分之"),
  units: {
    percent: phrases("% | 趴"),
    tenth: phrases("成"),
    W: phrases("瓦"),
    kW: phrases("千瓦"),
    GPU_hour: phrases("GPU小时 | GPU 小时 | 卡时"),
    GPU: phrases(`
      GPU | ${COUNTED_CARDS} | 块英伟达GPU | 块英伟达芯片 | 枚英伟达GPU | 枚英伟达芯片 | 颗英伟达芯片 | 张英伟达显卡 | 块显卡 | 张显卡 | 块图形处理器 | 个图形处理器 | 颗图形处理器 | 图形处理器 | 张卡 | 块卡 | 卡 | 张加速卡 | 块加速卡 | 显卡 | 個GPU`),
    chip: phrases(
      "芯片 | 颗芯片 | 枚芯片 | 块芯片 | 片芯片 | 块AI芯片 | 颗AI芯片 | 枚AI芯片 | 张AI芯片 | 个芯片 | 晶片 | 顆晶片",
    ),
    user: phrases(
      "用户 | 名用户 | 个用户 | 位用户 | 用戶 | 名用戶 | 月活用户 | 日活用户 | 周活跃用户 | 活跃用户 | 月活跃用户 | 日活跃用户 | 月活",
    ),
    subscriber: phrases("订阅用户 | 付费用户 | 名订阅用户 | 订阅者 | 名付费用户"),
    customer: phrases("客户 | 名客户 | 家客户 | 个客户 | 企业客户 | 家企业客户"),
    employee: phrases(
      "员工 | 名员工 | 位员工 | 員工 | 名員工 | 个工作岗位 | 名工程师 | 名研究人员 | 个就业岗位 | 人的团队 | 个岗位",
    ),
    person: phrases("人 | 名 | 人次"),
    developer: phrases("开发者 | 名开发者 | 位开发者"),
    parameter: phrases("参数 | 个参数 | 參數 | 個參數 | 参数量"),
    token: phrases("token | tokens | 个token | 个tokens | 词元 | 个词元"),
    share: phrases("股 | 股股票 | 股股份"),
    "data centre": phrases("数据中心 | 座数据中心 | 个数据中心 | 處數據中心 | 座資料中心"),
    server: phrases("服务器 | 台服务器 | 臺伺服器 | 台伺服器"),
    hour: phrases("小时 | 个小时"),
    GW: phrases("GW | 吉瓦 | 千兆瓦"),
    MW: phrases("MW | 兆瓦"),
    TW: phrases("太瓦"),
    GWh: phrases("GWh | 吉瓦时"),
    MWh: phrases("MWh | 兆瓦时"),
    TWh: phrases("TWh | 太瓦时"),
    download: phrases("次下载"),
    query: phrases("次查询"),
    book: phrases("本书"),
  },
  determiners: phrases("其 | 该"),
  senses: {
    graphics:
      /英伟达|輝達|英偉達|nvidia|gpu|显卡|blackwell|hopper|[hab][123]00|h800|h20|gb[23]00|ai芯片|ai 芯片/,
    otherChips: /tpu|昇腾|trainium|存储|手机|内存/,
    users: /使用|活跃|用户|用戶/,
    employees: /员工|雇|裁|团队|就业|員工/,
  },
  modifiers: 5,
  functionWords: phrases(
    "的 | 在 | 是 | 和 | 与 | 于 | 从 | 到 | 至 | 将 | 被 | 把 | 为 | 了 | 等 | 年 | 月 | 日 | 时 | 后 | 前 | 中 | 其 | 该 | 这 | 那 | 也 | 都 | 就 | 而 | 但 | 向 | 对 | 由 | 以 | 及 | 上 | 下 | 元 | 次 | 倍 | 家 | 点 | 分",
  ),
  notCounted: phrases(
    "点 | 個百分點 | 个百分点 | 个基点 | 倍 | 公里 | 米 | 平方米 | 吨 | 桶 | 年 | 月 | 日 | 号 | 岁 | 时 | 分 | 字节 | 比特",
  ),
  countedLinks: null,
  parts: phrases("其中"),
  closers: phrases(
    "现金 | 現金 | 用于 | 的 | 投资 | 融资 | 规模 | 左右 | 以上 | 收购 | 营收 | 资金 | 用來 | 用来 | 市值 | 估值 | 分别 | 是 | 在 | 已 | 还 | 再 | 就 | 都 | 也 | 翻 | 来自 | 來自 | 额度 | 額度 | 以下 | 上下 | 出头 | 出頭 | 身价 | 身價 | 价码 | 價碼 | 規模 | 入股 | 增资 | 注资 | 亏损 | 利润 | 收入 | 營收",
  ),
};
