import { adds, LATIN_SCALES } from "../../amounts/figure-words";
import type { FigureWord, NumeralLexicon } from "../../amounts/lexicon";
import { phrases } from "../../text/phrases";

/** Several signs for one word: simplified, traditional, and the forms of cheques. */
function each(signs: string, word: FigureWord): Record<string, FigureWord> {
  return Object.fromEntries([...signs].map((sign) => [sign, word]));
}

export const numerals: NumeralLexicon = {
  decimal: ".",
  spaceGroups: false,
  dense: true,
  words: {
    ...LATIN_SCALES,
    ...adds({
      "一 壹": 1,
      "二 两 兩 贰": 2,
      "三 叁": 3,
      "四 肆": 4,
      "五 伍": 5,
      "六 陆 陸": 6,
      "七 柒": 7,
      "八 捌": 8,
      "九 玖": 9,
    }),
    ...each("十拾", { kind: "times", value: 10, alone: true }),
    ...each("百佰", { kind: "times", value: 100, alone: false }),
    ...each("千仟", { kind: "scale", factor: 1e3, form: "many" }),
    ...each("万萬", { kind: "scale", factor: 1e4, form: "many" }),
    ...each("亿億", { kind: "scale", factor: 1e8, form: "many" }),
    兆: { kind: "scale", factor: 1e12, form: "many" },
    点: { kind: "point" },
    點: { kind: "point" },
  },
  yearWord: /^$/,
  joiners: phrases("零 | 〇"),
  unitsFirst: false,
  bareScales: false,
  fractionLinks: [],
  andFractions: {},
  infixes: { 多: "more_than", 余: "more_than", 餘: "more_than", 来: "about", 來: "about" },
  classifiers: phrases("个 | 個"),
  vague: phrases("数 | 數 | 几 | 幾 | 好几 | 上 | 若干 | 多达数 | 第 | 每"),
  ordinals: phrases("第 | 首个 | 首個"),
};
