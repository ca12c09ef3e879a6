import type { CueEntry } from "../../language-pack";
import { phrases } from "../phrases";

/** Verbs by base form ("take/took/taken" where irregular), with the words after them; nouns in the singular. */
export const CUES: readonly CueEntry[] = [
  // Money in
  {
    frame: "raise",
    verbs: phrases(`
      raise, secure, bag, land, net, collect, close on, pull in, attract, gather, obtain, garner,
      clinch, amass, scoop up, pick up, haul in, draw/drew/drawn in, drum up, pocket, wrap up, complete, tap
    `),
  },
  { frame: "raise", verbs: ["raise"], weight: 2.4 },
  {
    frame: "raise",
    verbs: phrases(`receive, borrow, win/won, get/got/gotten, seek/sought, find/found`),
    weight: 1.5,
  },
  { frame: "raise", verbs: ["bring/brought"], weight: 1.3 },
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
    verbs: phrases(`give/gave/given, grant, hand, lend/lent, award, provide, supply`),
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
      `grant, loan, subsidy, backing, raise, tranche, cheque, check, bond, note, debt, kitty, war chest`,
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
    fixed: phrases(`of shares, of stock, worth of shares, worth of stock`),
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
      `backlog, order backlog, order book, remaining performance obligation, performance obligation`,
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
  { frame: "valuation", fixed: phrases(`worth, be worth`), weight: 1.8 },
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
  // Results
  {
    frame: "revenue",
    nouns: phrases(`
      revenue, sales, turnover, top line, takings, income from, subscription revenue, net sales, billings, receipts,
      annual sales, topline, total revenue, guidance, revenue guidance, sales guidance
    `),
    weight: 2.4,
  },
  {
    frame: "revenue",
    nouns: phrases(`
      run rate, run-rate, annualised revenue, annualized revenue, revenue run rate, annual recurring revenue,
      annualised run rate, annualized run rate, annual run rate, annualized revenue run rate, annualised revenue run rate,
      recurring revenue, annualised sales, annualized sales
    `),
    fixed: phrases(`arr, run at, runs at, running at, annualised, annualized`),
    basis: "run_rate",
    weight: 2.6,
  },
  { frame: "earn", verbs: ["take/took/taken in"], weight: 1.9 },
  {
    frame: "earn",
    verbs: phrases(`generate, bring/brought in, rake in, gross, turn over, ring/rang/rung up`),
    weight: 1.4,
  },
  {
    frame: "profit",
    nouns: phrases(`
      profit, net income, earnings, net profit, operating profit, operating income, surplus, profit after tax, bottom line,
      ebitda, pre-tax profit, pretax profit, net earnings, operating earnings
    `),
    direction: "gain",
    weight: 2.4,
  },
  {
    frame: "profit",
    fixed: phrases(`earned a net, booked gains of, booked a gain of, gains of, gain of, paper gain of`),
    direction: "gain",
  },
  { frame: "profit", verbs: phrases(`earn, profit`), direction: "gain", weight: 1.8 },
  {
    frame: "profit",
    nouns: phrases(`loss, net loss, operating loss, deficit, annual loss, shortfall, quarterly loss, hole`),
    fixed: phrases(`red ink, in the red`),
    direction: "loss",
    weight: 2.4,
  },
  {
    frame: "revenue",
    nouns: phrases(
      `annual income, fee income, licensing income, intake, product sales, cloud sales, chip sales, cloud revenue`,
    ),
    weight: 2.2,
  },
  {
    frame: "earn",
    verbs: phrases(`book, log, notch up, clock up, pull in, sell/sold .. worth`),
    weight: 1.3,
  },
  { frame: "profit", verbs: phrases(`clear`), direction: "gain", weight: 1.2 },
  // Costs
  {
    frame: "training",
    nouns: phrases(`training cost, training run, training bill, training budget, training expense`),
    fixed: phrases(`
      cost to train, costs to train, cost of training, costs of training, cost of developing, cost of producing,
      could be trained for, trained for, trained on a budget of, was trained for, to train, spent on training, price of training
    `),
    weight: 2.4,
  },
  {
    frame: "cost",
    nouns: phrases(`
      cost, expense, operating cost, bill, payroll, wage bill, outlay, operating expense, expenditure, stock compensation,
      salary, cash burn, burn rate, running cost, compute cost, compute bill, rent, burn, electricity bill, cloud bill
    `),
  },
  {
    frame: "cost",
    verbs: phrases(`
      burn, burn through, go/went/gone through, get/got through, lay/laid out, chew through, run/ran through, eat/ate/eaten,
      eat/ate/eaten up, devour, swallow, consume, guzzle, use up, incinerate
    `),
    weight: 2.1,
  },
  { frame: "costs", verbs: phrases(`cost/cost, set/set back`), weight: 1.9 },
  {
    frame: "cost",
    fixed: phrases(`in the bank, cash on hand, cash pile, cash in hand, in cash reserves`),
    weight: 2.2,
  },
  {
    frame: "spend",
    verbs: phrases(`spend/spent, splash out, lavish`),
    weight: 2.1,
  },
  { frame: "spend", nouns: phrases(`spending, infrastructure spending, AI spending`), weight: 2 },
  {
    frame: "capital",
    nouns: phrases(
      `capital expenditure, capex, capital spending, capital outlay, capital investment, capital budget`,
    ),
    weight: 2.5,
  },
  {
    frame: "cost",
    nouns: phrases(`
      overhead, bonus, signing bonus, pay package, compensation package, upkeep, outgoing, write-down, writedown, impairment,
      impairment charge, hosting cost, inference cost, inference bill, severance, severance cost, research and development,
      r&d spending, operating budget, monthly bill, hiring bill, stock award
    `),
    weight: 1.8,
  },
  {
    frame: "cost",
    verbs: phrases(`drain, gulp, gulp down, blow/blew/blown, squander, fritter`),
    weight: 1.6,
  },
  {
    frame: "costs",
    fixed: phrases(`developed for, built for, made for, created for, put together for`),
    weight: 1.4,
  },
  // Plans
  {
    frame: "earmark",
    verbs: phrases(`earmark, set/set aside, budget, allocate, ring-fence, reserve`),
    weight: 2.1,
  },
  {
    frame: "earmark",
    verbs: phrases(`go/went/gone into, go/went/gone toward, go/went/gone towards`),
    weight: 1.9,
  },
  {
    frame: "guide",
    verbs: phrases(`
      raise .. forecast, raise .. guidance, raise .. outlook, raise .. target, raise .. estimate, raise .. projection,
      cut/cut .. forecast, cut/cut .. guidance, cut/cut .. outlook, lower .. forecast, lower .. guidance, lower .. outlook,
      lift .. forecast, lift .. guidance, lift .. outlook, lift .. target, trim .. forecast, keep/kept .. forecast
    `),
    weight: 2.3,
  },
  { frame: "guide", nouns: phrases(`outlook, forecast, projection`), weight: 1.2 },
  {
    frame: "plan",
    nouns: phrases(`
      plan, project, programme, program, initiative, venture, investment plan, spending plan, spending commitment,
      commitment, pledge, infrastructure plan, fund, strategy, package, scheme, build-out, buildout, campus, roadmap,
      investment programme, infrastructure project, undertaking, expansion, investment package, data centre project
    `),
    weight: 1.9,
  },
  {
    frame: "plan",
    nouns: phrases(
      `data centre, data center, supercomputer, complex, facility, factory, gigafactory, site, budget`,
    ),
    weight: 1.1,
  },
  { frame: "plan", verbs: phrases(`pledge, mobilise, mobilize, promise, plan`), weight: 2.1 },
  {
    frame: "plan",
    fixed: phrases(
      `with an outlay of, at an outlay of, total outlay of, begin with, start with, has been spent, deploy, deployed`,
    ),
    weight: 1.3,
  },
  {
    frame: "plan",
    nouns: phrases(`
      investment drive, drive, blueprint, masterplan, master plan, funding pot, pot, envelope, spree, spending spree, splurge,
      stimulus, incentive, support package, subsidy package, construction project, expansion plan, capital plan, AI push, war chest for
    `),
    weight: 1.5,
  },
  { frame: "plan", verbs: phrases(`build/built, construct, erect, roll out`), weight: 1.2 },
  {
    frame: "same",
    nouns: phrases(`
      consensus, analyst expectation, analyst estimate, analysts' expectation, analysts' estimate, prior range,
      previous range, previous record, old record, earlier record, earlier ceiling, earlier forecast, prior guidance, previous forecast, previous estimate
    `),
    fixed: phrases(`
      analysts .. expected, analysts .. forecast, analysts .. pencilled in, analysts .. penciled in,
      wall street .. expected, range had been, range was, guidance had been, guidance was, analysts were expecting, come in at, came in at, comes in at, compared with, compared to,
      a year earlier, a year ago, that figure, this figure, the figure, the sum, that sum, the total, that number
    `),
    weight: 1.1,
  },
  // Prices
  {
    frame: "price",
    nouns: phrases(`price, subscription, fee, list price`),
    verbs: phrases(`charge, price`),
    weight: 1.6,
  },
];
