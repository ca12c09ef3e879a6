import type { CueEntry } from "../../language-pack";
import { phrases } from "../phrases";

/**
 * Verbs by infinitive, strong ones as "infinitive/present/past/participle", a separable prefix before "|"; nouns in the singular
 * with the plural after a slash. Compounds are read by their heads: Jahresumsatz, Chipauftrag.
 */
export const CUES: readonly CueEntry[] = [
  // Money in
  {
    frame: "raise",
    verbs: phrases(`
      ein|sammeln, sammeln, ein|werben/wirbt/warb/geworben, auf|nehmen/nimmt/nahm/genommen, beschaffen, an|werben/wirbt/warb/geworben,
      ein|treiben/treibt/trieb/getrieben, auf|treiben/treibt/trieb/getrieben, zusammen|bekommen/bekommt/bekam/bekommen, zusammen|tragen/trägt/trug/getragen, ein|fahren/fährt/fuhr/gefahren
    `),
    fixed: phrases(`
      sichert ~sich|ab|und, sicherte sich, sichert sich, sich .. gesichert, holte sich, holt sich, geholt, besorgt sich, besorgte sich,
      frisches Geld, frisches Kapital, frischem Kapital, sich .. sichern, Geld bei Investoren, an frischem Geld, frischen Kapitals
    `),
  },
  {
    frame: "raise",
    verbs: phrases(`
      erhalten/erhält/erhielt/erhalten, bekommen/bekommt/bekam/bekommen, sichern, leihen/leiht/lieh/geliehen, holen,
      platzieren, ab|schließen/schließt/schloss/geschlossen, kassieren
    `),
    weight: 1.5,
  },
  { frame: "raise", verbs: ["suchen", "begeben/begibt/begab/begeben"], weight: 1.2 },
  {
    frame: "funding",
    fixed: phrases(`angeführt von, unter Führung von, angeführt wurde, angeführt wird, unter der Führung`),
    weight: 1.8,
  },
  { frame: "announce", verbs: ["an|kündigen", "vor|stellen"], weight: 0.9 },
  {
    frame: "invest",
    verbs: phrases(`
      investieren, stecken, pumpen, ein|schießen/schießt/schoss/geschossen, zu|schießen/schießt/schoss/geschossen,
      hinein|stecken, bei|steuern, ein|legen, nach|schießen/schießt/schoss/geschossen,
      bei|tragen/trägt/trug/getragen, injizieren, bereit|stellen, rein|stecken, nach|legen
    `),
  },
  { frame: "invest", nouns: ["Investition/Investitionen", "Investment/Investments"], weight: 1.9 },
  {
    frame: "invest",
    nouns: phrases(
      `Kapitalspritze/Kapitalspritzen, Geldspritze/Geldspritzen, Finanzspritze/Finanzspritzen, Einlage`,
    ),
    weight: 1.9,
  },
  {
    frame: "give",
    verbs: phrases(`
      geben/gibt/gab/gegeben, gewähren, leihen/leiht/lieh/geliehen, zu|sagen, überlassen/überlässt/überließ/überlassen,
      bewilligen, zu|sprechen/spricht/sprach/gesprochen, versprechen/verspricht/versprach/versprochen, spendieren, zur Verfügung stellen
    `),
    fixed: phrases(
      `stellt ~Verfügung, stellte ~Verfügung, stellen ~Verfügung, stellten ~Verfügung, zur Verfügung gestellt`,
    ),
    weight: 1.6,
  },
  {
    frame: "funding",
    nouns: phrases(`
      Finanzierungsrunde/Finanzierungsrunden, Finanzierung/Finanzierungen, Kapitalrunde/Kapitalrunden, Runde/Runden, Investitionsrunde,
      Kapitalerhöhung/Kapitalerhöhungen, Börsengang/Börsengänge, Seed-Runde, Startfinanzierung, Anschlussfinanzierung, Wachstumsfinanzierung,
      Fremdfinanzierung, Wandelanleihe/Wandelanleihen, Kreditlinie/Kreditlinien, Risikokapital, Wagniskapital, Eigenkapital,
      Emissionserlös/Emissionserlöse, Neuemission, Kapitalaufnahme, Brückenfinanzierung, Finanzierungspaket, Megarunde, Geldregen
    `),
    fixed: phrases(`
      serie a, serie b, serie c, serie d, serie e, serie f, serie g, series a, series b, series c, series d, series e, series f,
      an die Börse, von Investoren, von Geldgebern, von Risikokapitalgebern, bei Investoren, bei Anlegern
    `),
  },
  {
    frame: "funding",
    nouns: phrases(`
      Kredit/Kredite, Darlehen, Anleihe/Anleihen, Zuschuss/Zuschüsse, Fördergeld/Fördergelder, Förderung/Förderungen, Subvention/Subventionen,
      Fördermittel, Fördermitteln, Tranche/Tranchen, Geldgeber, Schulden, Beihilfe/Beihilfen, Stipendium, Kapital
    `),
    weight: 1.3,
  },
  { frame: "stake", verbs: ["beteiligen", "ein|steigen/steigt/stieg/gestiegen"], weight: 1.9 },
  {
    frame: "stake",
    nouns: phrases(
      `Beteiligung/Beteiligungen, Anteil/Anteile, Aktienpaket/Aktienpakete, Minderheitsbeteiligung, Kapitalanteil`,
    ),
    weight: 1.5,
  },
  // Deals
  {
    frame: "acquire",
    verbs: phrases(`
      kaufen, übernehmen/übernimmt/übernahm/übernommen, erwerben/erwirbt/erwarb/erworben, auf|kaufen, hinzu|kaufen, zu|kaufen,
      ab|kaufen, zurück|kaufen, schlucken, ein|verleiben, ersteigern
    `),
  },
  {
    frame: "acquire",
    nouns: phrases(`Kaufpreis/Kaufpreise, Übernahmepreis, Übernahmesumme, Kauf`),
    weight: 2,
  },
  {
    frame: "acquisition",
    nouns: phrases(
      `Übernahme/Übernahmen, Zukauf/Zukäufe, Akquisition/Akquisitionen, Fusion/Fusionen, Übernahmeangebot, Kaufangebot, Offerte`,
    ),
  },
  {
    frame: "sell",
    verbs: phrases(
      `verkaufen, veräußern, ab|stoßen/stößt/stieß/gestoßen, ab|geben/gibt/gab/gegeben, los|schlagen/schlägt/schlug/geschlagen`,
    ),
    weight: 1.8,
  },
  {
    frame: "sell",
    nouns: phrases(
      `Aktienverkauf/Aktienverkäufe, Anteilsverkauf/Anteilsverkäufe, Verkauf/Verkäufe, Zweitverkauf, Sekundärverkauf, Mitarbeiteraktien, Veräußerung`,
    ),
    fixed: phrases(`im Wert von .. Aktien`),
    weight: 1.9,
  },
  {
    frame: "contract",
    nouns: phrases(`
      Vertrag/Verträge/Verträgen, Auftrag/Aufträge/Aufträgen, Deal/Deals, Abkommen, Vereinbarung/Vereinbarungen, Bestellung/Bestellungen, Order/Orders,
      Partnerschaft/Partnerschaften, Geschäft, Pakt, Großauftrag, Rahmenvertrag, Abnahmevertrag, Liefervertrag, Mietvertrag, Kooperation,
      Auftragsbestand, Lizenzvertrag, Kontrakt/Kontrakte, Transaktion/Transaktionen, Auftragsvolumen, Auftragswert, Lizenzabkommen,
      Abnahmeverpflichtung/Abnahmeverpflichtungen, Leistungsverpflichtung/Leistungsverpflichtungen, Auftragsüberhang, Auftragsbuch/Auftragsbücher/Auftragsbüchern
    `),
  },
  {
    frame: "contract",
    verbs: phrases(`
      mieten, an|mieten, ordern, bestellen, lizenzieren, pachten, leasen, unterzeichnen, unterschreiben/unterschreibt/unterschrieb/unterschrieben,
      ab|nehmen/nimmt/nahm/genommen, beauftragen, beziehen/bezieht/bezog/bezogen
    `),
    weight: 1.5,
  },
  {
    frame: "supply",
    fixed: phrases(`
      Auftrag von, Aufträge von, Auftrag der, Auftrag des, Großauftrag von, Bestellung von, Bestellungen von, Order von, Vertrag zur Lieferung, Milliardenauftrag von,
      zieht .. Auftrag, Auftrag aus, ergattert, beliefert, beliefern, an .. zu liefern
    `),
    verbs: ["liefern", "beliefern"],
    weight: 2.1,
  },
  {
    frame: "pay",
    verbs: phrases(`
      zahlen, bezahlen, überweisen/überweist/überwies/überwiesen, entschädigen, begleichen/begleicht/beglich/beglichen, hin|blättern,
      vergüten, entrichten, berappen, hin|legen, aus|zahlen
    `),
    weight: 1.8,
  },
  {
    frame: "pay",
    nouns: phrases(`
      Vergleich/Vergleiche, Zahlung/Zahlungen, Entschädigung/Entschädigungen, Abfindung, Schadenersatz, Schadensersatz, Vergleichssumme,
      Lizenzgebühr/Lizenzgebühren, Vorauszahlung
    `),
  },
  { frame: "fine", verbs: phrases(`verdonnern, auf|brummen, büßen`), weight: 2.2 },
  {
    frame: "fine",
    nouns: phrases(
      `Strafe/Strafen, Bußgeld/Bußgelder/Bußgeldern, Geldstrafe/Geldstrafen, Geldbuße/Geldbußen, Buße/Bußen, Kartellstrafe, Rekordstrafe, Strafzahlung`,
    ),
    weight: 2.3,
  },
  // Worth
  { frame: "value", verbs: ["bewerten"], weight: 2.6 },
  { frame: "value", fixed: ["gehandelt"], weight: 2.2 },
  {
    frame: "valuation",
    nouns: phrases(`
      Bewertung/Bewertungen, Börsenwert/Börsenwerte, Marktwert, Marktkapitalisierung, Unternehmenswert, Firmenwert, Unternehmensbewertung,
      Börsenbewertung, Börsenkapitalisierung, Gesamtwert, Unternehmensbewertungen, Firmenbewertung
    `),
    weight: 2.4,
  },
  { frame: "valuation", fixed: phrases(`wert, wert sein, schwer`), weight: 1.8 },
  {
    frame: "valuation",
    fixed: phrases(`wertvollste, wertvollsten, wertvollster, wertvollstes`),
    weight: 1.5,
  },
  { frame: "valuation", nouns: ["Wert/Werte"], weight: 1.6 },
  {
    frame: "set_at",
    verbs: phrases(`taxieren, veranschlagen, an|setzen`),
    fixed: phrases(`auf .. geschätzt, bei .. gesehen`),
    weight: 2.1,
  },
  { frame: "valuation", fixed: phrases(`pre-money, post-money`), weight: 1.6 },
  {
    frame: "level",
    verbs: phrases(`
      überschreiten/überschreitet/überschritt/überschritten, übersteigen/übersteigt/überstieg/überstiegen, knacken, erreichen,
      durchbrechen/durchbricht/durchbrach/durchbrochen, überspringen/überspringt/übersprang/übersprungen, übertreffen/übertrifft/übertraf/übertroffen
    `),
    fixed: phrases(`Marke, Schwelle, Grenze, Schallmauer`),
    weight: 0.8,
  },
  {
    frame: "market_change",
    verbs: phrases(`
      vernichten, aus|radieren, ein|büßen, aus|löschen, verpuffen, verdampfen,
      pulverisieren, weg|brechen/bricht/brach/gebrochen, schmelzen/schmilzt/schmolz/geschmolzen
    `),
    fixed: phrases(`in Luft auf, in Luft aufgelöst, sich in Luft, ausradiert`),
    direction: "loss",
    weight: 1.9,
  },
  {
    frame: "market_change",
    fixed: phrases(`
      an Börsenwert, an Marktwert, an Marktkapitalisierung, an Wert, an Unternehmenswert, Börsenwert verloren, Börsenwert vernichtet, Börsenwert eingebüßt,
      Marktwert vernichtet, Börsenwert ausgelöscht, Börsenwert verlor, Börsenwert ausradiert, vom Börsenwert, ärmer, leichter, an Börsenkapitalisierung,
      weniger wert, Marktwert verloren, Wertverlust, Wertvernichtung, Börsenwert verpufft, Börsenwert verdampft, Börsenwert .. in Luft, Börsenwert gingen, Börsenwert wurden, Börsenwert sind, Tagesverlust, an Wert verloren
    `),
    weight: 2.4,
  },
  {
    frame: "market_change",
    fixed: phrases(
      `Börsenwert gewonnen, an Wert gewonnen, Wertzuwachs, an Börsenwert gewonnen, an Börsenwert hinzu, mehr wert, reicher, wertvoller, an Börsenwert zu, Marktwert gewonnen, an Wert zugelegt, Börsenwert hinzugewonnen`,
    ),
    direction: "gain",
    weight: 2.7,
  },
  { frame: "lose", verbs: ["verlieren/verliert/verlor/verloren"], direction: "loss", weight: 2.1 },
  {
    frame: "gain",
    verbs: phrases(
      `gewinnen/gewinnt/gewann/gewonnen, zu|legen, hinzu|gewinnen/gewinnt/gewann/gewonnen, hinzu|fügen, drauf|legen`,
    ),
    direction: "gain",
    weight: 1.1,
  },
  // Results
  {
    frame: "revenue",
    nouns: phrases(`
      Umsatz/Umsätze/Umsätzen, Erlös/Erlöse/Erlösen, Einnahme/Einnahmen, Umsatzprognose/Umsatzprognosen, Umsatzziel/Umsatzziele, Umsatzerlös/Umsatzerlöse,
      Jahresumsatz/Jahresumsätze, Geschäftsvolumen, Umsatzerwartung/Umsatzerwartungen, Umsatzausblick, Verkaufserlös, Lizenzeinnahmen, Auftragseingang
    `),
    weight: 2.4,
  },
  {
    frame: "revenue",
    nouns: phrases(`
      Jahresrate, Umsatzrate, Run Rate, Run-Rate, Umsatz-Run-Rate, Hochrechnung, Jahresumsatz auf Basis
    `),
    fixed: phrases(`
      annualisierter Umsatz, annualisierten Umsatz, annualisierte Umsatz, annualisierter Erlös, annualisierten Erlös, annualisierte Erlöse, annualisierten Erlöse, annualisierten Erlösen,
      wiederkehrende Umsätze, wiederkehrenden Umsätze, wiederkehrender Umsatz, wiederkehrenden Umsatz, wiederkehrende Erlöse, wiederkehrenden Erlöse, arr, auf Jahressicht,
      auf das Jahr hochgerechnet, aufs Jahr hochgerechnet, hochgerechnet, annualisierte Einnahmen, annualisierten Einnahmen, wiederkehrende Einnahmen, wiederkehrenden Einnahmen
    `),
    basis: "run_rate",
    weight: 2.5,
  },
  {
    frame: "earn",
    verbs: phrases(`
      ein|nehmen/nimmt/nahm/genommen, um|setzen, erlösen, erwirtschaften, erzielen, ein|spielen, verbuchen, ein|bringen/bringt/brachte/gebracht,
      generieren, ein|streichen/streicht/strich/gestrichen
    `),
    weight: 1.5,
  },
  {
    frame: "profit",
    nouns: phrases(`
      Gewinn/Gewinne/Gewinnen, Nettogewinn, Überschuss/Überschüsse, Nettoergebnis, Betriebsergebnis, Ergebnis/Ergebnisse, Jahresüberschuss, Ebitda, EBIT,
      Reingewinn, Profit/Profite, Betriebsgewinn, Konzerngewinn, Quartalsgewinn, Ertrag/Erträge, Gewinnprognose
    `),
    fixed: phrases(`unter dem Strich, schwarze Zahlen`),
    direction: "gain",
    weight: 2.3,
  },
  { frame: "profit", verbs: ["verdienen"], direction: "gain", weight: 2 },
  {
    frame: "profit",
    verbs: ["ab|schreiben/schreibt/schrieb/geschrieben"],
    nouns: ["Belastung/Belastungen", "Wertberichtigung/Wertberichtigungen", "Sonderabschreibung"],
    direction: "loss",
    weight: 1.9,
  },
  {
    frame: "profit",
    nouns: phrases(`
      Verlust/Verluste/Verlusten, Nettoverlust, Fehlbetrag/Fehlbeträge, Defizit/Defizite, Betriebsverlust, Milliardenverlust, Minus
    `),
    fixed: phrases(`rote Zahlen, rote Zahl, roten Zahlen`),
    direction: "loss",
    weight: 2.4,
  },
  {
    frame: "none",
    nouns: phrases(
      `Kursverlust/Kursverluste/Kursverlusten, Stellenwert, Mehrwert, Arbeitsplatzverlust, Richtwert, Zeitverlust, Kursgewinn/Kursgewinne/Kursgewinnen, Vertrauensverlust, Datenverlust, Marktanteil/Marktanteile, Messwert/Messwerte, Bestwert/Bestwerte, Kostenvoranschlag, Großteil, Vorteil/Vorteile, Nachteil, Bestandteil`,
    ),
  },
  // Costs
  {
    frame: "training",
    nouns: phrases(
      `Trainingskosten, Trainingslauf/Trainingsläufe, Trainingsaufwand, Trainingsbudget, Entwicklungskosten`,
    ),
    fixed: phrases(`
      Kosten für das Training, Kosten des Trainings, Training kostete, Training kostet, Training habe, Training soll, für das Training, in das Training, ins Training,
      Training des Modells, Training von, Training seines, zu trainieren, trainiert worden, trainiert, trainiert haben, Training verschlang, Trainieren
    `),
    weight: 2.3,
  },
  { frame: "training", nouns: ["Training"], weight: 1.6 },
  {
    frame: "cost",
    nouns: phrases(`
      Kosten, Betriebskosten, Personalkosten, Stromrechnung, Rechnung/Rechnungen, Aufwand, Aufwendung/Aufwendungen, Gehalt/Gehälter/Gehältern,
      Mittelabfluss, Rechenkosten, Cloudkosten, Stromkosten, Mehrkosten, Barmittel, Miete/Mieten, Abschreibung/Abschreibungen, Geldverbrennung, Lohnkosten
    `),
  },
  {
    frame: "cost",
    verbs: phrases(`
      verbrennen/verbrennt/verbrannte/verbrannt, verbrauchen, verschlingen/verschlingt/verschlang/verschlungen, verpulvern, auf|brauchen,
      verfeuern, ab|fließen/fließt/floss/geflossen
    `),
    weight: 2.1,
  },
  { frame: "costs", verbs: ["kosten"], fixed: ["zu Buche"], weight: 1.9 },
  {
    frame: "plan",
    fixed: phrases(
      `soll ~kosten, sollen ~kosten, wird ~kosten, werden ~kosten, dürfte ~kosten, soll ~verschlingen, sollen ~verschlingen, wird ~verschlingen, dürfte ~verschlingen`,
    ),
    weight: 2.3,
  },
  {
    frame: "cost",
    fixed: phrases(
      `auf der hohen Kante, in der Kasse, in den Kassen, Cash-Bestand, Barreserven, Liquidität von`,
    ),
    weight: 2.1,
  },
  {
    frame: "spend",
    verbs: phrases(`
      auf|wenden/wendet/wandte/gewendet, verwenden, fließen/fließt/floss/geflossen, lockermachen, locker|machen, auf|bringen/bringt/brachte/gebracht
    `),
    weight: 1.9,
  },
  {
    frame: "earmark",
    verbs: phrases(
      `ein|planen, vor|sehen/sieht/sah/gesehen, zurück|legen, reservieren, bereit|halten/hält/hielt/gehalten, veranschlagen für`,
    ),
    weight: 1.9,
  },
  { frame: "spend", verbs: ["aus|geben/gibt/gab/gegeben"], weight: 2.2 },
  { frame: "spend", nouns: phrases(`Ausgabe/Ausgaben, KI-Ausgaben, Infrastrukturausgaben`), weight: 2 },
  {
    frame: "capital",
    nouns: phrases(`
      Investitionsausgaben, Kapitalausgaben, Capex, Kapitalinvestitionen, Sachinvestitionen, Investitionsbudget, Investitionsetat, Kapitalaufwand,
      Sachanlageinvestitionen, Investitionsvolumen
    `),
    weight: 2.5,
  },
  // Plans
  {
    frame: "plan",
    nouns: phrases(`
      Plan/Pläne/Plänen, Projekt/Projekte/Projekten, Programm/Programme/Programmen, Initiative/Initiativen, Vorhaben, Investitionsplan/Investitionspläne,
      Investitionsprogramm, Investitionspaket, Zusage/Zusagen, Paket/Pakete, Ausbau, Investitionszusage/Investitionszusagen, Großprojekt,
      Fonds, Offensive, Ausbauplan, Ausbaupläne, Förderprogramm, Strategie, Investitionsoffensive, Investitionsvorhaben, Bauprojekt, Investitionssumme, Gesamtinvestition
    `),
    weight: 1.9,
  },
  {
    frame: "plan",
    nouns: phrases(`
      Rechenzentrum/Rechenzentren, Datenzentrum/Datenzentren, Supercomputer, Fabrik/Fabriken, Werk, Campus, Anlage/Anlagen, Standort/Standorte, Gigafactory,
      Etat, Budget/Budgets, Bau, Neubau
    `),
    weight: 1.1,
  },
  {
    frame: "plan",
    verbs: phrases(
      `planen, zu|sichern, verpflichten, mobilisieren, bauen, errichten, aus|bauen, hoch|ziehen/zieht/zog/gezogen, erweitern`,
    ),
    fixed: phrases(`will ~bauen, will ~errichten, in die Hand nehmen, in die Hand`),
    weight: 1.6,
  },
  {
    frame: "same",
    nouns: phrases(
      `Konsens, Prognose/Prognosen, Analystenschätzung/Analystenschätzungen, Markterwartung/Markterwartungen, Spanne, Ausblick`,
    ),
    fixed: phrases(`
      Analysten .. erwartet, Analysten hatten, Analysten rechnen, Experten hatten, Experten .. erwartet, Marktbeobachter hatten, am Markt erwartet, ein Jahr zuvor,
      im Vorjahr, vor einem Jahr, zuvor waren, Vorjahreswert, Vorjahreszeitraum, im Jahr zuvor, bislang, bisher, davon entfallen, davon entfielen, im Vorjahresquartal, die Rede, bringt es, brachte es, es .. gebracht, kommt auf, kam auf, kommen auf, kamen auf, kommt ~auf, auf ~kommt, auf ~kam,
      entfielen auf, entfallen auf, entfällt auf, entfiel auf, auf Platz, auf Rang, dahinter, kamen .. von, kommen .. von, kam .. von, stammen .. von, stammten .. von, stammt .. von, auf dem Zettel, waren es, wären es, sind es, war es, wäre es
    `),
    weight: 1.1,
  },
  // Prices
  {
    frame: "price",
    nouns: phrases(`
      Preis/Preise/Preisen, Abo/Abos, Abonnement/Abonnements, Gebühr/Gebühren, Listenpreis, Abopreis, Tarif/Tarife, Stückpreis, Verkaufspreis, Monatsgebühr
    `),
    verbs: phrases(`verlangen, berechnen, nehmen/nimmt/nahm/genommen, auf|rufen/ruft/rief/gerufen`),
    fixed: phrases(`zur Miete, zu haben, werden .. fällig, fällig`),
    weight: 1.6,
  },
];
