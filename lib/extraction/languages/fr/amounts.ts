import type { AmountLexicon } from "../../amounts/lexicon";
import { phrases } from "../../text/phrases";
import { numerals } from "./numerals";
import { periods } from "./periods";

export const amounts: AmountLexicon = {
  numerals,
  currencies: {
    nouns: {
      dollar: phrases("dollar | dollars"),
      euro: phrases("euro | euros"),
      pound: phrases("livre | livres | livre sterling | livres sterling | pounds"),
      yen: phrases("yen | yens"),
      yuan: phrases("yuan | yuans | renminbi"),
      won: phrases("won | wons"),
      rupee: phrases("roupie | roupies"),
      franc: phrases("franc | francs"),
      riyal: phrases("riyal | riyals | rial | rials"),
      dirham: phrases("dirham | dirhams"),
      dinar: phrases("dinar | dinars"),
      lira: phrases("lire | lires"),
      peso: phrases("peso | pesos"),
      real: phrases("réal | réals | reais | réaux"),
      rand: phrases("rand | rands"),
      krona: phrases("couronne | couronnes"),
      ruble: phrases("rouble | roubles"),
      shekel: phrases("shekel | shekels"),
      rupiah: phrases("rupiah | rupiahs"),
      ringgit: phrases("ringgit | ringgits"),
      baht: phrases("baht | bahts"),
      dong: phrases("dong | dongs"),
      zloty: phrases("zloty | zlotys"),
      forint: phrases("forint | forints"),
      hryvnia: phrases("hryvnia | hryvnias"),
      naira: phrases("naira | nairas"),
      shilling: phrases("shilling | shillings"),
      leu: phrases("lei"),
    },
    countries: {
      US: phrases("américain | américains | US | des États-Unis"),
      CA: phrases("canadien | canadiens"),
      AU: phrases("australien | australiens"),
      NZ: phrases("néo-zélandais"),
      HK: phrases("Hong Kong | Hongkong | hongkongais"),
      TW: phrases("taïwanais | taiwanais | Taïwan"),
      SG: phrases("singapourien | singapouriens | Singapour"),
      GB: phrases("britannique | britanniques"),
      EG: phrases("égyptienne | égyptiennes"),
      SY: phrases("syrienne | syriennes"),
      LB: phrases("libanaise | libanaises"),
      JP: phrases("japonais"),
      CN: phrases("chinois"),
      KR: phrases("coréen | coréens | sud-coréen | sud-coréens"),
      IN: phrases("indienne | indiennes"),
      PK: phrases("pakistanaise | pakistanaises"),
      CH: phrases("suisse | suisses"),
      XW: phrases("CFA"),
      SA: phrases("saoudien | saoudiens"),
      QA: phrases("qatari | qataris | qatarien | qatariens"),
      OM: phrases("omanais"),
      YE: phrases("yéménite | yéménites"),
      IR: phrases("iranien | iraniens"),
      BR: phrases("brésilien | brésiliens"),
      AE: phrases("émirati | émiratis | émirien | émiriens | des Émirats"),
      MA: phrases("marocain | marocains"),
      KW: phrases("koweïtien | koweïtiens"),
      BH: phrases("bahreïni | bahreïnis"),
      JO: phrases("jordanien | jordaniens"),
      IQ: phrases("irakien | irakiens"),
      TN: phrases("tunisien | tunisiens"),
      DZ: phrases("algérien | algériens"),
      LY: phrases("libyen | libyens"),
      TR: phrases("turque | turques"),
      MX: phrases("mexicain | mexicains"),
      AR: phrases("argentin | argentins"),
      CL: phrases("chilien | chiliens"),
      CO: phrases("colombien | colombiens"),
      ZA: phrases("sud-africain | sud-africains"),
      SE: phrases("suédoise | suédoises"),
      NO: phrases("norvégienne | norvégiennes"),
      DK: phrases("danoise | danoises"),
      CZ: phrases("tchèque | tchèques"),
      RU: phrases("russe | russes"),
      IL: phrases("israélien | israéliens"),
      ID: phrases("indonésienne | indonésiennes"),
      MY: phrases("malaisien | malaisiens"),
      PL: phrases("polonais"),
    },
    ownDollars: /\bdollars (?:américains|des états-unis)\b/,
    names: { GBP: phrases("sterling"), XOF: phrases("FCFA | francs CFA | franc CFA | F CFA") },
    prefixes: { CHF: phrases("Fr. | SFr."), INR: phrases("Rs. | Rs"), MYR: phrases("RM") },
    hundredthsBehind: true,
    cents: {
      EUR: phrases("centimes | centime | centimes d'euro | centime d'euro | cents d'euro"),
      USD: phrases("cents de dollar | cents américains | centimes de dollar | centime de dollar"),
    },
    scaled: {
      mdh: { factor: 1e6, currency: "MAD" },
      mmdh: { factor: 1e9, currency: "MAD" },
    },
    countryNames: {
      CA: phrases("Canada | Ottawa | Québec | Montréal | Toronto | canadienne | canadiennes"),
      SE: phrases("Suède"),
      NO: phrases("Norvège"),
      DK: phrases("Danemark"),
      CZ: phrases("République tchèque"),
      KW: phrases("Koweït"),
      JO: phrases("Jordanie"),
      IQ: phrases("Irak"),
      TN: phrases("Tunisie | Tunis | Sfax | tunisienne | tunisiennes"),
      DZ: phrases("Algérie | Alger | Oran | algérienne | algériennes"),
      LY: phrases("Libye"),
      MX: phrases("Mexique"),
      AR: phrases("Argentine"),
      CL: phrases("Chili"),
      CO: phrases("Colombie"),
      QA: phrases("Qatar"),
      SA: phrases("Arabie saoudite | Riyad"),
      GB: phrases("Grande-Bretagne | Royaume-Uni | Londres"),
      EG: phrases("Égypte | Le Caire"),
      LB: phrases("Liban"),
      IN: phrases("Inde"),
      PK: phrases("Pakistan"),
      AE: phrases("Émirats | Dubaï | Abou Dhabi"),
      MA: phrases("Maroc | Rabat | Casablanca | marocaine | marocaines"),
    },
    yenSign: "JPY",
    links: phrases("de | d' | d | en"),
    everyday: phrases("won | rand | lire | livre | lei | dong"),
  },
  comparators: {
    before: [
      {
        comparator: "about",
        phrases: phrases(`
          quelque chose comme | à un cheveu de | à un cheveu des | à deux doigts de | à deux doigts des | aux portes des | à un souffle des | environ | près de | près d' | quelque | quelques | autour de | autour d' | à peu près | presque | quasiment | quasi | aux alentours de | aux alentours d' | de l'ordre de | de l'ordre d' | aux environs de | avoisinant |
          avoisine | avoisinerait | avoisinent | approchant | approche | approchait | approchent | frôle | frôlait | frôlant | pas loin de | pas loin d' | proche de | proche d' | proches de | proches d' | approximativement |
          grosso modo | voisin de | voisine de | dans les | à près de | un peu moins ou un peu plus de | à environ | non loin de | à quelque | env. | env | flirte avec les | flirtait avec les | tutoie les | tutoyait les | flirte avec | tutoie | tutoyant | frisant | frise | frisait | estimé à environ`),
      },
      {
        comparator: "more_than",
        phrases: phrases(`
          plus de | plus d' | plus que | supérieur à | supérieure à | supérieurs à | supérieures à | au-dessus de | au-dessus des | au-delà de | au-delà des | au-delà d' | dépassant | dépasse | dépassent | dépassait | dépassera | dépasserait |
          dépassé | a dépassé | excédant | excède | excédait | franchi | franchit | franchissant | franchir | dépasser | excéder | bien plus de | un peu plus de | un peu plus d' | largement plus de | bien au-delà de | bien au-delà des | plus haut que |
          dépassaient | dépasseraient | dépassée | surpassant | surpasse | nettement plus de | à plus de | à plus d' | crevé le plafond des`),
      },
      {
        comparator: "less_than",
        phrases: phrases(`
          moins de | moins d' | inférieur à | inférieure à | inférieurs à | inférieures à | au-dessous de | en dessous de | en-dessous de | sous les | sous la barre des | sous le seuil des | bien moins de | un peu moins de | un peu moins d' | à moins de | à moins d' |
          largement inférieur à | nettement moins de | en deçà de | en deçà des | sous`),
      },
      {
        comparator: "at_least",
        phrases: phrases(`
          un minimum garanti de | un plancher de | à partir de | au moins | au minimum | un minimum de | minimum | pas moins de | pas moins d' | au bas mot | a minima | à tout le moins | n'est pas inférieur à | non moins de | plus ou moins pas moins de | ni moins de`),
      },
      {
        // "Les ventes avaient plafonné à 78 millions" came to that.
        comparator: "at_most",
        phrases: phrases("plafonné à | plafonnée à | plafonnés à | plafonnées à"),
        unlessAfter: /^(?:a|ont|avait|avaient|aura|aurait|ayant)$/,
      },
      {
        comparator: "at_most",
        phrases: phrases(`
          n'ira pas au-delà de | au plus | au maximum | jusqu'à | jusqu'a | pas plus de | pas plus d' | un maximum de | maximum | dans la limite de | tout au plus | limité à | limitée à | ne dépasse pas | ne dépasserait pas | ne dépassera pas | n'excède pas | n'excédant pas |
          ne dépassant pas | n'excédera pas | ne dépassent pas | ne pas dépasser | pouvant atteindre | à hauteur de maximum | au grand maximum | d'un maximum de | n'a pas dépassé | ne dépassait pas`),
      },
    ],
    after: [
      // "8 dollars au plus fort de la pénurie": when, and no limit.
      { comparator: "exactly", phrases: phrases("au plus fort | au plus haut | au plus bas") },
      {
        comparator: "at_least",
        phrases: phrases(
          "ou plus | et plus | au moins | au minimum | minimum | et au-delà | au bas mot | + | voire plus | ou davantage",
        ),
      },
      { comparator: "at_most", phrases: phrases("ou moins | au plus | au maximum | maximum | tout au plus") },
      { comparator: "about", phrases: phrases("environ | à peu près | ou presque | grosso modo") },
    ],
    relative: /^(?:que|qu)$/,
    negators: phrases("pas | ne | non"),
    fillers: phrases(`
      un | une | un total de | un montant de | la barre des | la barre de | la barre du | le seuil des | le seuil de | le seuil du | le cap des | le cap de | le cap du | la somme de | un record de | une valeur de | l'équivalent de | les | la bagatelle de | au total |
      un montant total de | la marque des | la coquette somme de | un budget de`),
    marks: phrases("barre"),
    articles: phrases("les"),
  },
  ranges: {
    between: phrases("entre | d'entre | compris entre | comprise entre | oscillant entre"),
    and: phrases("et"),
    from: phrases("de | d' | allant de | depuis | des | du"),
    to: phrases("à | jusqu'à | au"),
    or: phrases("ou | voire | ou même"),
    of: phrases("sur | sur les | sur un total de | des"),
    changeTo: [],
    changeVerb:
      /^(?:pass(?:é|ée|és|ées|e|ent|er|era|ait|aient|erait|ant)|mont(?:é|ée|er|e|ait)|grimp(?:é|ée|er|e|ait)|progress(?:é|er|e|ait)|augment(?:é|ée|er|e|ait|ation)|bond(?:i|ir|it)|chut(?:é|er|e|ait)|baiss(?:é|ée|er|e|ait)|recul(?:é|er|e|ait)|tomb(?:é|ée|er|e|ait)|relev(?:é|ée|er|e|ait)|doubl(?:é|er|e|ant)|tripl(?:é|er|e|ant)|rédui(?:t|te|re|sant)|ramen(?:é|ée|er)|port(?:é|ée|er|ant|e|ent|ait)|hausse|bond|chute|recul|passage|diminu(?:é|ée|er|e|tion)|évolu(?:é|er|e)|croî(?:t|tre)|croissance|quadrupl(?:é|er|e)|multipli(?:é|ée|er)|saut(?:é|er)|pass[ae])$/,
    by: phrases("de"),
    tolerance: phrases("plus ou moins | ± | +/-"),
  },
  conversions: phrases(`
    soit | soit environ | soit près de | ou | équivalent à | l'équivalent de | environ | ou environ | c'est-à-dire | au taux actuel | au cours actuel | soit quelque | soit plus de | soit un peu plus de | soit un peu moins de |
    soit l'équivalent de | équivalant à | près de | au cours du jour | soit à peu près`),
  conversionsBehind: phrases(
    "au taux de change actuel | au taux actuel | au cours actuel | au cours du jour",
  ),
  minus: phrases("moins"),
  prices: {
    per: phrases(
      "par | le | la | l' | pour chaque | chaque | / | au | pour un | pour une | à l' | du | de l'",
    ),
    denominators: {
      million_tokens: phrases(
        "million de tokens | million de jetons | million de jetons en entrée | million de jetons en sortie | million de jetons générés | million de tokens d'entrée | million de tokens de sortie | million de jetons d'entrée | million de jetons de sortie | million de tokens traités | million de tokens en entrée | million de tokens en sortie | million de tokens générés | M de tokens | million tokens",
      ),
      month: phrases("mois"),
      year: phrases("an | année"),
      quarter: phrases("trimestre"),
      week: phrases("semaine"),
      day: phrases("jour"),
      GPU_hour: phrases("heure de GPU | heure GPU | heure-GPU"),
      hour: phrases("heure"),
      GPU: phrases("GPU | processeur graphique | carte graphique"),
      chip: phrases("puce | processeur"),
      share: phrases("action | titre"),
      user: phrases("utilisateur | utilisateur et par mois | abonné"),
      employee: phrases("salarié | employé"),
      person: phrases("personne | habitant | tête"),
      GW: phrases("gigawatt | GW"),
      MWh: phrases("mégawattheure | MWh"),
      kWh: phrases("kilowattheure | kWh"),
      image: phrases("image"),
      book: phrases("livre | ouvrage"),
      query: phrases("requête"),
      unit: phrases("unité | pièce"),
    },
    unlessBefore:
      /^(?:dernier|dernière|prochain|prochaine|plus|précédent|précédente|\d.*|en|suivant|suivante)$/,
    adverbs: {
      month: phrases("mensuels | par mois | mensuellement"),
      year: phrases("annuels | par an | annuellement | l'an"),
      day: phrases("par jour | quotidiens"),
      week: phrases("par semaine"),
    },
  },
  units: {
    percent: phrases("% | pour cent | pour-cent | p. 100 | pourcent"),
    GPU_hour: phrases("heures GPU | heures de GPU | heures de calcul GPU"),
    GPU: phrases("GPU | GPUs | processeurs graphiques | cartes graphiques | puces graphiques"),
    chip: phrases("puces | puce | processeurs | semi-conducteurs"),
    user: phrases("utilisateurs | utilisateur | usagers | utilisatrices"),
    subscriber: phrases("abonnés | abonnements"),
    customer: phrases("clients | entreprises clientes"),
    employee: phrases(
      "salariés | employés | collaborateurs | emplois | postes | ingénieurs | chercheurs | salariées",
    ),
    person: phrases("personnes | habitants"),
    developer: phrases("développeurs"),
    parameter: phrases("paramètres | paramètre"),
    token: phrases("tokens | jetons"),
    share: phrases("actions"),
    "data centre": phrases(
      "centres de données | data centers | datacenters | centre de données | data center",
    ),
    server: phrases("serveurs"),
    hour: phrases("heures"),
    GW: phrases("GW | gigawatts | gigawatt"),
    MW: phrases("MW | mégawatts | mégawatt"),
    TW: phrases("TW | térawatts"),
    GWh: phrases("GWh | gigawattheures"),
    MWh: phrases("MWh | mégawattheures"),
    TWh: phrases("TWh | térawattheures"),
    book: phrases("livres numériques | ouvrages"),
    download: phrases("téléchargements"),
    query: phrases("requêtes"),
  },
  determiners: phrases("ses | leurs | les | ces | nos | la | sa"),
  senses: {
    graphics: /nvidia|gpu|graphi|blackwell|hopper|[hab][123]00|h800|h20|gb[23]00|puces d'ia|puces ia/,
    otherChips: /tpu|trainium|mémoire|smartphone|ascend/,
    users: /utilis|actif|visit/,
    employees: /emplo|salari|travaill|effectif|embauch|équipe|recrut|licenci/,
  },
  modifiers: 2,
  functionWords: phrases(`
    le | la | les | l | un | une | des | du | de | d | et | ou | mais | que | qui | dont | à | au | aux | en | dans | sur | sous | par | pour | avec | sans | contre | vers | chez | est | sont |
    était | a | ont | avait | sera | seront | ne | pas | plus | moins | se | s | son | sa | cette | cet | il | elle | ils | elles | on | nous | lors | depuis | après | avant | pendant | entre | y | ce`),
  notCounted: phrases(`
    points | point | points de base | points de pourcentage | fois | kilomètres | mètres | mètres carrés | hectares | tonnes | barils`),
  scaleLeftOut: {
    notAfter: phrases(
      "le | du | au | page | pages | chapitre | article | numéro | version | rang | place | top | sur",
    ),
    notBefore: [...periods.months.flat(), ...phrases("sur 10 | sur 20 | sur 100")],
  },
  countedLinks: phrases("de | d' | d"),
  parts: phrases(
    "dont | puis | et | à | jusqu'à | avec | contre | valorisation de | valorisée | valorisé | vaut | valorisée à | valorisé à | a perdu | a gagné | a levé | a encaissé | a reçu | a touché | a récolté | a investi | a dépensé",
  ),
  moneyNouns: phrases(
    "revenu | revenus | chiffre d'affaires | recettes | bénéfice | bénéfices | perte | pertes | valorisation | capitalisation | coût | coûts | investissement | investissements | dépenses | levée | ventes | facture | budget | vaudraient | vaudrait | vaut | valent | coûté | coûte | payé",
  ),
  partsBehind: phrases("d'entre eux | d'entre elles"),
  closers: phrases(`
    de prises de commandes | de rémunérations | de salaires | de dividendes | de rachats | de recherche |
    de trésorerie | de liquidités | de cash | de crédit | de crédits | de prêts | de subventions | d'engagements | d'engagement | de promesses | de contrats | de titres | de fonds | de perte | de gain | de plus-value | de charges | de frais | de coûts | d'intérêts | d'impôts | d'apports | de réserves | de rallonge | de bonus |
    par an | par mois | de revenus | d'investissements | d'investissement | de capitalisation | de chiffre d'affaires |
    de bénéfices | de bénéfice | de pertes | de dettes | de dette | de commandes | de financement | de valorisation |
    de capital | de la | de son | de sa | de ses | de leur | de leurs | du | des | de l' | d'ici | de plus | de moins |
    de recettes | de ventes | de dépenses | de profits | de valeur | d'aides | d'économies | d'arr | de travaux | de factures | de loyers | de primes |
    d'amende | d'amendes | d'emprunt | d'emprunts | d'obligations | de budget | de résultat | d'ebitda | de marge | de bons | d'actions | de revenu`),
};
