import type { AmountLexicon } from "../../amounts/lexicon";
import { phrases } from "../../text/phrases";
import { numerals } from "./numerals";
import { periods } from "./periods";

export const amounts: AmountLexicon = {
  numerals,
  currencies: {
    nouns: {
      dollar: phrases("Dollar | Dollars"),
      euro: phrases("Euro | Euros"),
      pound: phrases("Pfund | Pfund Sterling"),
      yen: phrases("Yen"),
      yuan: phrases("Yuan | Renminbi"),
      won: phrases("Won"),
      rupee: phrases("Rupien | Rupie"),
      franc: phrases("Franken | Schweizerfranken | Francs"),
      riyal: phrases("Riyal | Rial"),
      dirham: phrases("Dirham"),
      dinar: phrases("Dinar"),
      lira: phrases("Lira"),
      peso: phrases("Peso | Pesos"),
      real: phrases("Real | Reais | Reals"),
      rand: phrases("Rand"),
      krona: phrases("Kronen | Krone | Kronor"),
      ruble: phrases("Rubel"),
      shekel: phrases("Schekel"),
      rupiah: phrases("Rupiah"),
      ringgit: phrases("Ringgit"),
      baht: phrases("Baht"),
      dong: phrases("Dong"),
      zloty: phrases("Zloty | Złoty"),
      forint: phrases("Forint"),
      hryvnia: phrases("Hrywnja"),
      leu: phrases("Lei"),
    },
    countries: {
      US: phrases("US- | US | amerikanische | amerikanischen | amerikanischer"),
      CA: phrases("kanadische | kanadischen | Kanada-"),
      AU: phrases("australische | australischen"),
      NZ: phrases("neuseeländische | neuseeländischen"),
      HK: phrases("Hongkong- | Hongkong | Hong-Kong- | Hongkonger"),
      TW: phrases("Taiwan- | taiwanische | taiwanischen | Taiwan | neue Taiwan-"),
      SG: phrases("Singapur- | Singapur | singapurische"),
      GB: phrases("britische | britischen"),
      EG: phrases("ägyptische | ägyptischen"),
      JP: phrases("japanische | japanischen"),
      CN: phrases("chinesische | chinesischen"),
      KR: phrases("südkoreanische | südkoreanischen | koreanische | koreanischen"),
      IN: phrases("indische | indischen"),
      PK: phrases("pakistanische | pakistanischen"),
      CH: phrases("Schweizer"),
      SA: phrases("saudische | saudischen | Saudi- | saudi-arabische | saudi-arabischen"),
      QA: phrases("katarische | katarischen | Katar-"),
      BR: phrases("brasilianische | brasilianischen"),
      AE: phrases("VAE- | emiratische | emiratischen"),
      MA: phrases("marokkanische | marokkanischen"),
      KW: phrases("kuwaitische | kuwaitischen | Kuwait-"),
      TN: phrases("tunesische | tunesischen"),
      TR: phrases("türkische | türkischen"),
      MX: phrases("mexikanische | mexikanischen"),
      AR: phrases("argentinische | argentinischen"),
      CL: phrases("chilenische | chilenischen"),
      CO: phrases("kolumbianische | kolumbianischen"),
      ZA: phrases("südafrikanische | südafrikanischen"),
      SE: phrases("schwedische | schwedischen"),
      NO: phrases("norwegische | norwegischen"),
      DK: phrases("dänische | dänischen"),
      CZ: phrases("tschechische | tschechischen"),
      RU: phrases("russische | russischen"),
      IL: phrases("israelische | israelischen"),
      ID: phrases("indonesische | indonesischen"),
      MY: phrases("malaysische | malaysischen"),
      PL: phrases("polnische | polnischen"),
      HU: phrases("ungarische | ungarischen"),
    },
    names: { CHF: phrases("Fr. | Sfr."), GBP: phrases("Sterling") },
    prefixes: { CHF: phrases("Fr. | SFr. | Sfr."), INR: phrases("Rs. | Rs"), MYR: phrases("RM") },
    cents: { EUR: phrases("Cent | Cents | Eurocent"), USD: phrases("US-Cent | US-Cents") },
    countryNames: {
      SE: phrases("Schweden"),
      NO: phrases("Norwegen"),
      DK: phrases("Dänemark"),
      CZ: phrases("Tschechien"),
      KW: phrases("Kuwait"),
      MX: phrases("Mexiko"),
      AR: phrases("Argentinien"),
      CL: phrases("Chile"),
      CO: phrases("Kolumbien"),
      QA: phrases("Katar"),
      SA: phrases("Saudi-Arabien"),
      GB: phrases("Großbritannien | London"),
      EG: phrases("Ägypten"),
      IN: phrases("Indien"),
      PK: phrases("Pakistan"),
      AE: phrases("Emirate | Emiraten | Dubai | Abu Dhabi"),
      MA: phrases("Marokko"),
      TN: phrases("Tunesien"),
    },
    yenSign: "JPY",
    links: phrases("an | in"),
    everyday: phrases("won | rand | real | lei | dong"),
  },
  comparators: {
    before: [
      {
        comparator: "about",
        phrases: phrases(`
          rund | etwa | ungefähr | circa | ca. | ca | zirka | knapp | knappe | knappen | gute | guten | fast | beinahe | annähernd | gut | nahezu | an die | gegen | um die |
          schätzungsweise | in etwa | so um die | in der Größenordnung von | nahe | grob | rd. | rd | in Höhe von rund | an der | bald |
          näherungsweise | round about | ungefähr bei | etwas um | nicht ganz | um rund | um etwa | von rund | von etwa`),
      },
      {
        comparator: "more_than",
        phrases: phrases(`
          mehr als | gut und gerne | deutlich über | weit über | gut über | knapp über | oberhalb von | jenseits von | jenseits der | übersteigt | überstieg | übertrifft | übertraf | überschreitet |
          überschritt | überschritten | deutlich mehr als | weit mehr als | etwas mehr als | höher als | größer als | etwas über | von mehr als | von über | auf über | auf mehr als | knackt | knackte | übersprang |
          überspringt | überstiegen | übertroffen | jenseits | leicht über | durchbrach | durchbricht | durchbrochen | geknackt`),
      },
      {
        // "ein Kredit über 110 Millionen" is of that sum.
        comparator: "more_than",
        phrases: phrases("über"),
        unlessAfter:
          /(?:angebote?|kredite?|kredits|darlehen|verträgen?|vertrag|vertrags|auftrag|auftrags|aufträgen?|runden?|schecks?|rechnung|anleihen?|finanzierung|vereinbarung(?:en)?|abkommen|kreditlinien?|bürgschaft|zusagen?|deals?|orders?|bestellung(?:en)?|bußgeld|bußgelder|strafen?|geldstrafe|bescheide?|förderbescheid|garantien?|schuldverschreibungen|wandelanleihe|kapitalerhöhung|geschäfte?|paket|verpflichtung(?:en)?|überweisung|tranchen?|vergleich|absichtserklärung|kaufpreis|erlöse aus|beteiligung(?:en)?|investition(?:en)?|übernahme|zuschuss|zuschüsse|förderung|subvention(?:en)?|programme?|fonds|etat|budget|fazilität|forderung|klage|spende|wechsel|schuldschein|bestellwert|weiterer?|weiteres|zweiter?|dritter?)$/,
      },
      {
        comparator: "less_than",
        phrases: phrases(`
          weniger als | nicht einmal | unter | unterhalb von | deutlich unter | knapp unter | weit unter | geringer als | niedriger als | kleiner als | unterschreitet | unterschritt |
          deutlich weniger als | etwas weniger als | von weniger als | für unter | auf unter | etwas unter | leicht unter | billiger als`),
      },
      {
        comparator: "at_least",
        phrases: phrases(`
          ab | mindestens | wenigstens | zumindest | nicht weniger als | nicht unter | ab mindestens | minimal | im Minimum | nicht unterhalb von |
          ein Minimum von | zum mindesten | allermindestens`),
      },
      {
        comparator: "at_most",
        phrases: phrases(`
          höchstens | maximal | bis zu | bis zum | nicht mehr als | nicht über | allenfalls | im Maximum | von bis zu | gedeckelt auf | begrenzt auf |
          mit bis zu | um bis zu | maximal bis zu | auf bis zu | längstens | ein Maximum von | max. | max | bestenfalls`),
      },
    ],
    after: [
      {
        comparator: "at_least",
        phrases: phrases(
          "oder mehr | und mehr | plus | + | mindestens | oder darüber | aufwärts | und darüber",
        ),
      },
      {
        comparator: "at_most",
        phrases: phrases("oder weniger | und weniger | maximal | höchstens | oder darunter"),
      },
      { comparator: "about", phrases: phrases("in etwa | ungefähr | oder so | schätzungsweise") },
    ],
    negators: phrases("nicht | kein | keine | keinesfalls | nie"),
    fillers: phrases(`
      einer | eine | einem | einen | ein | insgesamt | die Marke von | die Schwelle von | der Marke von | der Schwelle von | die Summe von | Höhe von | in Höhe von | weiteren | weitere |
      zusätzlich | zusätzliche | dem Betrag von | die Grenze von | der Grenze von | geschätzten | geschätzte | geschätzt | jährlich | rekordhohe | satte | die`),
    marks: phrases("Marke | -Marke | Grenze | Schwelle | -Grenze"),
    articles: phrases("die | der | den"),
  },
  ranges: {
    between: phrases("zwischen"),
    and: phrases("und"),
    from: phrases("von | ab"),
    to: phrases("bis | bis zu | bis hin zu | bis auf"),
    or: phrases("oder | beziehungsweise | oder sogar"),
    of: phrases("von | der | von den | der insgesamt | von insgesamt | des | von geplanten | der zugesagten"),
    changeTo: phrases("auf | auf rund | auf etwa | auf mehr als | auf über | auf knapp | auf fast"),
    changeVerb:
      /^(?:(?:an|ge)?(?:stieg(?:en)?|steig(?:t|en|ern|erte|erten|erung)|wachs(?:en|t)?|wuchs(?:en)?|wächst|klettert?e?n?|kletter(?:n|te)|sprang|springt|gesprungen|sink(?:t|en)|sank(?:en)?|sunken|fiel(?:en)?|fällt|fallen|schrumpf(?:t|te|en)|kürz(?:t|te|en)|senk(?:t|te|en)|erhöh(?:t|te|en|ung)|verdoppel(?:t|te|n)|verdreifach(?:t|te|en)|anhob|anheben|angehoben|hob|hebt|zulegen|zugelegt|legte|reduzier(?:t|te|en)|verringer(?:t|te|n)|verringerung|anstieg|rückgang|plus|minus|sprung|zuwachs|ausgeweitet|aufgestockt|gestiegen|gesunken|gefallen|gewachsen|geklettert|erhöht|gesenkt|gekürzt|gesteigert|zunahme|abnahme|schnellte|schnellt|halbiert|halbierte))$/,
    by: phrases("um | um rund | um etwa | um mehr als"),
    tolerance: phrases("plus/minus | plus minus | plus oder minus | ± | +/-"),
  },
  conversions: phrases(`
    umgerechnet | das sind | also | rund | etwa | entspricht | was | oder umgerechnet | oder rund | oder etwa | nach heutigem Kurs | beziehungsweise | bzw. | bzw |
    das entspricht | was rund | entsprechend | oder | gleich | circa | ca. | knapp | das entspricht rund | was umgerechnet`),
  conversionsBehind: phrases("zum aktuellen Kurs | nach aktuellem Kurs | zum heutigen Kurs"),
  minus: phrases("minus"),
  prices: {
    per: phrases(
      "pro | je | für | für eine | für einen | per | die | im | am | / | à | in der | für jede | für jeden",
    ),
    denominators: {
      million_tokens: phrases(
        "Million Token | Million Tokens | Millionen Token | Mio. Token | Mio. Tokens | 1 Million Token | Million Output-Token | Million Input-Token | Million Ausgabetoken | Million Eingabetoken | eine Million Token | Million verarbeiteter Token",
      ),
      month: phrases("Monat"),
      year: phrases("Jahr"),
      quarter: phrases("Quartal"),
      week: phrases("Woche"),
      day: phrases("Tag"),
      GPU_hour: phrases("GPU-Stunde | GPU Stunde"),
      hour: phrases("Stunde"),
      GPU: phrases("GPU | Grafikprozessor | Grafikkarte"),
      chip: phrases("Chip | Stück Chip | Prozessor"),
      share: phrases("Aktie | Anteilsschein"),
      user: phrases("Nutzer | Anwender | Abonnent"),
      seat: phrases("Arbeitsplatz"),
      employee: phrases("Mitarbeiter | Beschäftigten"),
      person: phrases("Kopf | Person"),
      GW: phrases("Gigawatt | GW"),
      kWh: phrases("Kilowattstunde | kWh"),
      MWh: phrases("Megawattstunde | MWh"),
      image: phrases("Bild"),
      book: phrases("Buch"),
      query: phrases("Anfrage | Abfrage"),
      unit: phrases("Stück | Gerät | Einheit"),
    },
    unlessBefore: /^(?:zuvor|davor|\d.*|früher|später)$/,
    adverbs: {
      month: phrases("monatlich | im Monat"),
      year: phrases("jährlich | im Jahr | p.a. | pro Jahr"),
      day: phrases("täglich | am Tag"),
      week: phrases("wöchentlich | in der Woche"),
    },
  },
  units: {
    percent: phrases("Prozent | % | v.H. | Prozente"),
    GPU_hour: phrases("GPU-Stunden | GPU Stunden"),
    GPU: phrases(
      "GPU | GPUs | Grafikprozessoren | Grafikchips | Grafikkarten | Nvidia-Chips | Grafikeinheiten",
    ),
    chip: phrases("Chips | Chip | Prozessoren | Halbleiter"),
    user: phrases("Nutzer | Nutzern | Nutzerinnen | Anwender | Usern | User | Nutzerinnen und Nutzer"),
    subscriber: phrases("Abonnenten | Abonnements | Abos"),
    customer: phrases("Kunden | Kundinnen | Unternehmenskunden"),
    employee: phrases(
      "Mitarbeiter | Mitarbeitern | Mitarbeiterinnen | Beschäftigte | Beschäftigten | Angestellte | Angestellten | Arbeitsplätze | Stellen | Jobs | Ingenieure | Forscher | Arbeitsplätzen",
    ),
    person: phrases("Menschen | Personen | Leute"),
    developer: phrases("Entwickler | Entwicklern"),
    parameter: phrases("Parameter | Parametern"),
    token: phrases("Token | Tokens"),
    share: phrases("Aktien"),
    "data centre": phrases("Rechenzentren | Rechenzentrum | Datenzentren | KI-Rechenzentren"),
    server: phrases("Server | Servern"),
    hour: phrases("Stunden"),
    GW: phrases("Gigawatt | GW"),
    MW: phrases("Megawatt | MW"),
    TW: phrases("Terawatt | TW"),
    GWh: phrases("Gigawattstunden | GWh"),
    MWh: phrases("Megawattstunden | MWh"),
    TWh: phrases("Terawattstunden | TWh"),
    book: phrases("Bücher | Büchern"),
    download: phrases("Downloads"),
    query: phrases("Anfragen"),
  },
  determiners: phrases("der | ihrer | seiner | dieser | ihren | seinen | den"),
  senses: {
    graphics: /nvidia|gpu|grafik|blackwell|hopper|[hab][123]00|h800|h20|gb[23]00|ki-chip|ki-beschleuniger/,
    otherChips: /tpu|trainium|speicher|smartphone|ascend/,
    users: /nutz|verwend|aktiv/,
    employees: /beschäftig|arbeit|mitarbeit|belegschaft|angestell|einstell|team|stellen/,
  },
  modifiers: 3,
  functionWords: phrases(`
    der | die | das | dem | den | des | ein | eine | einer | einem | einen | und | oder | aber | als | dass | weil | wenn | in | im | an | am | auf | aus | bei | mit | nach | von | vom |
    zu | zum | zur | für | über | unter | um | bis | durch | gegen | ohne | ist | sind | war | waren | wird | werden | wurde | wurden | hat | haben | hatte | sich | nicht | auch | noch | nur |
    sowie | pro | je | seit | vor | während | dieser | diese | dieses | er | sie | es | wir | ich | man | will | soll | kann | sollen | wollen | können`),
  notCounted: phrases(`
    Punkte | Punkten | Punkt | Prozentpunkte | Prozentpunkten | Basispunkte | Basispunkten | Zähler | Mal | mal | -mal | -fache | Kilometer | Meter | Quadratmeter |
    Tonnen | Barrel | Kilogramm | Hektar`),
  countedLinks: null,
  scaleLeftOut: {
    notAfter: phrases(
      "am | vom | zum | beim | Seite | Seiten | Kapitel | Artikel | Nummer | Version | Platz | Rang | Top",
    ),
    notBefore: [
      ...periods.months.flat().flatMap((month) => [month, `. ${month}`]),
      ...phrases("von 10 | von 100"),
    ],
  },
  nounsCapitalised: true,
  parts: phrases("davon | darunter"),
  partsBehind: phrases("davon"),
  closers: phrases(`
    für | in | im | an | am | auf | aus | bei | mit | nach | von | vom | zu | zum | zur | und | oder | aber | als | dass | weil | wenn | bis | seit | vor | während | ist | sind | war |
    waren | wird | werden | wurde | wurden | hat | haben | hatte | gegenüber | davon | allein | insgesamt | mehr | weniger | pro | jährlich | sowie | über | unter | gegen | durch | investieren |
    investiert | eingesammelt | gesteigert | gestiegen | gesunken | ausgeben | einsammeln | steigen | bewertet | liegen | betragen | kosten | fließen | geflossen | wert | zusätzlich | heute | zuletzt | erreichen | schwer |
    die Rede | Gewinn | Umsatz | Verlust | Börsenwert | Bewertung | Kapital | Wagniskapital | Risikokapital | Eigenkapital | Schulden | Barmittel | Überschuss | Erlös | Erlöse | Einnahmen | Investitionen | Strafe | Fördermittel | Nettogewinn | Fördergeld | Verluste`),
};
