/** What is known of currencies whatever the language: codes, signs, and which noun of which country is which code. */

/** ISO 4217 codes that are read where they stand beside a figure. */
export const CURRENCY_CODES = [
  ..."USD EUR GBP JPY CNY CHF CAD AUD NZD HKD TWD SGD KRW INR PKR BDT LKR NPR".split(" "),
  ..."AED SAR QAR KWD BHD OMR JOD EGP IQD SYP LBP LYD TND DZD MAD SDG YER MRU ILS IRR TRY".split(" "),
  ..."SEK NOK DKK ISK PLN CZK HUF RON BGN RSD UAH RUB KZT UZS GEL AZN".split(" "),
  ..."MXN BRL ARS CLP COP PEN UYU BOB PYG VES CRC DOP GTQ CUP".split(" "),
  ..."ZAR NGN KES GHS ETB TZS UGX RWF XOF XAF AOA MUR".split(" "),
  ..."THB MYR IDR PHP VND MMK KHR MOP BND MNT".split(" "),
] as const;

/** Market names of a code that are written as codes are. */
export const CODE_ALIASES: Readonly<Record<string, string>> = {
  RMB: "CNY",
  CNH: "CNY",
  NTD: "TWD",
  STG: "GBP",
};

/** Codes that are also words: as a prefix they need a figure that looks like money. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set("TRY CUP PEN GEL MOP".split(" "));

/** Codes that are read in lower case too ("10 usd"). */
export const LOWER_CASE_CODES: ReadonlySet<string> = new Set(
  "USD EUR GBP JPY CNY RMB CHF AUD CAD HKD SGD NZD MXN BRL KRW INR AED QAR KWD EGP NTD ZAR SEK NOK DKK".split(
    " ",
  ),
);

/** "$" and "¥" alone are settled by the language's lexicon and by the letters beside them. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "₨": "INR",
  "₩": "KRW",
  "₽": "RUB",
  "₺": "TRY",
  "₪": "ILS",
  "₫": "VND",
  "₴": "UAH",
  "₦": "NGN",
  "₱": "PHP",
  "฿": "THB",
  "₸": "KZT",
  "₵": "GHS",
  "\u20c1": "SAR",
};

/** Letters before (or just after) "$". Those marked in LOOSE may stand apart from it. */
export const DOLLAR_LETTERS: Readonly<Record<string, string>> = {
  us: "USD",
  u: "USD",
  a: "AUD",
  au: "AUD",
  aus: "AUD",
  c: "CAD",
  ca: "CAD",
  can: "CAD",
  cdn: "CAD",
  hk: "HKD",
  nt: "TWD",
  t: "TWD",
  tw: "TWD",
  s: "SGD",
  sg: "SGD",
  nz: "NZD",
  r: "BRL",
  mx: "MXN",
  mex: "MXN",
  ar: "ARS",
  cl: "CLP",
  col: "COP",
};
export const LOOSE_DOLLAR_LETTERS: ReadonlySet<string> = new Set(["us", "hk", "c", "nt", "au", "nz", "ca"]);

/** The families of currencies that share a noun. */
export const CURRENCY_NOUNS = [
  "dollar",
  "euro",
  "pound",
  "yen",
  "yuan",
  "won",
  "rupee",
  "franc",
  "riyal",
  "dirham",
  "dinar",
  "lira",
  "peso",
  "real",
  "rand",
  "krona",
  "ruble",
  "shekel",
  "rupiah",
  "ringgit",
  "baht",
  "dong",
  "zloty",
  "forint",
  "koruna",
  "hryvnia",
  "naira",
  "shilling",
  "taka",
  "leu",
  "tenge",
] as const;
export type CurrencyNoun = (typeof CURRENCY_NOUNS)[number];

/** ISO 3166 alpha-2 of the countries whose adjective tells a currency apart ("XW", "XC": the two CFA francs). */
export type Country =
  | "US"
  | "CA"
  | "AU"
  | "NZ"
  | "HK"
  | "TW"
  | "SG"
  | "GB"
  | "EG"
  | "SY"
  | "LB"
  | "SD"
  | "JP"
  | "CN"
  | "KR"
  | "IN"
  | "PK"
  | "LK"
  | "NP"
  | "CH"
  | "XW"
  | "XC"
  | "RW"
  | "SA"
  | "QA"
  | "OM"
  | "YE"
  | "IR"
  | "BR"
  | "AE"
  | "MA"
  | "KW"
  | "BH"
  | "JO"
  | "IQ"
  | "TN"
  | "DZ"
  | "LY"
  | "RS"
  | "TR"
  | "MX"
  | "AR"
  | "CL"
  | "CO"
  | "UY"
  | "PH"
  | "CU"
  | "DO"
  | "BO"
  | "ZA"
  | "SE"
  | "NO"
  | "DK"
  | "IS"
  | "RU"
  | "IL"
  | "ID"
  | "MY"
  | "TH"
  | "VN"
  | "PL"
  | "HU"
  | "CZ"
  | "UA"
  | "NG"
  | "KE"
  | "TZ"
  | "UG"
  | "BD"
  | "RO"
  | "KZ"
  | "EU";

type NounCurrencies = { readonly alone: string | null } & { readonly [country in Country]?: string };

/** `alone` is what the noun means without a country; null where guessing could be wrong by orders of magnitude. */
export const NOUN_CURRENCIES: Readonly<Record<CurrencyNoun, NounCurrencies>> = {
  dollar: { alone: "USD", US: "USD", CA: "CAD", AU: "AUD", NZ: "NZD", HK: "HKD", TW: "TWD", SG: "SGD" },
  euro: { alone: "EUR", EU: "EUR" },
  pound: { alone: "GBP", GB: "GBP", EG: "EGP", SY: "SYP", LB: "LBP", SD: "SDG" },
  yen: { alone: "JPY", JP: "JPY" },
  yuan: { alone: "CNY", CN: "CNY" },
  won: { alone: "KRW", KR: "KRW" },
  rupee: { alone: "INR", IN: "INR", PK: "PKR", LK: "LKR", NP: "NPR" },
  franc: { alone: "CHF", CH: "CHF", XW: "XOF", XC: "XAF", RW: "RWF" },
  riyal: { alone: "SAR", SA: "SAR", QA: "QAR", OM: "OMR", YE: "YER", IR: "IRR", BR: "BRL" },
  dirham: { alone: "AED", AE: "AED", MA: "MAD" },
  dinar: {
    alone: null,
    KW: "KWD",
    BH: "BHD",
    JO: "JOD",
    IQ: "IQD",
    TN: "TND",
    DZ: "DZD",
    LY: "LYD",
    RS: "RSD",
  },
  lira: { alone: "TRY", TR: "TRY", SY: "SYP", LB: "LBP" },
  peso: {
    alone: null,
    MX: "MXN",
    AR: "ARS",
    CL: "CLP",
    CO: "COP",
    UY: "UYU",
    PH: "PHP",
    CU: "CUP",
    DO: "DOP",
  },
  real: { alone: "BRL", BR: "BRL", IR: "IRR" },
  rand: { alone: "ZAR", ZA: "ZAR" },
  krona: { alone: null, SE: "SEK", NO: "NOK", DK: "DKK", IS: "ISK", CZ: "CZK" },
  ruble: { alone: "RUB", RU: "RUB" },
  shekel: { alone: "ILS", IL: "ILS" },
  rupiah: { alone: "IDR", ID: "IDR" },
  ringgit: { alone: "MYR", MY: "MYR" },
  baht: { alone: "THB", TH: "THB" },
  dong: { alone: "VND", VN: "VND" },
  zloty: { alone: "PLN", PL: "PLN" },
  forint: { alone: "HUF", HU: "HUF" },
  koruna: { alone: "CZK", CZ: "CZK" },
  hryvnia: { alone: "UAH", UA: "UAH" },
  naira: { alone: "NGN", NG: "NGN" },
  shilling: { alone: null, KE: "KES", TZ: "TZS", UG: "UGX" },
  taka: { alone: "BDT", BD: "BDT" },
  leu: { alone: "RON", RO: "RON" },
  tenge: { alone: "KZT", KZ: "KZT" },
};
