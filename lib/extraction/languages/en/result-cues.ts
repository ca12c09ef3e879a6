import type { CueEntry } from "../../language-pack";
import { phrases } from "../phrases";

/** What a company earns, spends, plans and charges. */
export const RESULT_CUES: readonly CueEntry[] = [
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
      `annual income, fee income, licensing income, intake, product sales, cloud sales, chip sales, cloud revenue, ad, advertising`,
    ),
    weight: 2.2,
  },
  {
    frame: "earn",
    verbs: phrases(`book, log, notch up, clock up, pull in, sell/sold .. worth, ship`),
    weight: 1.3,
  },
  { frame: "profit", verbs: ["clear"], direction: "gain", weight: 1.2 },
  { frame: "profit", verbs: ["make/made"], direction: "gain", weight: 0.95 },
  {
    frame: "profit",
    nouns: phrases(
      `pretax gain, pre-tax gain, one-time gain, one-off gain, paper gain, capital gain, accounting gain, windfall`,
    ),
    direction: "gain",
    weight: 2.2,
  },
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
      burn, burn through, go/went/gone through, get/got through, chew through, run/ran through, eat/ate/eaten,
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
    verbs: phrases(`spend/spent, splash out, lavish, lay/laid out, shell/shelled out on, drop on`),
    weight: 2.1,
  },
  { frame: "spend", nouns: phrases(`spending, infrastructure spending, AI spending`), weight: 2 },
  {
    frame: "spend",
    fixed: phrases(`
      for servers, for hardware, for chips, for processors, for GPUs, for computing, for compute, on servers, on hardware,
      on chips, on processors, on GPUs, on computing, on compute, on cloud services, on electricity, on salaries
    `),
    weight: 1.2,
  },
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
      write-off, writeoff, inventory charge, restructuring charge,
      overhead, bonus, signing bonus, pay package, compensation package, upkeep, outgoing, write-down, writedown, impairment,
      impairment charge, hosting cost, inference cost, inference bill, severance, severance cost, research and development,
      r&d spending, operating budget, monthly bill, hiring bill, stock award
    `),
    weight: 1.8,
  },
  {
    frame: "cost",
    verbs: phrases(
      `drain, gulp, gulp down, blow/blew/blown, squander, fritter, write/wrote/written off, write/wrote/written down`,
    ),
    weight: 1.6,
  },
  {
    frame: "cost",
    fixed: phrases(
      `packages of, packages worth, pay packages, offers of, offers worth, compensation of, compensation worth`,
    ),
    weight: 2.2,
  },
  {
    frame: "costs",
    fixed: phrases(`developed for, built for, made for, created for, put together for`),
    weight: 1.4,
  },
  // Plans
  {
    frame: "earmark",
    verbs: phrases(`earmark, request, set/set aside, budget, allocate, ring-fence, reserve`),
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
      commitment, pledge, obligation, financial obligation, promise, infrastructure plan, fund, strategy, package, scheme, build-out, buildout, campus, roadmap,
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
      a year earlier, a year ago, accounting for, accounted for, contributed, contributing, of which, that figure, this figure, the figure, the sum, that sum, the total, that number
    `),
    weight: 1.1,
  },
  {
    frame: "same",
    fixed: phrases(
      `taking .. to, takes .. to, took .. to, take .. to, bringing .. to, brings .. to, brought .. to, bring .. to, expects, expect, expecting, had pencilled in, had penciled in, were looking for, was looking for, are looking for, had been looking for`,
    ),
    weight: 0.9,
  },
  {
    frame: "same",
    fixed: phrases(`of that, of which, of it, of this, of those`),
    behind: true,
    weight: 1.3,
  },
  // Prices
  {
    frame: "price",
    fixed: phrases(
      `sells for, sell for, goes for, go for, retails for, retails at, retail for, selling for, going for`,
    ),
    weight: 2.2,
  },
  {
    frame: "price",
    nouns: phrases(`price, subscription, fee, list price`),
    verbs: phrases(`charge, price`),
    weight: 1.6,
  },
];
