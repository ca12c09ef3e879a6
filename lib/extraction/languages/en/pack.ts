import { plainForm } from "../../document/phrase-index";
import type { LanguagePack } from "../../language-pack";
import { phrases } from "../phrases";
import { CUES } from "./cues";
import { FIELDS } from "./fields";
import { inflectEnglishNoun, inflectEnglishVerb } from "./morphology";
import * as words from "./words";

export const english: LanguagePack = {
  lang: "en",
  order: "subject_first",
  capitals: "names",
  ordinary: [
    ...phrases(
      `january, february, march, april, may, june, july, august, september, october, november, december`,
    ),
    ...phrases(
      `monday, tuesday, wednesday, thursday, friday, saturday, sunday, thanksgiving, christmas, easter, halloween, ramadan, diwali, hanukkah`,
    ),
    ...phrases(`
    ai, ceo, cfo, i, ipo, gpu, gpus, arr, us, uk, eu, q1, q2, q3, q4, h1, h2, series, internet, mr, ms,
    mrs, the, wall, street
  `),
  ],
  forms: plainForm,
  inflectVerb: inflectEnglishVerb,
  inflectNoun: inflectEnglishNoun,
  cues: CUES,
  fields: FIELDS,
  links: phrases(`
    of, at, to, is, was, were, are, be, been, reached, reaching, reach, hit, hitting, totalled, totaled,
    totalling, totaling, worth, rose, climbed, grew, jumped, fell, dropped, slipped, surged, soared,
    increased, decreased, more than, doubled, tripled, came, come, in, to about, stood, amounted,
    amounting, exceeded, exceeding, topped, topping, passed, a, an, record, some, another, further,
    additional, only, just, as much as, put, puts, estimated, valued, the, said, has, had, have, around,
    its, their, for, from, by, and, or, almost, now, also, already, so far, since, climbing, rising,
    going, crossed, that, which, full, first, initial, combined, total, mere, hefty, whopping,
    staggering, massive, huge, approaching, running, between, swell, swelled, with, on, about, could,
    still, once, then, today, even, currently, would, will, should, may, might, can, not, least, up, down, year, quarter, month, annual, quarterly
  `),
  linksAfter: phrases(`
    in, of, worth of, worth, a, an, the, new, fresh, annual, annualised, annualized, additional,
    further, total, its, their, for, cash, per, year, quarterly, yearly, combined, debt, equity, US,
    dollar, five-year, multi-year, three-year, ten-year, private, public, AI, in new, in fresh, cloud,
    computing, compute, infrastructure, data, centre, center, primary, late-stage, seed, post-money,
    pre-money, recurring, net, operating, capital, stock, market, through, by way of, as, on
  `),
  comparisons: phrases(
    `against, up from, down from, compared with, compared to, versus, from, double the, twice the, triple the, well above the, ahead of the, after only, after just`,
  ),
  atFigure: ["at"],
  partaking: phrases(`
    behind, driving force behind, driving forces behind, partner in, partners in, partner on, backer of, backers of, backed by,
    supporter of, supporters of, participant in, participants in
  `),
  clauseWords: phrases(`
    which, who, while, but, although, though, because, after, before, when, whereas, where, if, whose,
    until, as, so that, despite, and, up from, compared with, compared to, against, than
  `),
  markers: {
    of: ["of", "behind"],
    in: phrases(`in, into, inside, within`),
    to: phrases(`to, toward, towards, onto`),
    from: ["from", "off"],
    by: phrases(`by, led by, under, via, through`),
    with: ["with", "alongside", "and partner"],
    for: ["for", "on behalf of"],
    at: ["at"],
    on: phrases(`on, upon, over, about`),
    other: phrases(
      `owned by, backed by, run by, founded by, controlled by, developed by, built by, made by, created by, co-founded by, headed by`,
    ),
    than: phrases(`
    than, against, versus, like, unlike, including, such as, ahead of, behind, according to, after,
    before, between, among, as, besides
  `),
  },
  modifiers: phrases(`
    the, a, an, its, their, our, his, her, this, that, these, rival, rivals, parent, owner, maker,
    fellow, private, public, new, young, big, small, generative, artificial, intelligence, AI, tech,
    technology, software, hardware, online, e-commerce, search, social, media, start-up, startup, unit,
    arm, division, subsidiary, both, then, now, already, loss-making, fast-growing, listed, state-owned,
    sovereign, wealth, president, chief, executive, ceo, boss, founder, co-founder, billionaire,
    minister, prime, chancellor, chairman, mr, ms, giant, cloud, specialist, provider, ex, former,
    largest, biggest, leading, finance, researcher, analyst, analysts, newspaper, agency, news, website,
    outlet, magazine, daily, weekly, broadcaster, conglomerate
  `),
  passives: phrases(`was, were, is, are, been, be, being, gets, got`),
  future: phrases(`
    will, would, shall, is to, are to, was to, were to, due to, set to, plans to, intends to, expects to, aims to, wants to, is set to, could, may,
    might, going to, about to, hopes to, agreed to, pledged to
  `),
  possessives: phrases(`its, their, our, whose`),
  relatives: phrases(`which, that, whose, who`),
  pronouns: phrases(`it, they, itself, which, them, we, the two, the pair, the duo, the trio`),
  oneself: phrases(`i, i'm, i'd, me, my, we, we're, we've, us, our, ours`),
  personPronouns: phrases(`he, she, his, her, him`),
  singular: phrases(`it, its, itself, which, whose`),
  firstPerson: ["we", "our"],
  descriptions: words.DESCRIPTIONS,
  owned: [],
  definite: phrases(`the, this, its, their, his, her`),
  same: ["same"],
  makers: phrases(`maker, developer, owner, creator, parent, operator, builder, company, startup, firm`),
  nationalities: {
    US: phrases(`American, US, U.S., Californian, Silicon Valley`),
    CN: ["Chinese"],
    JP: ["Japanese"],
    FR: ["French", "Parisian", "Paris-based"],
    DE: ["German"],
    GB: ["British", "UK", "London-based"],
    SA: ["Saudi"],
    AE: ["Emirati", "UAE"],
    KR: ["South Korean", "Korean"],
    NL: ["Dutch"],
    CA: ["Canadian"],
    IN: ["Indian"],
    IL: ["Israeli"],
    TW: ["Taiwanese"],
    ES: ["Spanish"],
    SE: ["Swedish"],
    CH: ["Swiss"],
    RU: ["Russian"],
    EU: ["European"],
  },
  introductions: phrases(`
    startup, start-up, company, firm, lab, maker, developer, provider, unicorn, newcomer, chipmaker,
    outfit, specialist, which builds, which makes, which develops, platform
  `),
  dealing: phrases("respectively"),
  together: phrases(
    `together, combined, collectively, between them, in aggregate, all told, among them, put together`,
  ),
  each: phrases("each, apiece"),
  industry: phrases(`
    AI, artificial intelligence, machine learning, GPU, chatbot, large language, language model,
    language models, neocloud, data centre, data center, robotics, robot, robots, generative, chips,
    chip, foundation model, foundation models, models, self-driving, autonomous
  `),
  says: words.SAYS,
  infinitives: ["to"],
  levels: phrases(
    `reached, hit, rose, climbed, fell, grew, jumped, dropped, totalled, totaled, stood, stands, came, was, were, is, had, has, surged, slid, soared, exceeded, topped, passed, amounted, will, would, said, reported, raised, lost, plans, expects, agreed`,
  ),
  conjunctions: ["and", "or", "as well as"],
  determiners: phrases(
    `a, an, the, its, his, her, their, this, that, no, new, recent, own, latest, media, news`,
  ),
  unnamed: words.UNNAMED,
  voices: words.VOICES,
  heads: phrases(
    `chief executive, ceo, boss, founder, co-founder, head, chief, chairman, chairwoman, president`,
  ),
  denied: words.DENIED,
  deniable: phrases(
    `it, this, them, report, reports, claim, claims, story, stories, figure, figures, number, numbers, rumour, rumours, rumor, rumors, information, allegation, allegations, suggestion, suggestions, speculation, account`,
  ),
  negation: words.NEGATION,
  planned: words.PLANNED,
  talks: words.TALKS,
  estimated: words.ESTIMATED,
  reckoned: phrases(`is put at, are put at, was put at, put at, reckoned at, estimated at`),
  exclusions: words.EXCLUSIONS,
  fortunes: phrases(
    `net worth, personal fortune, personal wealth, his fortune, her fortune, whose fortune, 's fortune, richest person, richest man, richest woman, richest people, fortune estimated, fortune is estimated, fortune was estimated, wealthiest`,
  ),
  training: words.TRAINING,
  marketValue: words.MARKET_VALUE,
  gaining: words.GAINING,
  results: words.RESULTS,
  fallenBy: phrases(
    `fell by, fallen by, dropped by, drop by, down by, shrank by, slid by, declined by, lower by, cut by, tumbled by, plunged by, slumped by`,
  ),
  risenBy: phrases(
    `rose by, risen by, grew by, grown by, climbed by, up by, jumped by, increased by, swelled by, soared by, surged by, higher by, gained`,
  ),
  shares: phrases(
    `stake, market share, gross margin, margin, of the company, of sales, of revenue, of its revenue, of its shares, ownership`,
  ),
  bases: {
    run_rate: phrases(`run rate, run-rate, annualised, annualized, annual recurring, arr`),
    quarter: phrases(
      `quarter, quarterly, three months, first quarter, second quarter, third quarter, fourth quarter`,
    ),
    per_year: phrases(`a year, per year, annually, each year, every year`),
    annual: phrases(`full-year, annual, for the year, full year`),
    gross: ["gross"],
    pre_money: phrases(`pre-money, before the new money, before the investment, pre money`),
    post_money: phrases(
      `post-money, after the investment, after the new money, including the new money, post money`,
    ),
    total: phrases(`in total, altogether, so far, to date, in all, cumulative, overall`),
  },
  rounds: [
    { phrase: "series #", name: "Series #" },
    { phrase: "seed round", name: "seed round" },
    { phrase: "seed funding", name: "seed round" },
    { phrase: "ipo", name: "IPO" },
    { phrase: "initial public offering", name: "IPO" },
    { phrase: "goes public", name: "IPO" },
  ],
  chrome: {
    headings: phrases(`
    you might also like, you may also like, related, related articles, related stories, more stories,
    most read, most popular, read more, read next, read also, also read, see also, trending,
    recommended, more from, popular, latest news, top stories, up next, watch, in other news, more on
    this, more news, editors picks, editor's picks, what to read next, don't miss, sponsored,
    advertisement, keep reading, further reading, recommended for you
  `),
    notices: phrases(`
    cookie, newsletter, subscribe, sign up, sign in, log in, all rights reserved, share this, follow us,
    terms of use, privacy policy, not investment advice, click here, download our app, min read, minute
    read
  `),
  },
};
