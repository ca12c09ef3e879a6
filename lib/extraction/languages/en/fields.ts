import type { LexicalFields } from "../../lexical-field";

export const FIELDS: LexicalFields = {
  spend: "spend spent spends spendi expend outlay outgo splash splurg disbur lavish shelle",
  burnCash: "burn$ burnt burned burnin burns swallo devour consum gobble eats$ drain guzzle torch",
  capex: "capex infras",
  invest: "invest",
  pourInject:
    "pour$ poured pourin pours inject plough plowed pump$ pumped pumpin funnel sank$ sink$ sinkin plunk",
  investor: "backer backed backin suppor angel",
  raiseCapital: `
    raised raise raises raisin secure bagged landed haul$ attrac drew$ scoope pocket receiv gather handed
    raked garner amass
  `,
  closeRound: "closed close$ closes closin comple final wrapp",
  fundingRound: "round$ rounds fundin financ fundra",
  roundStage: "series seed angel presee mezzan early$ growth bridge",
  leadRound: "led$ lead$ leads$ leadin co-led headed partic joined anchor spearh co-inv",
  oversubscribed: "oversu upsize deman book$",
  seekMoney: `
    seek$ seeks seekin sought lookin look$ want$ wants hopes hoping aims aiming pursue eyes$ eyeing after$
  `,
  valuation: "valuat price-",
  valued: "valued values valuin apprai priced value value$ rated gauged pegged pinned clocke",
  worth: "worth worthl value value$ worth$",
  marketCap: "mcap cap$",
  postMoney: "post-m postmo premon pre-mo post$",
  unicorn: "unicor decaco",
  revenue: "revenu incomi top-li taking receip procee",
  sales: "sales$ sale$ sellin takin retail shipme",
  turnover: "turnov",
  takeIn: `
    collec booked bookin books$ took$ takes$ taking brough bring$ brings posted post$ posts receip recogn
    genera banked pulled rakes raked totted notche racked handed
  `,
  earn: "earned earn$ earns earnin made$ makes$ making banked netted rakes",
  profit: "profit income surplu earner lucrat",
  earningsReport: "result earnin statem",
  net: "net$ netted",
  operatingResult: "operat ebit$",
  operatingCost: "runnin operat upkeep mainte overhe expens",
  margin: "margin ebitda gross",
  taxBefore: "pretax before tax$ taxes",
  taxLevy: "tax$ taxes taxed levy$ levies duty$ duties levy vat$ rates$",
  loss: "loss$ losses defici shortf minus",
  lose: "lost$ lose$ loses losing bled bleed$ bleed losses$ hemorr",
  redBlack: "red$ black$ breake break-",
  valueWiped: `
    wiped wipe$ wipes erased erase$ evapor vanish shed$ shaved knocke swept parted erasin wiping sunk vapori
    oblite torche
  `,
  fall: `
    fell fall$ falls fallin drop$ droppe drops plunge plumme slid$ slide slides slump tumble sank$ dipped
    declin dive$ crash$ crashe lower down$ slippe fallen tumbli sunken dip$ sagged skid$ skidde crater
    nosedi retrea weaken
  `,
  rise: `
    rose rise$ rises rising risen climb gain$ gains gained advanc higher up grew increa climbs uptick firmed
  `,
  jump: `
    jump$ jumped soar$ soared surge$ surged rocket leapt leap$ skyroc spike$ balloo swelle rally rallie
    swolle vaulte bounce catapu
  `,
  addValue: "added add$ adds adding",
  multiply: "double triple quadru twofol tenfol times$ fold$ twice thrice quintu sextup octupl",
  fraction: "half$ halves halved third thirds fifth tenth slice part$ parts portio chunk majori",
  growthRate: "growth grew$ grow$ grows growin yearon",
  record: "record highes peak$ histor",
  shareSecurity: "share$ shares$ stock$ stocks$ equity paper$ securi adr$ warran",
  sharePrice: "price quote$ quoted trade$ traded tradin",
  session: `
    sessio close$ closin opened openin bell$ intrad afterh premar trader overni mornin intrat closed luncht
    midday
  `,
  stockExchange: "nasdaq nyse exchan wall$ street index indice dow$ bourse ftse$ eurone tsx$ bmv$ tadawu",
  stake: "stake stakes holdin minori majori percen slice",
  shareholder: "shareh holder owner backer",
  holdOwn: "hold$ holds held$ own$ owns$ owned owning posses contro",
  shareout: "divide payout distri",
  buyback: "buybac repurc buy-ba",
  ipo: "ipo$ ipos$ flotat float$ debut listin listed prospe going$ floate underw pricin",
  listedPublic: "public listed privat",
  offerPrice: "offere offer$ offers offeri tender bid$ bids$ bidder",
  buyFirm: `
    acquir acquis takeov buyout bought buys$ buy$ buying merger purcha snap$ snapp swallo taken$ gobble
    scoope absorb
  `,
  sell: "sold$ sell$ sells$ sellin seller sale$ hive$ hived",
  sellOff: "stake unload offloa divest dispos",
  deal: "deal$ deals$ agreem agreed transa pact$ tie-up accord$ arrang mou$ memora",
  contract: "contra awarde award$ tender award clinch procur winner",
  sign: "signed sign$ signs signin inked",
  orderGoods: "order$ orders ordere purcha procur bookin bulk$ shipme stocke",
  backlog: "backlo orderb obliga remain",
  supply: "suppli supply vendor provid delive",
  partner: "partne allian joint",
  costNoun: "cost$ costs costly toll$",
  costVerb: "cost$ costs$ costin takes$",
  price: "price prices priced pricin tag$ invoic sticke charge",
  chargeFee: "charge fee$ fees$ billed bills$ levied invoic surcha toll$",
  askDemand: "asks$ asked ask$ askin wants$",
  cheap: "cheap cheape discou bargai lower reduct underc cut-pr",
  expensive: "expens dear$ pricey premiu",
  subscription: "subscr member monthl tier$ premiu",
  free: "free$",
  perUnit: "per$ each$ apiece every$",
  token: "token tokens output input",
  hour: "hour$ hours hourly minute",
  rent: "rent$ rental rented rentin rents lease leased leasin lettin sublet landlo",
  interestRate: "intere rate$ yield coupon basis",
  damagesFee: "compen damage settle redres",
  training: "traini train$ traine pretra finetu fine-t",
  trainingRun: "runs$ final attemp experi",
  inference: "infere servin querie",
  aiModel: "model models llm$ chatbo openwe parame",
  ai: "ai artifi intell",
  compute: "comput capaci proces",
  chip: "chip$ chips$ gpu$ gpus$ semico proces accele wafer lithog tpu$ asic memory dram hbm$ nand",
  server: "server superc cluste machin rack$ hardwa equipm racks networ",
  dataCentre: "data$ datace center centre campus facili hypers",
  cloud: "cloud$ clouds",
  software: "softwa platfo app$ apps$ saas$ tool$",
  electricity:
    "electr power$ energy megawa gigawa grid$ utilit nuclea solar reacto watt wind$ turbin hydro pipeli",
  factory: "factor plant$ plants fab$ fabs$ foundr manufa",
  build: "build$ builds buildi built$ constr erect breaki",
  expand: "expand expans extend enlarg scale$",
  sitePlace: "campus site$ sites$ land$ acres region",
  project: "projec",
  researchDevelop: "resear develo r&d$ lab$ labs$",
  robotics: "robot drone autono",
  patent: "patent",
  salary: "salary salari pay$ pays$ paid$ wage$ wages payche stipen",
  bonus: "bonus packag compen incent award signin golden",
  pay: "pay$ pays$ paid$ paying paymen cheque check$ shell$ fork$ forked settle ferrie",
  instalment: "instal tranch upfron milest stagge",
  hire: "hire$ hired hires hiring recrui talent poach",
  researcher: "engine scient develo expert",
  staff: "employ staff$ worker jobs$ headco workfo payrol",
  layoff: "layoff laid$ lay$ cuts redund sacked furlou severa",
  chief: "chief ceo$ boss$ execut head$ heads$ cfo$ coo$ direct presid chair offici boardr vice$ manage vp",
  founder: "founde cofoun co-fou entrep",
  foundCreate: "found$ founde start$ starte launch create creati",
  board: "board boardr",
  personFamily: "family brothe widow famili wife son$",
  lawyer: "lawyer attorn counse solici",
  peopleCrowd: "people person men$ women nobody anyone everyo",
  loan: "loan$ loans lender lendin lend$ lent$ mortga",
  borrow: "borrow tapped gearin",
  debt: "debt$ debts levera indebt liabil",
  bond: "bond$ bonds note$ notes$ issuan coupon matur tranch debent sukuk",
  creditLine: "credit facili revolv overdr line$ syndic",
  repay: "repay repaid refina due$ matur",
  owe: "owe$ owes$ owed$ owing arrear unpaid unsold",
  bank: "bank$ banks banker jpmorg goldma morgan hsbc ubs$ barcla",
  cashPile: "cash$ liquid coffer treasu reserv hoard kitty chest pile$ buffer war-ch piggy",
  cashFlow: "flow$ flows inflow outflo",
  money: "money funds$ sum$ sums$",
  assets: "asset assets",
  deposit: "deposi escrow",
  insurance: "insura payout",
  fund: "fund$ funds$ hedge founda endowm trust$",
  venture: "ventur vc privat",
  sovereign: "sovere pensio endowm",
  fundManager: "manage asset",
  planIntend:
    "plan$ plans$ planne intend going$ set$ prepar readyi mulls mull$ eyes$ headin gearin poised readie",
  commitPledge: "commit pledge promis vow$ vowed guaran undert",
  earmark: "earmar alloca aside$ reserv assign dedica devote pencil slated ring-f set-as",
  expect: "expect antici awaite brace",
  forecast: "foreca predic outloo see$ sees$ seen$ crysta",
  guidance: "guidan foreca range upper lower$ revise nudged outloo lifted",
  target: "target goal$ aim$ aims$ object ambiti",
  estimate: "estima reckon roughl guess$ calcul put$ puts ballpa pegs",
  analyst: "analys broker strate wedbus bernst forese thinks",
  consultancy: "consul survey gartne",
  talks: "talk$ talks$ negoti discus talkin explor advanc",
  consider: "consid weigh$ weighi mull$ mulls ponder study",
  rumour: "rumou rumor specul gossip chatte unconf allege whispe hearsa buzz",
  sourceAnon: "source people famili accord insid briefe confid unname",
  confirm: "confir acknow admitt offici",
  deny: "denied deny$ denies denyin disput refute reject false rubbis basele",
  document: "docume filing filed memo$ deck$ leaked papers seen letter page$ memos",
  government: "govern state$ states$ cabine federa admini white taxpay statew royal$",
  ministry: "minist depart secret treasu pentag",
  parliament: "parlia congre senate lawmak mps$ deputi assemb knesse riksda legisl",
  lawBill: "bill$ bills$ law$ laws$ act$ legisl regula",
  approve: "approv vote$ voted passed cleare adopte endors",
  stateBudget: "budget approp spendi$",
  subsidy: "subsid grant$ grants subven funded incent suppor handou stipen bursar",
  programme: "progra scheme initia strate packag drive$",
  regionCity: "city$ county provin munici state$",
  europeUnion: "union commis brusse",
  military: "defenc defens milita army$ pentag weapon navy$ troops missil tank$ fighte warshi",
  fine: "fine$ fined fines penalt sancti watchd slap$ slappe",
  lawsuit:
    "lawsui sued$ sue$ sues$ suing court$ judge$ jury$ claim$ claims trial plaint settle class- litiga",
  regulator: "regula watchd author agency commis compet",
  crimeFraud: "fraud$ scam$ stole$ stolen theft heist hacker launde bribe ransom robber smuggl counte embezz",
  copyright: "copyri author writer publis librar pirate",
  licence: "licens conten royalt",
  sport: `
    footba soccer club$ clubs player strike league champi transf match$ olympi coach$ stadiu team$ jersey
    season athlet basket cricke tennis nba$ nfl$ formul rugby golf$ jockey
  `,
  filmArts: `
    film$ films movie box$ cinema actor singer concer album studio festiv theatr opera$ broadw sequel blockb
    hollyw premie museum
  `,
  auctionArt: "auctio painti sothe christ jewel biddin$ lot$ gavel",
  property: `
    proper estate housin house$ houses home$ homes apartm flat$ mansio mortga villa condo$ landlo tenant
    realty plot$ pentho
  `,
  tourism: "hotel touris visito cruise travel resort airbnb",
  foodRetail: `
    restau coffee food$ superm grocer retail store$ stores brewer beer wine$ shop$ bakery chocol beef$
    shoppi mall$ fashio luxury cosmet
  `,
  oilGas: "oil$ crude gas$ barrel petrol pipeli opec aramco brent fuel$ shale refine drille",
  miningMetal:
    "gold$ copper lithiu mine$ mines mining steel ounce silver gram alumin nickel uraniu bullio cobalt",
  car: "car$ cars$ automa vehicl automo truck carmak toyota volksw tyre$",
  aviationShip: `
    airlin aircra airpor plane$ planes ship$ shippi boeing railwa rail$ jet$ jets ferry vessel freigh metro
    subway tram$
  `,
  roadWorks: "road$ roads bridge highwa tunnel harbou dam$ sewer stadiu",
  spaceTelecom: "satell rocket space$ telec fibre fiber broadb mobile smartp phone$ 5g carrie handse spectr",
  health: `
    hospit health patien drug$ drugs medici pharma biotec vaccin clinic surger nurse nhs$ insuli dental
    cancer
  `,
  education: "school univer studen colleg pupils teache tuitio kinder schola",
  farmingWeather: `
    farm$ farms farmer crop$ harves drough storm$ hurric flood$ wildfi wheat dairy cattle typhoo heatwa
    rain$ snow$
  `,
  accident: "accide crash fire$ earthq killed injure victim collap explos wreck derail blaze",
  electionWar: "electi voter campai war$ ukrain aid$ ballot candid missil refuge",
  charity: "charit donat donate founda philan gave$ gift$ alms zakat",
  crypto: "crypto bitcoi blockc ethere stable miner coin$ coins nft$ dogeco",
  gamesAds: "advert game$ games gaming ad ads$ videog player esport consol sponso",
  lotteryPrize: "lotter jackpo prize nobel winner",
  tradeExport: "export import trade$ tariff",
  economyGdp: "gdp$ econom inflat recess",
  startup: "startu start- fledgl upstar unicor",
  subsidiary: "subsid parent",
  division: "divisi unit$ units segmen busine arm$ line$",
  rival: "rival compet peers",
  customer: "custom client buyer",
  user: "user$ users$ downlo visito reader viewer member",
  product: "produc servic",
  countedThings: "number count$ pages$ millio units$ copies hundre dozen twelve",
  industryMarket: "market indust sector world$ global worldw niche addres",
  marketSize: "size$ worldw",
  fortune: "fortun wealth riches richer net$ worth inheri estate",
  billionaire: "billio tycoon riches magnat rich$",
  projectBudget: "budget",
  saveCut: "save$ saves saved saving trim$ trimme slash cut$ cuts$ cuttin reduct effici",
  restructuring: "writed write- impair restru",
  year: "year$ years$",
  annual: "annual yearly",
  quarter: "quarte q1 q2 q3 q4 q",
  halfYear: "half-y six$ interi first-",
  nineMonths: "nine$ months three$ six$",
  month: "month$ months monthl",
  week: "week$ weeks weekly",
  day: "day$ days$ today daily",
  season: "summer winter spring autumn fall$",
  pastLast: "last$ past$ previo prior earlie former",
  nextComing: "next$ coming future ahead$ upcomi",
  horizonYears: "decade throug over$ until",
  deadlineBy: "by before deadli end$",
  since: "since$",
  agoCompare: "ago$ earlie agains compar versus year-e",
  cumulative: "cumula altoge togeth overal combin",
  total: "total$ totals totall altoge whole entire",
  moreThan: "more$ over$ above exceed least topped top$ north excess surpas upward beyond better",
  reachAmount: `
    reach$ reache hit$ hits$ stood stand$ stands came$ come$ comes$ amount total$ totale arrive settle
    counts
  `,
  sumAmount: "sum$ amount",
  extraAdd: "furthe anothe additi extra$ plus$ top$ more$",
  exclusiveOnly: "only$ alone$ just$ merely single",
  average: "averag mean$ median",
  percent: "percen",
  recurring: "recurr runrat arr$",
  runRate: "run$ rate$ pace$ clip$ rhythm",
  negation: "not$ no never$ withou neithe nor$ nothin",
  contrast: "but$ though while$ wherea",
  betGamble: "bet$ bets$ wager gamble",
  returnGain: "return payoff upside windfa paper$",
  rescue: "bailou rescue insolv bankru",
  capital: "capita",
  court: "court$ judge jury$ ruled rule$ tribun plaint legal verdic",
  website: "web$ site$ page$ pages netwo online",
};
