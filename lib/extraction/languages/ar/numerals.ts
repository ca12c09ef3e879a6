import { adds, fractions, LATIN_SCALES, scales } from "../../amounts/figure-words";
import type { NumeralLexicon } from "../../amounts/lexicon";
import { phrases } from "../../text/phrases";

export const numerals: NumeralLexicon = {
  decimal: ".",
  spaceGroups: true,
  pointMayGroup: true,
  reversedDecimal: "ر",
  words: {
    ...LATIN_SCALES,
    ...adds({
      "واحد واحدة واحدا": 1,
      "اثنان اثنين اثنتان اثنتين إثنان إثنين": 2,
      "ثلاثة ثلاث": 3,
      "أربعة أربع": 4,
    }),
    ...adds({ "خمسة خمس": 5, "ستة ست": 6, "سبعة سبع": 7, "ثمانية ثماني ثمان": 8, "تسعة تسع": 9, صفر: 0 }),
    ...adds({
      "عشرة عشر": 10,
      "عشرون عشرين": 20,
      "ثلاثون ثلاثين": 30,
      "أربعون أربعين": 40,
      "خمسون خمسين": 50,
    }),
    ...adds({ "ستون ستين": 60, "سبعون سبعين": 70, "ثمانون ثمانين": 80, "تسعون تسعين": 90 }),
    // The ones of the teens that have a form of their own: "أحد عشر", "اثنا عشر".
    ...adds({ "أحد إحدى": 1, "اثنا اثني اثنتا اثنتي": 2 }),
    ...adds({ "مئتان مئتين مائتان مائتين مائتا مائتي": 200, "ثلاثمئة ثلاثمائة": 300 }),
    ...adds({ "أربعمئة أربعمائة": 400, "خمسمئة خمسمائة": 500, "ستمئة ستمائة": 600, "سبعمئة سبعمائة": 700 }),
    ...adds({ "ثمانمئة ثمانمائة ثمانيمئة": 800, "تسعمئة تسعمائة": 900 }),
    // Folded, these two are the name of Meta and its genitive.
    مئتا: { kind: "add", value: 200, size: 100, asWritten: true },
    مئتي: { kind: "add", value: 200, size: 100, asWritten: true },
    مئة: { kind: "times", value: 100, alone: true },
    مائة: { kind: "times", value: 100, alone: true },
    مية: { kind: "times", value: 100, alone: true },
    ...scales("one", {
      ألف: 1e3,
      مليون: 1e6,
      "مليار بليون": 1e9,
      "تريليون ترليون": 1e12,
      كرور: 1e7,
      "لكح لاخ": 1e5,
    }),
    ...scales("many", {
      "آلاف الاف": 1e3,
      "ملايين مليونات": 1e6,
      "مليارات ملايير مليارت بلايين بليونات": 1e9,
    }),
    ...scales("many", { "تريليونات ترليونات": 1e12 }),
    ...scales("two", { "ألفان ألفين ألفي": 1e3, "مليونان مليونين مليوني": 1e6 }),
    ...scales("two", { "ملياران مليارين ملياري بليونان بليونين بليوني": 1e9 }),
    ...scales("two", { "تريليونان تريليونين تريليوني ترليونان ترليونين ترليوني": 1e12 }),
    // After a number or before nothing it is the accusative of one; before a noun the dual.
    ...scales("oneOrTwo", { ألفا: 1e3, مليونا: 1e6, "مليارا بليونا": 1e9, "تريليونا ترليونا": 1e12 }),
    ...fractions({ نصف: 0.5, ربع: 0.25, ثلث: 1 / 3, ثلثا: 2 / 3, ثلثي: 2 / 3 }),
    ...fractions({ أرباع: 0.25 }, true),
    فاصلة: { kind: "point" },
  },
  yearWord:
    /^(?:[وفبل]?(?:ال|ل)?(?:عام|سنه|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|الاول|الثاني)|منذ|بحلول)$/,
  joiners: [],
  unitsFirst: true,
  bareScales: true,
  fractionLinks: [],
  andFractions: { ونصف: 0.5, "و نصف": 0.5, ونصفا: 0.5, وربع: 0.25, وثلث: 1 / 3, "وثلاثة أرباع": 0.75 },
  vague: phrases(`
    بضعة | بضع | عدة | مئات | مئات من | عشرات | عشرات من | آلاف | بعض | العديد من | عدد من | مليارات |
    ملايين | تريليونات | المئات من | العشرات من | بمئات | بعشرات`),
  ordinals: phrases("أول | ثاني | ثالث | رابع"),
};
