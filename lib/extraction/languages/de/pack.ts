import type { LanguagePack } from "../../language-pack";
import { phrases } from "../phrases";
import { CUES } from "./cues";
import { DEMONYMS } from "./demonyms";
import { FIELDS } from "./fields";
import { GENITIVE, germanReader, inflectAdjective, inflectGermanNoun, inflectGermanVerb } from "./morphology";
import * as words from "./words";

/** Adjectives of country by their stems, then words without endings. */
function nationality(stems: string, others = ""): readonly string[] {
  return [...phrases(stems).flatMap(inflectAdjective), ...phrases(others)];
}

const NO_FIRMS: ReadonlySet<string> = new Set(["outlet", "government", "project", "fund"]);

const ARTICLES = phrases(`
  der, dem, den, die, das, des, einem, einer, einen, ein, eine, eines, seinem, seiner, seinen, ihrem, ihrer, ihren, diesem, dieser, diesen
`);

/** A preposition alone and with each article: "von", "von der". */
function prepositions(list: string): readonly string[] {
  return phrases(list).flatMap((word) => [word, ...ARTICLES.map((article) => `${word} ${article}`)]);
}

const ADJECTIVES = phrases(`
  neu, jung, groß, klein, privat, börsennotiert, führend, ehemalig, früher, einstig, staatlich, weltgrößt, wertvollst, größt, gesamt, eigen, wichtigst, damalig, rasant wachsend, aufstrebend,
  defizitär, angeschlagen, weltweit, Pariser, Münchner, Berliner, Londoner, Heidelberger, Hamburger, Zürcher, Toronter
`).flatMap((stem) => (/^\p{Lu}/u.test(stem) ? [stem] : inflectAdjective(stem)));

const TITLES = phrases(`
  Chef, Chefin, Co-Chef, CEO, CFO, Vorstandschef, Vorstandschefin, Vorstandsvorsitzende, Vorstandsvorsitzender, Konzernchef, Konzernchefin, Firmenchef, Firmenchefin,
  Finanzchef, Finanzchefin, Finanzvorstand, Technikchef, Gründer, Gründerin, Mitgründer, Mitgründerin, Firmengründer, Co-Gründer, Präsident, Präsidentin, US-Präsident, Kanzler, Bundeskanzler,
  Minister, Ministerin, Digitalminister, Bundesdigitalminister, Wirtschaftsminister, Wirtschaftsministerin, Analyst, Analystin, Analysten, Sprecher, Sprecherin, Multimilliardär, Milliardär, Investor, Manager, Managerin,
  Technikvorstand, Geschäftsführer, Geschäftsführerin, Staatschef, Herr, Frau, Verwaltungsrat, Chefökonom, Chefvolkswirt, Kommissarin, Kommissionspräsidentin, Kommissionschefin, EU-Kommissarin, Premier, Premierminister,
  Unternehmer, Unternehmerin, Forscher, Bürgermeister, Betriebschef, Entwicklungschef, Aufsichtsratschef, Chefentwickler
`);

const INTRODUCTIONS = phrases(`
  Start-up, Startup, Jungunternehmen, Firma, Unternehmen, Konzern, Anbieter, Entwickler, Hersteller, Spezialist, Spezialisten, Labor, Betreiber, Chiphersteller, Einhorn, Softwarehaus, Jungfirma,
  Plattform, Neuling, Rivale, Rivalen, Konkurrent, Konkurrenten, Wettbewerber, Tochter, Chipentwickler, Robotikfirma, Roboterhersteller, Roboterbauer, Schmiede, Gründung, Ausgründung, Ableger
`);

/** What a firm may be called, before its name too: "die Chipfirma Quarzon". */
const FIRMS = words.DESCRIPTIONS.filter(({ kinds }) => !kinds?.some((kind) => NO_FIRMS.has(kind))).flatMap(
  ({ nouns }) => nouns,
);

/** Every noun that a compound may end on. */
const HEADS = phrases(`
  Umsatz, Umsätze, Umsätzen, Umsatzes, Verlust, Verluste, Verlusten, Verlusts, Gewinn, Gewinne, Gewinnen, Gewinns, Kosten, Ausgaben, Investition, Investitionen, Runde, Runden, Bewertung, Bewertungen,
  Auftrag, Aufträge, Aufträgen, Auftrags, Vertrag, Verträge, Verträgen, Vertrags, Deal, Deals, Übernahme, Übernahmen, Einnahmen, Erlös, Erlöse, Erlösen, Prognose, Prognosen, Programm, Programme, Paket, Pakete,
  Projekt, Projekte, Strafe, Strafen, Kredit, Kredite, Krediten, Kredits, Darlehen, Anleihe, Anleihen, Finanzierung, Finanzierungen, Beteiligung, Beteiligungen, Zahlung, Zahlungen, Verkauf, Verkäufe, Verkaufs, Aufwand, Aufwendungen,
  Überschuss, Ergebnis, Gebühr, Gebühren, Förderung, Zuschuss, Subvention, Subventionen, Investment, Zusage, Zusagen, Fehlbetrag, Defizit, Übernahmeangebot, Bestellung, Bestellungen, Vereinbarung, Abkommen, Offensive,
  Konzern, Konzerns, Firma, Riese, Riesen, Hersteller, Herstellers, Anbieter, Anbieters, Entwickler, Entwicklers, Betreiber, Betreibers, Spezialist, Unternehmen, Unternehmens, Fonds, Gigant, Giganten, Schmiede,
  Chef, Chefin, Gründer, Gründerin, Minister, Ministerin, Präsident, Analyst, Sprecher, Sprecherin, Vorstand, Zeitung, Agentur, Magazin, Rechnung, Budget, Etat, Zuwachs, Mittel
`);

const ENTRIES = [
  ...CUES.flatMap((entry) => [
    ...(entry.nouns ?? []).flatMap(inflectGermanNoun).map(({ text }) => text),
    ...(entry.verbs ?? []).flatMap(inflectGermanVerb).map(({ text }) => text),
    ...(entry.fixed ?? []),
  ]),
  ...words.DESCRIPTIONS.flatMap(({ nouns }) => nouns),
  ...Object.values(words).flatMap((list) =>
    Array.isArray(list) ? list.filter((word): word is string => typeof word === "string") : [],
  ),
  ...TITLES,
  ...INTRODUCTIONS,
  ...HEADS,
].filter((entry) => !entry.includes(" "));

export const german: LanguagePack = {
  lang: "de",
  order: "verb_second",
  capitals: "nouns",
  quotedNames: true,
  ordinary: [
    ...phrases(
      `Januar, Jänner, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember`,
    ),
    ...phrases(
      `Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, Montagabend, Dienstagabend, Mittwochabend, Donnerstagabend, Freitagabend`,
    ),
    ...phrases(`
      Euro, Dollar, US-Dollar, Franken, Pfund, Yuan, Yen, Milliarde, Milliarden, Million, Millionen, Billion, Billionen, Mrd, Mio, Prozent, Cent, Fr, Ende, Anfang, Mitte, Angaben, Bis, Im, Der, Die, Das, Nach, Laut, Mit, Auf, Wie, Zum, So, Ein, Eine,
      Künstliche, Künstlicher, Intelligenz, KI, AI, Jahr, Jahre, Jahren, Jahres, Quartal, Halbjahr, Wall, Street, Series, Serie, CEO, CFO, GPU, GPUs, IPO, API, USA, US, EU, Silicon, Valley, Gigawatt, Megawatt, Token, Deutschland, Europa, China, Nutzer,
      Mal, Seite, Rund, Etwa, Knapp, Fast, Über, Mehr, Unter, Zwei, Drei, Vier, Fünf, Sechs, Sieben, Acht, Neun, Zehn, Elf, Zwölf, Für, Aus, Bei, Damit, Dabei, Zuvor, Zuletzt, Sie, Er, Es, Ihr, Seine, Sein, Dax, Nasdaq, Börse
    `),
    ...TITLES,
    ...INTRODUCTIONS,
    ...FIRMS,
    ...HEADS,
  ],
  forms: germanReader(ENTRIES, HEADS),
  inflectVerb: inflectGermanVerb,
  inflectNoun: inflectGermanNoun,
  cues: CUES,
  fields: FIELDS,
  links: phrases(`
    von, auf, bei, in, Höhe, im, Wert, Umfang, ist, war, waren, sind, wurde, wurden, werde, werden, wird, betrug, beträgt, betrage, betrugen, betragen, lag, liegt, liege, lagen, liegen, belief, sich, beläuft, belaufe, beliefen, erreichte, erreicht, erreichen, erreiche,
    stieg, steigt, stiegen, steige, wuchs, wächst, kletterte, klettert, sprang, springt, legte, zu, sank, sinkt, fiel, fällt, schrumpfte, zuletzt, damit, allein, insgesamt, rund, etwa, knapp, fast, mehr, als, über, mindestens, einer, einem, einen, eines, ein, eine, um, zum, bezifferte, beziffert, bezifferten,
    die, der, das, den, dem, des, satte, satten, stolze, stolzen, rekordhohe, weitere, weiteren, weiterer, zusätzliche, zusätzlichen, nur, noch, bis, nun, jetzt, inzwischen, mittlerweile, derzeit, bereits, schon, aktuell, auch, erstmals, so, für, jährlich, jährlichen,
    jährliche, seinen, ihren, seine, ihre, sein, ihr, ihrer, seiner, hat, haben, habe, hatte, hatten, soll, sollen, solle, dürfte, dürften, könnte, könnten, will, wollen, dafür, davon, gut, von, Gesamthöhe, Gesamtwert, Volumen, Summe, Betrag, netto, brutto, zwischen, ab,
    kommt, kam, komme, kamen, verdoppelte, verdreifachte, Jahr, Jahre, Quartal, Geschäftsjahr, vergangenen, vergangenes, laufenden, dritten, zweiten, ersten, vierten, macht, machte, schon, erst, lediglich, deutlich, wieder, minus, plus
  `),
  linksAfter: phrases(`
    an, in, im, neue, neuem, neuen, neues, frisches, frischem, frischen, schwere, schweren, schwerer, schweres, teure, teuren, teurer, teures, hohe, hohen, hoher, hohes, große, großen, großer, jährliche, jährlichen, jährlicher, zusätzliche, zusätzlichen, zusätzlicher, annualisierter,
    seines, ihres, des, der, das, die, den, als, für, pro, zu, hat, davon, dort, hierfür, dafür, Jahr, zur, zum, aus, weitere, weiteren, mit, umfassende, umfassenden, mehrjährigen, mehrjähriger, dieser, einer, eines, einem, einen, ein, eine, öffentliche, private, staatliche, von, wertvolle, operativen, wiederkehrenden, wiederkehrender, über
  `),
  comparisons: phrases(`
    nach, gegenüber, statt, im Vergleich zu, verglichen mit, nach zuvor, nach noch, nach nur, nach rund, nach knapp, anstatt, anstelle von, zuvor, zuvor waren es, im Vorjahr waren es, gegenüber zuvor, gegenüber noch
  `),
  atFigure: ["bei"],
  // Subordinate clauses have their comma; of conjunctions without one only "und" and "oder" part clauses.
  clauseWords: phrases(`und, oder, sondern`),
  markers: {
    possessive: [`+${GENITIVE}`],
    of: [
      ...prepositions(`von, hinter`),
      ...phrases(`
        vom, des, beim, der Firma, der Gruppe, der Gesellschaft, der Tochter, der Mutter, der Telekom, der Entwicklerin, der Bundesregierung, der Regierung, eines, deren, dessen
      `),
    ],
    in: [...prepositions(`in, innerhalb`), "im", "ins"],
    to: [...prepositions(`an, zu, zugunsten`), ...phrases(`zum, zur, ans, dem`)],
    from: prepositions(`aus, seitens`),
    by: [
      ...prepositions(`durch, angeführt von, geführt von, unter Führung von, via`),
      ...phrases(`angeführt vom, unter Führung des, unter Führung der, angeführt durch`),
    ],
    with: prepositions(`mit, gemeinsam mit, zusammen mit, neben, samt`),
    for: [...prepositions(`für`), "fürs"],
    at: [...prepositions(`bei`), "beim"],
    on: [...prepositions(`auf, über, gegen, um`), "aufs", "gegen den", "gegen die"],
    other: phrases(
      `gegründet von, unterstützt von, finanziert von, kontrolliert von, entwickelt von, betrieben von, gebaut von`,
    ),
    than: [
      ...prepositions(
        `gegenüber, laut, gemäß, gemäss, nach, vor, trotz, seit, hinter, zwischen, unter, außer, ohne, statt, wegen`,
      ),
      ...phrases(`
        als, darunter, etwa, Konzerne wie, Konzernen wie, Firmen wie, Unternehmen wie, Rivalen wie, Konkurrenten wie, Anbieter wie, Anbietern wie, Investoren wie, Start-ups wie, ebenso wie, ähnlich wie, so wie, Größen wie, Giganten wie, Mieter wie
      `),
    ],
  },
  modifiers: [
    ...ADJECTIVES,
    ...TITLES,
    ...phrases(`
      KI, Tech, US, Rivale, Rivalen, Konkurrent, Konkurrenten, Konkurrentin, Mutter, Mutterkonzern, Tochter, Partner, Großinvestor, Hauptinvestor, Investor, Investoren, Mitgründer, Zeitung, Nachrichtenagentur, Agentur, Magazin, Finanzdienst, Nachrichtendienst,
      Wirtschaftszeitung, Sender, Portal, Bank, Investmentbank, Großbank, Analysehaus, Marktforscher, Staatsfonds, Fonds, Suchmaschine, Chatbot, Facebook-Mutter, Google-Mutter, Facebook, Instagram, Windows, Sprachmodell, Modell, Kunde, Großkunde, Lieferant, Schwesterfirma, beide, beiden,
      Übernahmeziel, Künstliche, Künstlicher, Intelligenz, Finanzinvestor, Technologieinvestor, Wagniskapitalgeber, Risikokapitalgeber, Beteiligungsgesellschaft, auch, sogar, selbst, nun, jetzt
    `),
  ],
  passives: phrases(`wurde, wurden, worden, wird, werden, werde, würde`),
  perfect: phrases(`hat, haben, habe, hatte, hatten, hätte, hätten`),
  future: phrases(`
    wird, werden, werde, würde, würden, will, wollen, wolle, soll, sollen, solle, könnte, könnten, plant, planen, möchte, möchten, beabsichtigt, dürfte, dürften, kann, können, hofft
  `),
  possessives: phrases(
    `sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres, dessen, deren`,
  ),
  relatives: phrases(`dessen, deren`),
  pronouns: phrases(`es, sie`),
  oneself: phrases(`ich, mir, mich, mein, meine, wir, uns, unser, unsere, unserem, unseren, unserer`),
  personPronouns: phrases(`er, ihm, ihn`),
  descriptions: words.DESCRIPTIONS,
  owned: [],
  definite: phrases(`
    der, die, das, des, dem, den, dieser, dieses, diesem, diesen, vom, beim, zum, zur, im, ins, sein, seine, seinem, seinen, ihr, ihre, ihrem, ihren
  `),
  demonyms: DEMONYMS,
  financiers: phrases(`
    Investoren, Geldgeber, Geldgebern, Kapitalgeber, Kapitalgebern, Wagniskapitalgeber, Risikokapitalgeber, Altinvestoren, Bestandsinvestoren, Aktionäre, Anteilseigner, Anleger, Wagnisfinanzierer, Gesellschafter
  `),
  thatMuch: phrases(
    `so viel, so viele, so hoch, diese Summe, diesen Betrag, auf diese Summe, mit dieser Summe`,
  ),
  indefinite: phrases(`ein, eine, einem, einer, einen, das, der, die`),
  makers: phrases(`
    Entwickler, Entwicklers, Entwicklern, Macher, Machers, Entwicklerin, Macherin, Mutter, Mutterkonzern, Mutterkonzerns, Konzern, Konzerns, Anbieter, Anbieters, Betreiber, Betreibers, Hersteller, Herstellers, Firma, Schöpfer, Erfinder, Eigner, Eigentümer,
    Unternehmen, Unternehmens, Start-up, Start-ups, Schmiede
  `),
  nationalities: {
    US: nationality(
      "amerikanisch, kalifornisch",
      "US, US-amerikanische, US-amerikanischen, US-amerikanischer, Kalifornier",
    ),
    CN: nationality("chinesisch"),
    JP: nationality("japanisch"),
    FR: nationality("französisch", "Pariser"),
    DE: nationality("deutsch", "Münchner, Berliner, Heidelberger"),
    GB: nationality("britisch", "Londoner"),
    SA: nationality("saudisch", "saudi-arabische, saudi-arabischen, saudi-arabischer"),
    AE: nationality("emiratisch"),
    KR: nationality("südkoreanisch, koreanisch"),
    NL: nationality("niederländisch, holländisch", "Amsterdamer"),
    CA: nationality("kanadisch"),
    IN: nationality("indisch"),
    IL: nationality("israelisch"),
    TW: nationality("taiwanisch, taiwanesisch"),
    ES: nationality("spanisch"),
    SE: nationality("schwedisch", "Stockholmer"),
    CH: nationality("schweizerisch", "Schweizer, Zürcher"),
    RU: nationality("russisch"),
    QA: nationality("katarisch"),
    EU: nationality("europäisch"),
  },
  introductions: [...INTRODUCTIONS, ...FIRMS],
  dealing: phrases("beziehungsweise, respektive"),
  together: phrases(`zusammen, zusammengenommen, zusammengerechnet, kombiniert`),
  each: phrases("jeweils, jeder, jedes"),
  industry: [
    ...words.DESCRIPTIONS.filter(({ kinds }) => kinds?.includes("chip_maker")).flatMap(({ nouns }) => nouns),
    ...phrases(`
    KI, AI, Künstliche Intelligenz, Künstlicher Intelligenz, künstliche Intelligenz, künstlicher Intelligenz, Sprachmodell, Sprachmodelle, Sprachmodellen, Chatbot, Chatbots, Robotik, Roboter, Robotern, humanoide, humanoiden, Chips, Chip, Rechenzentrum, Rechenzentren, GPU, GPUs,
    Grundlagenmodelle, Cloud, maschinelles Lernen, maschinellem Lernen, autonomes Fahren, KI-Start-up, KI-Startup, Algorithmen, Modelle, Halbleiter, Agenten, KI-Agenten, Deep-Tech
  `),
  ],
  says: words.SAYS,
  infinitives: ["zu"],
  levels: phrases(`
    erreichte, erreicht, stieg, steigt, fiel, sank, kletterte, wuchs, sprang, betrug, beträgt, lag, liegt, belief, beläuft, hat, hatte, war, ist, wird, will, soll, sammelte, sammelt, investiert, investierte, verlor, verliert, übernimmt, plant, nimmt, nahm, verbuchte, kommt, kam, legte, legt, gab, gibt, steckt,
    zahlt, zahlte, wurde, kündigte, sagte, erwartet, rechnet, schrieb, kostet, kostete, haben, wollen, könnte, dürfte, bewertet, sichert
  `),
  conjunctions: phrases(`und, oder, sowie, beziehungsweise`),
  determiners: [],
  unnamed: words.UNNAMED,
  voices: words.VOICES,
  denied: words.DENIED,
  deniable: phrases(
    `es, das, dies, dem, den Bericht, Bericht, Berichte, Berichten, Meldung, Meldungen, Zahl, Zahlen, Angaben, Gerücht, Gerüchte, Darstellung, Summe, Spekulationen`,
  ),
  negation: words.NEGATION,
  planned: words.PLANNED,
  talks: words.TALKS,
  estimated: words.ESTIMATED,
  reckoned: phrases(`wird auf, geschätzt auf, werden auf, auf .. geschätzt, auf .. taxiert`),
  exclusions: words.EXCLUSIONS,
  fortunes: phrases(`Vermögen, Privatvermögen, Nettovermögen, reichster, reichste, reichsten`),
  training: words.TRAINING,
  marketValue: words.MARKET_VALUE,
  gaining: words.GAINING,
  results: words.RESULTS,
  changedBy: phrases(`um, um rund, um etwa, um knapp, um fast, um gut, um mehr als, um bis zu`),
  falling: phrases(`
    fiel, fielen, fällt, gefallen, sank, sanken, sinkt, gesunken, schrumpfte, schrumpft, geschrumpft, gab ~nach, gaben ~nach, gibt ~nach, nachgegeben, nachgab, brach ~ein, brachen ~ein, bricht ~ein, eingebrochen, einbrach,
    ging ~zurück, gingen ~zurück, zurückgegangen, sackte ~ab, abgesackt, stürzte ~ab, abgestürzt, rutschte ~ab, abgerutscht, verringerte, verringert, reduzierte, reduziert, verlor, verloren, eingebüßt, einbüßte, büßte ~ein, schmolz, geschmolzen,
    zusammengeschrumpft, zusammengeschmolzen, zurückgefallen
  `),
  burdening: phrases(`
    schmälerte, schmälerten, schmälert, geschmälert, drückte, drückten, drückt, gedrückt, belastete, belasteten, belastet, minderte, minderten, mindert, gemindert, kostete, kosteten
  `),
  fallenBy: phrases(
    `fiel um, fielen um, sank um, sanken um, schrumpfte um, gefallen um, gesunken um, verringerte sich um, brach um, stürzte um, reduzierte sich um, gab um`,
  ),
  risenBy: phrases(
    `stieg um, stiegen um, wuchs um, wuchs damit .. um, wuchs .. um, stieg .. um, kletterte um, kletterte .. um, sprang um, erhöhte sich um, legte um, legte .. um, schwoll um, gewann um, nahm um`,
  ),
  bases: {
    run_rate: phrases(
      `annualisiert, annualisierte, annualisierter, annualisierten, hochgerechnet, Jahresrate, Run Rate, Run-Rate, wiederkehrende, wiederkehrenden, wiederkehrender, arr, auf Jahressicht`,
    ),
    quarter: phrases(
      `Quartal, Quartals, Quartalsumsatz, Quartalsgewinn, Quartalsverlust, Vierteljahr, drei Monaten, drei Monate`,
    ),
    per_year: phrases(`pro Jahr, jährlich, im Jahr, jedes Jahr, jährliche, jährlichen, jährlicher`),
    annual: phrases(
      `Jahresumsatz, Gesamtjahr, Geschäftsjahr, Jahresverlust, Jahresgewinn, Jahresüberschuss, Gesamtjahres`,
    ),
    gross: ["brutto"],
    net: phrases(`netto, Nettogewinn, Nettoverlust, Nettoergebnis`),
    pre_money: phrases(
      `Pre-Money, vor der Finanzierung, vor der Finanzierungsrunde, vor dem frischen Geld, ohne das frische Geld`,
    ),
    post_money: phrases(
      `Post-Money, inklusive des frischen Kapitals, einschließlich des frischen Kapitals, nach der Finanzierungsrunde, einschließlich der Runde, inklusive der Finanzierung, nach der Runde`,
    ),
    total: phrases(`insgesamt, bislang, bisher, alles in allem, in Summe, zusammengenommen, kumuliert`),
  },
  rounds: [
    { phrase: "serie #", name: "Series #" },
    { phrase: "series #", name: "Series #" },
    { phrase: "serie-#-runde", name: "Series #" },
    { phrase: "series-#-runde", name: "Series #" },
    { phrase: "seed-runde", name: "seed round" },
    { phrase: "seed-finanzierung", name: "seed round" },
    { phrase: "seed-finanzierungsrunde", name: "seed round" },
    { phrase: "startfinanzierung", name: "seed round" },
    { phrase: "börsengang", name: "IPO" },
    { phrase: "börsengangs", name: "IPO" },
    { phrase: "ipo", name: "IPO" },
    { phrase: "erstnotiz", name: "IPO" },
  ],
  chrome: {
    headings: phrases(`
      das könnte sie auch interessieren, das könnte dich auch interessieren, auch interessant, lesen sie auch, lesen sie mehr, lesen sie weiter, mehr zum thema, mehr aus, mehr dazu, zum thema, passend zum thema, meistgelesen, meistgelesene, meist gelesen, meistgeklickt, beliebt,
      ähnliche artikel, verwandte artikel, verwandte themen, weitere artikel, weitere meldungen, weitere nachrichten, weitere themen, weiterlesen, top-themen, topthemen, aktuelle nachrichten, empfohlen, empfehlungen, empfehlungen der redaktion, empfohlener redaktioneller inhalt,
      schlagzeilen, im überblick, newsticker, neueste meldungen, jetzt lesen, anzeige, werbung, auch lesenswert, siehe auch, unser lesetipp, lesetipps, lesetipp, aus dem archiv, im video, videos, themen, mehr von, mehr in, die meistgelesenen, dossier, hintergrund, links zum artikel, tags, schlagworte, kommentare
    `),
    notices: phrases(`
      cookie, newsletter, abonnieren, abo ab, anmelden, einloggen, registrieren, alle rechte vorbehalten, nachdruck, impressum, datenschutz, artikel teilen, merkliste, jetzt testen, kostenlos testen, keine anlageberatung, whatsapp-kanal, folgen sie uns, © , abo abschließen, zur startseite, e-paper, startseite, warenkorb, min. lesezeit, lesezeit, minuten lesedauer
    `),
  },
};
