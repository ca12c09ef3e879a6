import type { Description, Negation, SayEntry } from "../../language-pack";
import { phrases } from "../phrases";

export const DESCRIPTIONS: readonly Description[] = [
  {
    nouns: phrases(`
    company, firm, group, business, maker, developer, outfit, giant, investor, buyer, acquirer,
    operator, organisation, organization, corporation, venture, upstart, newcomer, manufacturer
  `),
    kinds: null,
  },
  { nouns: phrases(`startup, start-up, young company, unicorn`), kinds: null, young: true },
  {
    nouns: phrases(`newspaper, paper, news agency, outlet, magazine, website, broadcaster, newswire`),
    kinds: ["outlet"],
  },
  { nouns: ["latter"], kinds: null, last: true },
  { nouns: phrases(`lab, research lab, AI lab, laboratory`), kinds: ["lab", "company"] },
  {
    nouns: phrases(`
    chipmaker, chip maker, chip designer, chip giant, semiconductor giant, chip company, chip group,
    semiconductor company
  `),
    kinds: ["chip_maker"],
  },
  {
    nouns: phrases(`
    cloud provider, cloud company, neocloud, cloud group, data centre operator, data center operator,
    cloud giant
  `),
    kinds: ["cloud", "company"],
  },
  {
    nouns: phrases(`fund, sovereign fund, investment firm, conglomerate`),
    kinds: ["fund", "group", "company"],
  },
  { nouns: ["government", "country", "administration"], kinds: ["government"] },
  { nouns: ["project", "programme", "initiative"], kinds: ["project", "programme"] },
];

export const SAYS: readonly SayEntry[] = [
  {
    sort: "say",
    verbs: phrases(`
    say/said, state, tell/told, add, claim, assert, write/wrote/written, argue, confirm, acknowledge,
    admit, insist, explain, declare, reply, note, remark, disclose, reveal, boast, concede, tweet,
    recall, maintain, calculate, assure, stress, warn
  `),
    before: phrases(`according to, in the words of, as per, by the account of, in a statement from `),
  },
  {
    sort: "report",
    verbs: phrases(`report, learn/learnt, learn, find/found, show/showed/shown`),
    before: phrases(`reported by, first reported by, as reported by, seen by`),
  },
  { sort: "announce", verbs: phrases(`announce, unveil`) },
  {
    sort: "estimate",
    verbs: phrases(`estimate, reckon, assess, infer, think/thought, believe, suspect, surmise`),
    fixed: phrases(`puts, put the cost, put the bill, put it at`),
    before: phrases(`estimates from, estimate by, estimates by, data from, analysis by, calculations by`),
  },
  {
    sort: "expect",
    verbs: phrases(`
    expect, forecast/forecast, predict, project, anticipate, foresee/foresaw/foreseen, guide,
    see/saw/seen, pencil in
  `),
  },
  { sort: "promise", verbs: phrases(`promise, pledge, vow, commit, undertake/undertook/undertaken`) },
  { sort: "deny", verbs: phrases(`deny, reject, dispute, refute, dismiss, rebut`) },
];

export const UNNAMED = phrases(`
    people familiar, person familiar, sources, source, people close, people briefed, insiders, someone
    familiar, people with knowledge, person with knowledge, analysts, reports, media reports, officials
  `);
export const VOICES = phrases(`
    spokesman, spokesperson, spokeswoman, filing, statement, executive, executives, chief executive,
    ceo, documents, management, forecasts, spreadsheets, finance chief
  `);
export const DENIED = phrases(`
    denied, denies, deny, denying, not true, untrue, false, no truth, nonsense, refuted, baseless,
    fabricated, never happened, dismissed the report, is wrong, are wrong
  `);
export const NEGATION: Negation = {
  words: phrases(
    `not, n't, never, cannot, can't, won't, wouldn't, don't, doesn't, didn't, hasn't, haven't, hadn't, isn't, aren't, wasn't, weren't, no longer, failed to, fails to, refused to, refuses to, declined to, declines to`,
  ),
  nor: phrases(`nor, neither`),
  unless: phrases(
    `not only, not just, not merely, not simply, not least, not alone, not ruled out, not rule out, not exclude, not excluded`,
  ),
  except: phrases(`until, other than, except, but`),
  before: 1,
  behind: 0,
};
export const TALKS = phrases(`
    in talks, talks, negotiating, negotiations, in discussions, discussing, discussions, considering,
    weighing, exploring, mulling, seeking, seeks, sought, looking to, in negotiations, nearing, close
    to, about to, on the verge of, finalising, finalizing, eyeing, approached, held talks, courting,
    preparing, bidding, sounding out, sounded out, pitching, shopping, in line to, hopes to raise, trying to raise, wants to raise,
    looking for
  `);
export const PLANNED = phrases(`
    plans, plan, planned, planning, intends, intend, intended, aims, aiming, hopes, hoping, wants, will,
    would, pledged, pledges, committed, to be, is to, are to, was to, set to, due to, poised to,
    promised, expected to, expects to, target, targets, targeting, agreed to, proposed, proposes,
    earmarked, slated, ready to, by the end of the decade, announced plans, going to, prepared to, meant
    to, willing to, up for
  `);
export const ESTIMATED = phrases(`
    est, estimated, estimates, estimate, estimating, forecast, forecasts, forecasting, expected, expects,
    expect, expecting, expectation, expectations, projected, projects, projection, projections, could,
    may, might, likely, predicted, predicts, anticipates, anticipated, guidance, outlook, is put at, are
    put at, puts, should, consensus, pencilled in, penciled in, potentially, reckons, guess, guessed, on
    track, foresees, seen at, would, wants, targets, target, aims, is set to, on course, plans, hopes,
    will, looked for, had looked for, guiding to, guides to, guided to, guiding for
  `);
export const EXCLUSIONS = phrases(`
    net worth, fortune, personal fortune, personal wealth, wealth, richest, market size, the market for, market is expected, market is forecast, market is projected, market is set, market will, market could, market would,
    market to reach, market to grow,
    global spending, worldwide spending, global market, worldwide market, industry worth, barrel, ounce, debt ceiling, federal budget, trade
    deficit, budget deficit, gdp, house prices, damage, insured losses, bitcoin, ether, ethereum, crypto, digital tokens, cryptocurrencies, stablecoin, exchange-traded,
    liquidated, box office, ticket sales, eps, earnings per share, price target, it exports, software exports, transfer fee, state budget, leveraged bets, leveraged positions, coins, outflows,
    club record, transfers, jackpot, new wallet
  `);
export const TRAINING = phrases(
  `train, trained, training, pre-training, pretraining, training run, teach, teaching, taught, retrain, retraining`,
);
export const MARKET_VALUE = phrases(`
    market value, market cap, market capitalisation, market capitalization, value, shares, stock, stock
    market, valuation, session, in a day, in a single day, one day, trading, of its value, worth, rout,
    sell-off, investors, wall street
  `);
export const GAINING = phrases(
  `gain, gains, gained, gaining, added, add, adds, adding, rise, rose, jump, jumped, rally, rallied, surge, surged, soared, put on, climbed, swelled`,
);
export const RESULTS = phrases(
  `quarter, quarterly, annual, fiscal, operating, net, earnings, results, revenue, this year, last year, for the year, in 2022, in 2023, in 2024, in 2025, in 2026, half, burn, per year, a year, months, pre-tax, accounts`,
);
