/** Countries where the family name stands first, also in Latin letters. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CN", "TW", "HK", "KR"]);

/** The common Chinese and Korean family names in Latin letters: nine people in ten. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao
  Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Lei Yao Shen Zhong Fan Fang Shi Tan Liao Zou Xiong
  Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Yin Yan Lai Wen Hong Xia Yin Ge Gong Chu Che Tsai Chang
  Tsung Hsu Kuo Chou Tseng Chiang Kim Lee Park Choi Jung Chung Jeong Kang Cho Yoon Jang Lim Shin Seo Kwon Hwang Ahn Song Yoo Hong Chey
  Koo Bang Chae Noh Baek Nam Sohn`.split(/\s+/),
);

/** The family name of a person as newspapers repeat it alone: the last word, or the first in Chinese and Korean order. */
export function surnameOf(name: string, country: string | null): string {
  const words = name.split(/[ \u00b7]/);
  const first = words[0]!;
  const last = words.at(-1)!;
  const familyFirst = country !== null && FAMILY_FIRST.has(country) && FAMILY_NAMES.has(first);
  return familyFirst && !FAMILY_NAMES.has(last) ? first : last;
}
