import type { AmountLexicon } from "../../amounts/lexicon";
import { phrases } from "../../text/phrases";
import { numerals } from "./numerals";

export const amounts: AmountLexicon = {
  numerals,
  currencies: {
    nouns: {
      dollar: phrases("dollar | dollars"),
      euro: phrases("euro | euros"),
      pound: phrases("pound | pounds | pound sterling | pounds sterling"),
      yen: phrases("yen"),
      yuan: phrases("yuan"),
      won: phrases("won"),
      rupee: phrases("rupee | rupees"),
      franc: phrases("franc | francs"),
      riyal: phrases("riyal | riyals | rial | rials"),
      dirham: phrases("dirham | dirhams"),
      dinar: phrases("dinar | dinars"),
      lira: phrases("lira | liras | lire"),
      peso: phrases("peso | pesos"),
      real: phrases("real | reais | reals"),
      rand: phrases("rand"),
      krona: phrases("krona | kronor | krone | kroner | crown | crowns"),
      ruble: phrases("ruble | rubles | rouble | roubles"),
      shekel: phrases("shekel | shekels"),
      rupiah: phrases("rupiah"),
      ringgit: phrases("ringgit"),
      baht: phrases("baht"),
      dong: phrases("dong"),
      zloty: phrases("zloty | zlotys"),
      forint: phrases("forint | forints"),
      koruna: phrases("koruna | korunas"),
      hryvnia: phrases("hryvnia | hryvnias"),
      naira: phrases("naira"),
      shilling: phrases("shilling | shillings"),
      taka: phrases("taka"),
      leu: phrases("leu | lei"),
      tenge: phrases("tenge"),
    },
    countries: {
      US: phrases("US | U.S. | American | United States"),
      CA: phrases("Canadian"),
      AU: phrases("Australian | Aussie"),
      NZ: phrases("New Zealand"),
      HK: phrases("Hong Kong"),
      TW: phrases("Taiwan | Taiwanese | New Taiwan"),
      SG: phrases("Singapore | Singaporean"),
      GB: phrases("British | UK"),
      EG: phrases("Egyptian"),
      SY: phrases("Syrian"),
      LB: phrases("Lebanese"),
      SD: phrases("Sudanese"),
      JP: phrases("Japanese"),
      CN: phrases("Chinese"),
      KR: phrases("Korean | South Korean"),
      IN: phrases("Indian"),
      PK: phrases("Pakistani | Pakistan"),
      LK: phrases("Sri Lankan"),
      NP: phrases("Nepalese"),
      CH: phrases("Swiss"),
      XW: phrases("West African | CFA"),
      XC: phrases("Central African"),
      RW: phrases("Rwandan"),
      SA: phrases("Saudi | Saudi Arabian"),
      QA: phrases("Qatari | Qatar"),
      OM: phrases("Omani"),
      YE: phrases("Yemeni"),
      IR: phrases("Iranian"),
      BR: phrases("Brazilian"),
      AE: phrases("UAE | Emirati"),
      MA: phrases("Moroccan"),
      KW: phrases("Kuwaiti | Kuwait"),
      BH: phrases("Bahraini"),
      JO: phrases("Jordanian"),
      IQ: phrases("Iraqi"),
      TN: phrases("Tunisian"),
      DZ: phrases("Algerian"),
      LY: phrases("Libyan"),
      RS: phrases("Serbian"),
      TR: phrases("Turkish"),
      MX: phrases("Mexican"),
      AR: phrases("Argentine | Argentinian"),
      CL: phrases("Chilean"),
      CO: phrases("Colombian"),
      UY: phrases("Uruguayan"),
      PH: phrases("Philippine"),
      CU: phrases("Cuban"),
      DO: phrases("Dominican"),
      ZA: phrases("South African"),
      SE: phrases("Swedish"),
      NO: phrases("Norwegian"),
      DK: phrases("Danish"),
      IS: phrases("Icelandic"),
      RU: phrases("Russian"),
      IL: phrases("Israeli | new Israeli"),
      ID: phrases("Indonesian"),
      MY: phrases("Malaysian"),
      TH: phrases("Thai"),
      VN: phrases("Vietnamese"),
      PL: phrases("Polish"),
      HU: phrases("Hungarian"),
      CZ: phrases("Czech"),
      UA: phrases("Ukrainian"),
      NG: phrases("Nigerian"),
      KE: phrases("Kenyan"),
      TZ: phrases("Tanzanian"),
      UG: phrases("Ugandan"),
      BD: phrases("Bangladeshi"),
      RO: phrases("Romanian"),
      KZ: phrases("Kazakh"),
    },
    ownDollars: /\b(?:us|u\.s\.|american) dollars?\b/,
    names: {
      CNY: phrases("renminbi | 元 | Chinese renminbi"),
      GBP: phrases("sterling"),
      USD: phrases("greenbacks"),
    },
    prefixes: {
      INR: phrases("Rs | Rs. | Re"),
      MYR: phrases("RM"),
      CHF: phrases("SFr | SFr. | Fr."),
      IDR: phrases("Rp"),
      SEK: phrases("SKr"),
      PHP: phrases("Php"),
    },
    cents: {
      USD: phrases("cents | cent | ¢ | US cents"),
      EUR: phrases("euro cents | eurocents"),
      GBP: phrases("pence"),
    },
    countryNames: {
      CA: phrases("Canada | Ottawa | Toronto | Montreal"),
      AU: phrases("Australia | Sydney | Canberra"),
      NZ: phrases("New Zealand"),
      SG: phrases("Singapore"),
      HK: phrases("Hong Kong"),
      TW: phrases("Taiwan"),
      SA: phrases("Saudi Arabia | Riyadh"),
      QA: phrases("Qatar | Doha"),
      OM: phrases("Oman"),
      IR: phrases("Iran | Tehran"),
      BR: phrases("Brazil | Brasilia"),
      GB: phrases("Britain | UK | United Kingdom | London"),
      EG: phrases("Egypt | Cairo"),
      LB: phrases("Lebanon"),
      SY: phrases("Syria"),
      KW: phrases("Kuwait"),
      BH: phrases("Bahrain"),
      JO: phrases("Jordan"),
      IQ: phrases("Iraq | Baghdad"),
      TN: phrases("Tunisia"),
      DZ: phrases("Algeria"),
      LY: phrases("Libya"),
      AE: phrases("UAE | Emirates | Abu Dhabi | Dubai"),
      MA: phrases("Morocco"),
      SE: phrases("Sweden | Stockholm"),
      NO: phrases("Norway | Oslo"),
      DK: phrases("Denmark | Copenhagen"),
      MX: phrases("Mexico"),
      AR: phrases("Argentina"),
      CL: phrases("Chile"),
      CO: phrases("Colombia"),
      PH: phrases("Philippines | Manila"),
      IN: phrases("India | New Delhi"),
      PK: phrases("Pakistan"),
      CH: phrases("Switzerland | Zurich | Geneva"),
      KE: phrases("Kenya"),
      TR: phrases("Turkey | Turkiye"),
    },
    yenSign: "JPY",
    links: phrases("of | in"),
    everyday: phrases("won | real | rand | crown | dong | lei | lire"),
  },
  comparators: {
    measures: /^(?:target|goal|forecast|guidance|estimate|pledge|budget|plan|commitment)s?$/,
    before: [
      {
        comparator: "about",
        phrases: phrases(`
          about | around | roughly | approximately | approx | approx. | nearly | almost | some | circa | c. |
          ca. | near | nearing | close to | in the region of | in the neighborhood of |
          in the neighbourhood of | on the order of | in the order of | just about | practically | virtually |
          something like | approaching | ~ | ≈ | a good | of order | nearer to | nearer | near to | shy of | just shy of | just short of | nearly as much as | very nearly | closer to |
          the equivalent of about | an approximate | roughly about | a rough | give or take | somewhere around |
          to around | upward toward | getting close to | coming up on`),
      },
      {
        // "handed over $5bn" is that sum, "turned over $17bn" that revenue.
        comparator: "more_than",
        phrases: phrases("over"),
        unlessAfter:
          /^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|fork(?:s|ed|ing)?|sign(?:s|ed|ing)?|made|it|them)$/,
      },
      {
        comparator: "more_than",
        phrases: phrases(`
          could pass | would pass | will pass | to pass | may pass | might pass | have passed | passing |
          more than | above | exceeding | exceeds | exceed | exceeded | in excess of | north of |
          upwards of | upward of | greater than | higher than | topping | topped | tops | top | surpassing |
          surpassed | surpasses | surpass | well over | well above | just over | just above |
          slightly more than | a little over | far more than | beyond | passed | past | crossed | crossing |
          crosses | cross | much more than | slightly over | comfortably above | well in excess of |
          well north of | eclipsed | broke through | breaks through | breached | hurdled | outstripped |
          outstripping | larger than | bigger than | larger than | > | considerably more than |
          significantly more than | a bit more than | a little more than | a touch over | any more than |
          a shade over | upwards from | to more than | to over`),
      },
      {
        comparator: "less_than",
        phrases: phrases(`
          less than | under | below | fewer than | lower than | south of | smaller than | just under |
          just below | a little under | slightly less than | well under |
          well below | far less than | beneath | slightly under | slightly below | sub- | sub | cheaper than |
          < | a little less than | much less than | a fraction under | undercut | a hair under | to less than |
          to under | to below`),
      },
      {
        comparator: "at_least",
        phrases: phrases(`
          starting at | starting from | at least | a minimum of | minimum of | minimum | ≥ | no lower than | no smaller than | at a minimum |
          at the very least | a floor of | no fewer than | no less than | not less than`),
      },
      {
        comparator: "at_most",
        phrases: phrases(`
          as much as | as many as | at most | a maximum of | maximum of | no more than | not more than |
          not exceeding | no greater than | no higher than | capped at | a cap of | a ceiling of | limited to |
          at the most | max | max. | maximum | ≤ | as high as | a limit of | not to exceed | a total of up to |
          potentially up to | an upper limit of | no larger than | no bigger than | never more than`),
      },
      {
        comparator: "at_most",
        phrases: phrases("up to | for up to | upto | up to and including | anything up to"),
        unlessAfter:
          /^(?:go|goes|going|gone|went|ramp|ramped|ramping|move|moved|moving|shot|shoot|jumped|jump|climbed|climb|rose|rise|rises|risen|rising|grew|grow|grown|pushed|push|pushes|drove|bumped|ended|add|adds|added|adding|brought|bring|brings|bringing|taking|take|takes|took|totted|round|rounded|it|them)$/,
      },
    ],
    after: [
      {
        comparator: "at_least",
        phrases: phrases(`
          or more | and more | plus | -plus | + | and up | and above | or above | or higher | and upwards |
          or greater | at least | minimum | at a minimum | at the very least | or better | upwards`),
      },
      {
        comparator: "at_most",
        phrases: phrases(`
          or less | at the outside | or fewer | at most | or lower | or below | and below | maximum | at the most | or under |
          max | tops`),
      },
      {
        comparator: "about",
        phrases: phrases(`
          or so | or thereabouts | approximately | give or take | -odd | odd | -ish | ish | or roughly that`),
      },
    ],
    negators: phrases(`
      not | no | n't | never | hardly | 't | doesn't | didn't | won't | cannot | not be | 't be | not have`),
    fillers: phrases(`
      a | an | a total of | total of | an estimated | estimated | a reported | reported | a record |
      record | a whopping | whopping | a staggering | staggering | an additional | additional | another |
      a further | a combined | combined | an eye-watering | a massive | a mere | a cumulative | an annual |
      an annualised | an annualized | its | the equivalent of | a hefty | an eye-popping |
      the threshold of | the milestone of | the mark of | an extra`),
    marks: phrases(`
      mark | threshold | barrier | milestone | level | market cap mark | line`),
    articles: phrases("the"),
  },
  ranges: {
    between: phrases("between | anywhere between | somewhere between"),
    and: phrases("and | &"),
    from: phrases(`
      from | somewhere from | anywhere from | ranging from | ranges from | a range of | in the range of | starting from`),
    to: phrases("to | through | up to"),
    or: phrases("or | or even"),
    of: phrases("of | out of | of its | of the | of a | of their | out of a | of that | out of the | of an"),
    changeTo: phrases(""),
    changeVerb:
      /^(?:ris(?:e|es|en|ing)|rose|grow(?:s|n|ing|th)?|grew|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|swell(?:s|ed|ing)?|swollen|expand(?:s|ed|ing)?|leap(?:s|ed|t|ing)?|rocket(?:s|ed|ing)?|balloon(?:s|ed|ing)?|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tion)|slash(?:es|ed|ing)?|sink(?:s|ing)?|sank|sunk|slid(?:e|es|ing)?|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|went|go|goes|going|gone|mov(?:e|es|ed|ing)|up|down|chang(?:e|es|ed|ing)|revis(?:e|es|ed|ing)|upgrad(?:e|es|ed|ing)|upped|hik(?:e|es|ed|ing)|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|improv(?:e|es|ed|ing)|trimm(?:ed|ing)|bump(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|add(?:s|ed|ing)?|gain(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|push(?:es|ed|ing)?|multipl(?:y|ied|ies)|skyrocket(?:s|ed|ing)?|shot|ballooned|los(?:e|es|t|ing)|shed(?:s|ding)?|recover(?:s|ed|ing)?|evolv(?:e|es|ed|ing)|drift(?:s|ed|ing)?|vault(?:s|ed|ing)?|spik(?:e|es|ed|ing)|halv(?:e|es|ed|ing))$/,
    by: phrases("by"),
    tolerance: phrases("plus or minus | ± | +/- | give or take | plus/minus"),
  },
  conversions: phrases(`
    or | equivalent | equals | or about | or around | or roughly | equivalent to | the equivalent of |
    which is | that is | i.e. | or just | equal to | the same as | or nearly | or almost |
    or approximately | or over | or more than | or some | at current exchange rates | in US currency |
    converted to`),
  conversionsBehind: phrases(
    "at current exchange rates | at the current exchange rate | at today's exchange rate | at current rates",
  ),
  minus: phrases("minus | negative"),
  prices: {
    per: phrases("per | a | an | every | / | for each | for every | for a | for an"),
    denominators: {
      million_tokens: phrases(`
        million tokens | 1 million tokens | 1m tokens | m tokens | one million tokens |
        million output tokens | million input tokens | million output | million input | mtok |
        1m output tokens | 1m input tokens | 1 million input tokens | 1 million output tokens | million`),
      thousand_tokens: phrases("thousand tokens | 1,000 tokens | 1k tokens | 1000 tokens"),
      token: phrases("token"),
      month: phrases("month | mo | calendar month"),
      year: phrases("year | annum | yr | fiscal year"),
      quarter: phrases("quarter"),
      week: phrases("week"),
      day: phrases("day"),
      GPU_hour: phrases(`
        GPU hour | GPU-hour | hour of GPU time | H100 hour | H800 GPU hour | H100 GPU hour | GPU per hour`),
      hour: phrases("hour | hr"),
      minute: phrases("minute"),
      second: phrases("second"),
      GPU: phrases("GPU | GPUs | H100 | graphics processor | graphics card | H100 GPU"),
      chip: phrases("chip | processor | accelerator | H20 chip"),
      share: phrases(`
        share | common share | diluted share | ordinary share | Class A share | ADS`),
      user: phrases("user | user per month | subscriber | customer"),
      seat: phrases("seat | seat per month"),
      employee: phrases("employee | worker"),
      person: phrases("person | head | capita"),
      GW: phrases(`
        gigawatt | GW | gigawatt of capacity | gigawatt of compute | GW of capacity`),
      MW: phrases("megawatt | MW"),
      kWh: phrases("kilowatt-hour | kilowatt hour | kWh"),
      MWh: phrases("megawatt-hour | megawatt hour | MWh"),
      image: phrases("image | picture"),
      book: phrases("book | title | work"),
      query: phrases("query | prompt | request | search"),
      unit: phrases("unit | device | piece | system | rack | server"),
    },
    unlessBefore: /^(?:earlier|ago|before|later|prior|previously|from|old|long|after|and)$/,
    adverbs: {
      month: phrases("monthly | -a-month | -per-month"),
      year: phrases("annually | yearly | a year | -a-year | p.a. | per annum"),
      share: phrases("-a-share | apiece per share"),
      day: phrases("daily | -a-day"),
      week: phrases("weekly | -a-week"),
    },
  },
  units: {
    percent: phrases("percent | per cent | pct | %"),
    GPU_hour: phrases("GPU hours | GPU-hours | GPU hour"),
    GPU: phrases(`
      GPU | GPUs | graphics processing units | graphics processors | graphics cards | graphics chips |
      H100s | H800s | H200s | A100s | GB200s | GB300s | B200s | H800 units | H100 units | A100 units | H20s`),
    chip: phrases(`
      chip | chips | processors | semiconductors | TPUs | accelerators | wafers`),
    user: phrases("user | users | monthly users | weekly users"),
    subscriber: phrases("subscriber | subscribers | paying subscribers | members"),
    customer: phrases("customer | customers | clients"),
    employee: phrases(`
      employee | employees | workers | staff | staffers | engineers | researchers | jobs | people on staff`),
    person: phrases("people | persons"),
    developer: phrases("developer | developers"),
    parameter: phrases("parameter | parameters | weights"),
    token: phrases("token | tokens"),
    share: phrases("shares"),
    "data centre": phrases(`
      data centre | data centres | data center | data centers | datacenter | datacenters | datacentre |
      datacentres`),
    server: phrases("server | servers"),
    hour: phrases("hour | hours"),
    GW: phrases("GW | gigawatt | gigawatts"),
    MW: phrases("MW | megawatt | megawatts"),
    TW: phrases("TW | terawatts"),
    GWh: phrases("GWh | gigawatt-hours | gigawatt hours"),
    MWh: phrases("MWh | megawatt-hours | megawatt hours"),
    TWh: phrases("TWh | terawatt-hours | terawatt hours"),
    book: phrases("books"),
    download: phrases("downloads"),
    prompt: phrases("prompts"),
    query: phrases("queries"),
    rack: phrases("racks"),
  },
  determiners: phrases("its | the | their | our | his | her | these | those | such | Nvidia's"),
  senses: {
    graphics:
      /\b(?:nvidia|gpus?|graphics|blackwell|hopper|[hab][1-3]00s?|h800|h20|gb[23]00|ai chips?|ai accelerators?|mi[34]\d\d|ai processors?)\b/,
    otherChips:
      /\b(?:tpus?|trainium|ascend|inferentia|memory|dram|hbm|wafers?|smartphones?|custom|ironwood|ev|automotive|groq|cerebras)\b/,
    users:
      /\b(?:us(?:e|es|ed|ing|ers?|age)|visit(?:ed|ors?)?|active|chatgpt is|turn to|sign(?:ed)? up|monthly|weekly)\b/,
    employees:
      /\b(?:employ(?:s|ed|ees?|ing|ment)?|work(?:s|ed|ing|force|ers?)?|staff|hir(?:e|ed|es|ing)|job|jobs|team|headcount|lay(?:ing)? off|laid off|join(?:s|ed)?|recruit)\b/,
  },
  modifiers: 3,
  functionWords: phrases(`
    a | an | the | of | in | on | at | to | from | by | for | with | and | or | but | nor | as | than |
    that | which | who | whom | whose | is | are | was | were | be | been | being | has | have | had |
    having | will | would | can | could | may | might | must | shall | should | do | does | did | not |
    no | into | onto | over | under | about | after | before | since | until | between | among | through |
    during | while | if | because | its | his | her | their | our | your | my | this | these | those |
    it | they | he | she | we | you | i | said | says | say | added | told | bought | sold | paid |
    raised | spent | per | via | versus | vs | without | within | against | around | up | down | out |
    off | least | most | when | where | there | here | then | now | also | so | just |
    only | like`),
  notCounted: phrases(`
    points | point | basis points | percentage points | percentage point | bps | pp | -point |
    percent point | percent points | times | x | -fold | fold | miles | km | kilometers | kilometres |
    square feet | acres`),
  countedLinks: null,
  parts: phrases("of which | of them | including | of that"),
  partsBehind: phrases("of them"),
  closers: phrases(`
    for | in | to | by | from | over | on | at | and | or | but | nor | as | than | that | which | while |
    when | if | because | since | until | after | before | during | is | are | was | were | be | been |
    will | would | has | have | had | could | may | might | this | last | next | through | with | within |
    more | less | per | a | an | compared | including | plus | into | against | versus | vs | year |
    annually | so | not | its | their | it | they | he | she | we | up | down | above | below | instead |
    alone | altogether | overall | total | combined | later | earlier | ago | already | now | today | so |
    of them | of that | of which | of it | of this | of the total | of those | of its own money |
    of funding | of debt | of equity | of investment | of capital | of financing | of spending |
    of revenue | in | was | went | came | goes | deal | round | valuation | investment | package | plan |
    loan | contract | figure | mark | target | budget | bid`),
};
