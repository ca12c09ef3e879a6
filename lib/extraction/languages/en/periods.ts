import type { PeriodLexicon } from "../../periods/lexicon";
import { phrases } from "../../text/phrases";

export const periods: PeriodLexicon = {
  months: [
    phrases("January | Jan"),
    phrases("February | Feb"),
    phrases("March | Mar"),
    phrases("April | Apr"),
    phrases("May"),
    phrases("June | Jun"),
    phrases("July | Jul"),
    phrases("August | Aug"),
    phrases("September | Sept | Sep"),
    phrases("October | Oct"),
    phrases("November | Nov"),
    phrases("December | Dec"),
  ],
  weekdays: [
    phrases("Monday"),
    phrases("Tuesday"),
    phrases("Wednesday"),
    phrases("Thursday"),
    phrases("Friday"),
    phrases("Saturday"),
    phrases("Sunday"),
  ],
  doubtful: {
    words: ["may", "march", "mar"],
    after:
      /^(?:|a|the|its|their|in|since|by|of|until|from|to|last|this|next|early|late|mid|through|and|during|before|after|between|-)$/,
  },
  quarters: [
    phrases("first quarter | first-quarter | Q1 | 1Q | first fiscal quarter | first three months"),
    phrases("second quarter | second-quarter | Q2 | 2Q | second fiscal quarter"),
    phrases("third quarter | third-quarter | Q3 | 3Q | third fiscal quarter"),
    phrases(
      "fourth quarter | fourth-quarter | Q4 | 4Q | fourth fiscal quarter | final quarter | last three months of | final three months of | closing three months of",
    ),
  ],
  halves: [
    phrases("first half | first-half | H1 | 1H | first six months"),
    phrases("second half | second-half | H2 | 2H | latter half | last six months of | final six months of"),
  ],
  fiscal: phrases("fiscal year | fiscal | FY | financial year"),
  nineMonths: phrases("first nine months | nine months"),
  ending: phrases(
    "to | ended | ending | through | to the end of | ended in | ending in | that ended in | which ended in | up to | ended on",
  ),
  seasons: [phrases("spring"), phrases("summer"), phrases("autumn | fall"), phrases("winter")],
  links: phrases("of | of the | the | of the year | the year | year | calendar year | calendar | in"),
  marks: { year: [], month: [], day: [] },
  monthFirst: true,
  yearWord:
    /^(?:|a|the|its|their|in|since|by|year|of|during|for|until|till|through|before|after|fiscal|early|late|mid|calendar|from|to|between|back|around|than|versus|vs|summer|autumn|spring|winter|fall|over)$/,
  parts: {
    end: phrases("end of | the end of | end-of | year-end | year end | close of | end"),
    start: phrases(
      "early | early in | beginning of | the beginning of | start of | the start of | the beginning | early-",
    ),
    middle: phrases("mid- | mid | middle of | the middle of"),
    late: phrases("late | late in | late- | towards the end of | the latter part of"),
  },
  deadline: phrases(
    "by | until | till | through | before | no later than | by about | by around | up to | by as early as | by the | as early as | as soon as | to",
  ),
  since: phrases("since | starting in | beginning in | starting | as of | as from | since the"),
  from: phrases("from | between | for | from the"),
  to: phrases("to | through | - | until | till | up to"),
  and: phrases("and | and the"),
  relative: {
    today: phrases("today | tonight | this morning | this afternoon | this evening"),
    yesterday: phrases("yesterday | last night"),
    tomorrow: phrases("tomorrow"),
    this_week: phrases("this week"),
    last_week: phrases("last week | the past week"),
    next_week: phrases("next week"),
    this_month: phrases("this month"),
    last_month: phrases("last month"),
    next_month: phrases("next month"),
    this_quarter: phrases("this quarter | the current quarter | the present quarter"),
    last_quarter: phrases("last quarter | the previous quarter | the prior quarter | the latest quarter"),
    next_quarter: phrases("next quarter | the coming quarter"),
    this_year: phrases(
      "this year | the current year | the full year | full-year | this calendar year | so far this year | year to date",
    ),
    last_year: phrases("last year | the previous year | the prior year | the year before | the year earlier"),
    next_year: phrases("next year | the coming year | the following year | the year ahead"),
    year_end: phrases(
      "end of the year | end of this year | the end of the year | the end of this year | year-end | year end | year's end",
    ),
    last_fiscal_year: phrases("last fiscal year | the previous fiscal year | the last financial year"),
    this_fiscal_year: phrases(
      "this fiscal year | the current fiscal year | the current financial year | its fiscal year",
    ),
    next_fiscal_year: phrases("next fiscal year | the coming fiscal year | next financial year"),
  },
  durations: {
    years: phrases("years | year | yrs"),
    months: phrases("months | month"),
    weeks: phrases("weeks | week"),
    days: phrases("days | day"),
    quarters: phrases("quarters | quarter"),
    next: phrases(`
      over the next | in the next | the next | during the next | over the coming | in the coming | the coming |
      for the next | across the next | next | through the next`),
    past: phrases(`
      over the past | in the past | the past | over the last | in the last | the last | during the past | during the last |
      for the past | for the last | last`),
    over: phrases(
      "in | over | for | spread over | across | over a | over the course of | during | over up to | over about | over roughly | spanning | lasting",
    ),
    within: phrases("within | within the next | in less than | in under | in as little as | inside"),
    nextAfter: [],
    pastAfter: [],
    agoBefore: phrases(""),
    ago: phrases("ago | earlier | before | prior | previously"),
    withinAfter: phrases("from now | hence"),
  },
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
  },
  coming: phrases("next | this coming | coming"),
};
