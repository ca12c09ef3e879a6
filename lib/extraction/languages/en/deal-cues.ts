import type { CueEntry } from "../../language-pack";
import { phrases } from "../phrases";

/** Money that changes hands, and what a company is worth. */
export const DEAL_CUES: readonly CueEntry[] = [
  // Money in
  {
    frame: "raise",
    verbs: phrases(`
      raise, secure, bag, land, net, collect, close on, pull in, attract, gather, obtain, garner,
      clinch, amass, scoop up, pick up, haul in, draw/drew/drawn in, drum up, pocket, wrap up, complete, tap
    `),
  },
  { frame: "raise", verbs: ["raise"], weight: 2.4 },
  { frame: "raise", verbs: ["seek/sought"], weight: 1.9 },
  {
    frame: "raise",
    fixed: phrases(`
      of debt, in debt, of bonds, in bonds, of notes, in notes, of convertible notes, in convertible notes, of senior notes,
      in senior notes, of convertible bonds, worth of bonds, worth of debt, in equity, in loans
    `),
    behind: true,
    weight: 2.4,
  },
  {
    frame: "raise",
    verbs: phrases(
      `receive, borrow, win/won, get/got/gotten, find/found, line up, bank, snag, score, corral`,
    ),
    weight: 1.5,
  },
  { frame: "raise", verbs: ["bring/brought"], weight: 1.3 },
  { frame: "raise", verbs: ["take/took/taken"], weight: 0.95 },
  { frame: "funding", fixed: phrases(`led by, co-led by, from a group led by`), weight: 1.8 },
  { frame: "announce", verbs: ["announce", "unveil"], weight: 0.9 },
  {
    frame: "raise",
    fixed: phrases(`sell|selling|sold|sells shares for, sell|selling|sold|sells stock for`),
    weight: 2,
  },
  {
    frame: "invest",
    verbs: phrases(`
      invest, pour, pump, inject, plough, plow, sink/sank/sunk, funnel, channel, put/put, plunge, contribute, pile,
      commit, put/put up, inject
    `),
  },
  {
    frame: "invest",
    nouns: phrases(`investment, cash injection, equity investment, strategic investment`),
    weight: 1.9,
  },
  {
    frame: "give",
    verbs: phrases(`give/gave/given, grant, hand, lend/lent, award, provide`),
    weight: 1.6,
  },
  { frame: "give", verbs: phrases(`put/put in, chip in, kick in`), weight: 2.1 },
  {
    frame: "funding",
    nouns: phrases(`
      funding, funding round, financing, financing round, fundraise, fundraising, round, seed round, investment round,
      capital raise, equity, venture capital, fresh capital, new capital, capital increase, bridge loan, bond sale,
      convertible note, IPO, initial public offering, seed funding, stock offering, share offering, listing, flotation,
      public offering, credit line, credit facility, debt financing, private placement, equity round, mega-round
    `),
    fixed: phrases(
      `series a, series b, series c, series d, series e, series f, series g, series h, from investors, from backers`,
    ),
  },
  {
    frame: "funding",
    nouns: phrases(
      `grant, loan, subsidy, backing, raise, tranche, cheque, check, bond, debt, kitty, war chest`,
    ),
    weight: 1.4,
  },
  { frame: "stake", nouns: phrases(`stake, holding, minority stake, shareholding`), weight: 1.6 },
  { frame: "invest", nouns: phrases(`bet, wager`), weight: 1.6 },
  {
    frame: "invest",
    verbs: phrases(`bankroll, finance, fund, underwrite, donate, subscribe`),
    weight: 1.6,
  },
  {
    frame: "funding",
    nouns: phrases(`
      capital infusion, infusion, capital injection, lifeline, proceeds, haul, donation, endowment, rights issue, cash call,
      borrowing, debt package, financing package, funding package, new money, funding to date, mega round, bridge financing
    `),
    weight: 1.7,
  },
  // Deals
  {
    frame: "acquire",
    verbs: phrases(
      `acquire, buy/bought, purchase, take/took/taken over, snap up, gobble up, swallow up, buy/bought out`,
    ),
  },
  {
    frame: "acquire",
    nouns: phrases(`purchase, purchase price, acquisition price, takeover price`),
    weight: 1.9,
  },
  { frame: "acquisition", nouns: phrases(`acquisition, takeover, buyout, merger`) },
  {
    frame: "sell",
    verbs: phrases(`sell/sold, dispose of, offload, divest, unload, sell/sold off, sell/sold down`),
    weight: 1.8,
  },
  {
    frame: "sell",
    nouns: phrases(`
      share sale, secondary sale, tender offer, secondary share sale, employee share sale, stock sale, secondary offering
    `),
    fixed: phrases(
      `of shares, of stock, worth of shares, worth of stock, of .. stock, of .. shares, worth of .. stock, worth of .. shares`,
    ),
    weight: 1.9,
  },
  {
    frame: "contract",
    nouns: phrases(`
      contract, order, lease, purchase order, cloud deal, licensing deal, supply deal, purchase commitment, cloud contract,
      supply agreement, hosting agreement, offtake agreement, service agreement, capacity agreement
    `),
  },
  {
    frame: "contract",
    nouns: phrases(`deal, agreement, pact, partnership, accord, arrangement, transaction, tie-up`),
    weight: 1.7,
  },
  {
    frame: "backlog",
    nouns: phrases(
      `backlog, order backlog, order book, booking, remaining performance obligation, performance obligation`,
    ),
    fixed: phrases(
      `RPO, in signed contracts, of signed contracts, in contracted revenue, of undelivered work`,
    ),
    weight: 2.2,
  },
  {
    frame: "contract",
    verbs: phrases(`rent, lease, order, license, licence, hire, sign/signed`),
    weight: 1.5,
  },
  {
    frame: "supply",
    fixed: phrases(`
      contract from, order from, orders from, contract to supply, deal to supply, agreed to supply, agreed to provide,
      to supply, deal to provide, contract to provide, order worth .. from, contract worth .. from
    `),
    weight: 2.2,
  },
  { frame: "supply", verbs: ["supply"], weight: 1.6 },
  {
    frame: "pay",
    verbs: phrases(`pay/paid, settle, fork out, shell out, compensate, cough up, hand over, stump up`),
    weight: 1.8,
  },
  { frame: "pay", nouns: phrases(`settlement, payment, payout, compensation, damages`) },
  { frame: "fine", verbs: phrases(`fine, order to pay, penalise, penalize, slap`), weight: 2.2 },
  { frame: "fine", nouns: phrases(`fine, penalty`), weight: 2.2 },
  { frame: "acquire", verbs: phrases(`offer, bid/bid`), weight: 1.3 },
  {
    frame: "acquire",
    nouns: phrases(`takeover bid, takeover offer, buyout offer, bid, purchase agreement`),
    weight: 1.6,
  },
  {
    frame: "pay",
    nouns: phrases(`verdict, judgment, damages award, levy`),
    weight: 1.6,
  },
  // Worth
  { frame: "value", verbs: ["value"], weight: 2.6 },
  {
    frame: "valuation",
    nouns: phrases(`
      valuation, market capitalisation, market capitalization, market value, market cap, capitalization, capitalisation, company value, paper value,
      stock market value, stockmarket value, pre-money valuation, post-money valuation, enterprise value, price tag
    `),
    weight: 2.4,
  },
  { frame: "valuation", fixed: phrases(`worth, be worth`), ahead: true, weight: 1.8 },
  { frame: "valuation", verbs: phrases(`trade at, command`), weight: 1.5 },
  {
    frame: "set_at",
    verbs: phrases(
      `put/put at, put/put .. at, set/set .. at, leave/left .. at, leave/left at, place .. at, price .. at, price at, peg at, peg .. at, rank .. at`,
    ),
    weight: 2.3,
  },
  {
    frame: "set_at",
    fixed: phrases(
      `is given at, was left at, is listed at, is estimated at, was estimated at, are estimated at`,
    ),
    weight: 2.2,
  },
  {
    frame: "valuation",
    fixed: phrases(`
      implied by the deal, implied by the transaction, implied by the round, implied by the sale, implied by the offer,
      implied by the purchase
    `),
    weight: 2.3,
  },
  { frame: "valuation", fixed: phrases(`pre-money, post-money`), weight: 1.6 },
  {
    frame: "level",
    verbs: phrases(
      `surpass, cross, pass, hit/hit, reach, top, breach, break/broke/broken through, touch, end .. at, finish .. at, close .. at, stand/stood at, close at, trade at, rank, fall/fell to, rise/rose to, climb to, drop to, slip to, soar to, jump to`,
    ),
    fixed: phrases(`mark, milestone, threshold, barrier, at`),
    weight: 0.8,
  },
  {
    frame: "market_change",
    verbs: phrases(`
      wipe, wipe out, wipe off, erase, shed/shed, evaporate, vaporise, vaporize, shave off, vanish, lop off, knock off,
      obliterate, destroy, disappear, give/gave/given up, forfeit, surrender
    `),
    direction: "loss",
    weight: 1.9,
  },
  {
    frame: "market_change",
    fixed: phrases(`
      loss of market value, loss in market value, drop|fall|slump|decline|plunge in .. value, loss of .. value, of .. market value, market value loss, in lost market value, rout, sell-off, one-day loss,
      market-cap loss, drop in market value, fall in market value, slump in market value, of its market value,
      of its value, of their value, of market value, in market value, of market capitalisation, of market capitalization,
      in market capitalisation, in market capitalization, in market cap, of market cap, off its value, off its market value,
      off its market cap, off its market capitalisation, off its valuation, from its market value, in value, of value,
      off the value of, from the value of, poorer, down by, richer, in shareholder value, in stock market value, of stock market value, one-day fall
    `),
    weight: 2.3,
  },
  {
    frame: "market_change",
    fixed: phrases(`
      gain in market value, rise in market value, rise in .. value, jump in .. value, gain in .. value, increase in .. value, to its market value, to its market cap, to its valuation, to its value,
      to its market capitalisation, to its market capitalization, to its stock market value, added to its market value
    `),
    direction: "gain",
    weight: 2.6,
  },
  { frame: "lose", verbs: ["lose/lost"], direction: "loss", weight: 2.1 },
  {
    frame: "market_change",
    verbs: phrases(`win/won back, recoup, regain, recover, claw/clawed back, make/made back`),
    direction: "gain",
    weight: 2.2,
  },
  {
    frame: "valuation",
    fixed: phrases(`
      lift|lifts|lifted|lifting it above|past|beyond|over, push|pushed|pushing|pushes it above|past|beyond|over,
      take|took|taking|takes it above|past|beyond|over, send|sent|sending it above|past|beyond|over, carry|carried|carrying it above|past,
      propelled|propelling|propel it above|past|beyond
    `),
    weight: 1.6,
  },
  { frame: "none", nouns: phrases(`capital lease, finance lease, operating lease`) },
  { frame: "gain", verbs: ["gain"], direction: "gain", weight: 1.1 },
  { frame: "add", verbs: phrases(`add, put/put on`), direction: "gain", weight: 1.1 },
  {
    frame: "valuation",
    nouns: phrases(
      `company, firm, startup, start-up, business, giant, lab, chipmaker, unicorn, valued company, group`,
    ),
    behind: true,
    weight: 1.2,
  },
  {
    frame: "valuation",
    nouns: phrases(`equity value, market worth, implied value, implied valuation`),
    weight: 2.2,
  },
  {
    frame: "market_change",
    verbs: phrases(`slice off, slash, knock, chop off, strip, hack off, mop up, rub/rubbed out`),
    direction: "loss",
    weight: 1.5,
  },
  {
    frame: "market_change",
    nouns: phrases(`wipeout, wipe-out, paper loss, market wipeout`),
    direction: "loss",
    weight: 2.2,
  },
  { frame: "lose", verbs: phrases(`bleed/bled, haemorrhage, hemorrhage`), direction: "loss", weight: 1.9 },
];
