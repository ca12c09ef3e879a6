import type { Description, Negation, SayEntry } from "../../language-pack";
import { phrases } from "../phrases";

export const DESCRIPTIONS: readonly Description[] = [
  {
    nouns: phrases(`
      Unternehmen, Unternehmens, Konzern, Konzerns, Konzerne, Firma, Gruppe, Gesellschaft, Anbieter, Anbieters, Entwickler, Entwicklers, Entwicklerin,
      Hersteller, Herstellers, Betreiber, Betreibers, Riese, Riesen, Gigant, Giganten, Käufer, Käufers, Investor, Investors, Branchenprimus,
      Techkonzern, Technologiekonzern, Internetkonzern, Softwarekonzern, Softwarehaus, Internetriese, Weltmarktführer, Marktführer, Aufsteiger, Herausforderer,
      Tech-Konzern, Tech-Riese, KI-Firma, KI-Konzern, KI-Unternehmen, KI-Entwickler, KI-Schmiede, KI-Spezialist, Spezialist, Spezialisten, Tochter, Mutterkonzern
    `),
    kinds: null,
  },
  {
    nouns: phrases(`
      Start-up, Start-ups, Startup, Startups, Jungunternehmen, Jungunternehmens, Einhorn, Einhorns, KI-Start-up, KI-Startup, Jungfirma, Neuling, Newcomer
    `),
    kinds: null,
    young: true,
  },
  {
    nouns: phrases(
      `Zeitung, Nachrichtenagentur, Agentur, Magazin, Magazins, Blatt, Sender, Portal, Wirtschaftszeitung, Finanzblatt, Nachrichtenportal`,
    ),
    kinds: ["outlet"],
  },
  { nouns: phrases(`letztere, letzterer, letzteres, letzteren`), kinds: null, last: true },
  {
    nouns: phrases(`Labor, Labors, KI-Labor, KI-Labors, Forschungslabor, Forschungslabors`),
    kinds: ["lab", "company"],
  },
  {
    nouns: phrases(`
      Chiphersteller, Chipherstellers, Chipkonzern, Chipkonzerns, Chipriese, Chipriesen, Halbleiterkonzern, Halbleiterkonzerns, Chipentwickler,
      Chipentwicklers, Chipdesigner, Chipdesigners, Halbleiterhersteller, Halbleiterherstellers, Chipfirma, Grafikkartenhersteller, Chipproduzent,
      Chipproduzenten, Auftragsfertiger, Auftragsfertigers, Prozessorhersteller, Chipgigant, Chipgiganten, Chip-Konzern, Chip-Riese, Speicherchiphersteller
    `),
    kinds: ["chip_maker"],
  },
  {
    nouns: phrases(
      `Cloudanbieter, Cloudanbieters, Cloud-Anbieter, Cloud-Anbieters, Rechenzentrumsbetreiber, Rechenzentrumsbetreibers, Cloudriese, Cloud-Riese`,
    ),
    kinds: ["cloud", "company"],
  },
  {
    nouns: phrases(
      `Fonds, Staatsfonds, Beteiligungsgesellschaft, Investmentfirma, Mischkonzern, Mischkonzerns, Technologieinvestor, Technologieinvestors`,
    ),
    kinds: ["fund", "group", "company"],
  },
  { nouns: phrases(`Handelskonzern, Handelskonzerns, Handelsriese, Handelsriesen`), kinds: ["company"] },
  {
    nouns: phrases(
      `Bundesregierung, Regierung, Land, Landes, Königreich, Königreichs, Staat, Staates, Staats, Bund, Bundes, Volksrepublik, Emirat, Emirats`,
    ),
    kinds: ["government"],
  },
  {
    nouns: phrases(`Projekt, Projekts, Projektes, Programm, Programms, Initiative, Vorhaben, Vorhabens`),
    kinds: ["project", "programme"],
  },
];

export const SAYS: readonly SayEntry[] = [
  {
    sort: "say",
    verbs: phrases(`
      sagen, erklären, mit|teilen, betonen, behaupten, bestätigen, versichern, ein|räumen, hinzu|fügen, erläutern,
      äußern, argumentieren, ergänzen, an|geben/gibt/gab/gegeben, bekannt|geben/gibt/gab/gegeben, verraten/verrät/verriet/verraten, offenbaren, meinen,
      hervor|heben/hebt/hob/gehoben, zu|geben/gibt/gab/gegeben, unterstreichen/unterstreicht/unterstrich/unterstrichen, verkünden, warnen, vor|rechnen,
      beteuern, verweisen/verweist/verwies/verwiesen, erzählen, verlauten, sprechen/spricht/sprach/gesprochen von, weisen/weist/wies/gewiesen ~zurück
    `),
    fixed: phrases(
      `gab .. bekannt, legte .. offen, brüstet sich, rühmt sich, schrieb auf, schrieb in, schrieb am, schrieb er, schreibt er, schreibt die, schreibt das, schreibt in, schrieb das, schrieben die`,
    ),
    aside: ["so"],
    after: ["zufolge"],
    before: phrases(`
      laut, nach Angaben von, nach Angaben des, nach Angaben der, nach Angaben, nach Aussage von, nach Aussagen von, nach Darstellung von, nach Darstellung des,
      nach Darstellung der, den Angaben von, gemäß, gemäss, nach eigenen Angaben von, in einem Interview mit, nach den Worten von, nach Worten von, nach Mitteilung von,
      nach Mitteilung des, nach Mitteilung der, nach Auskunft von, nach Auskunft der, nach Auskunft des, Angaben von, glaubt man, wie es bei
    `),
  },
  {
    sort: "report",
    verbs: phrases(
      `berichten, melden, erfahren/erfährt/erfuhr/erfahren, enthüllen, heraus|finden/findet/fand/gefunden, zeigen, auf|decken`,
    ),
    before: phrases(`
      unter Berufung auf, nach Informationen von, nach Informationen des, nach Informationen der, nach einem Bericht von, nach einem Bericht des, nach einem Bericht der,
      nach Recherchen von, nach Recherchen des, nach Recherchen der, einem Bericht von, einem Bericht des, einem Bericht der, Bericht des, Bericht der, Informationen von, Informationen des, Informationen der
    `),
  },
  {
    sort: "announce",
    verbs: phrases(`an|kündigen, vor|stellen, in Aussicht stellen`),
    fixed: ["stellt ~Aussicht", "stellte ~Aussicht", "stellten ~Aussicht", "stelle ~Aussicht"],
  },
  {
    sort: "estimate",
    verbs: phrases(`schätzen, taxieren, veranschlagen, kalkulieren, beziffern`),
    before: phrases(
      `Schätzung von, Schätzungen von, Schätzung des, Schätzung der, Schätzungen des, Schätzungen der, Berechnungen von, Berechnung von, Berechnungen des, Berechnungen der, nach Schätzung, nach Schätzungen`,
    ),
  },
  {
    sort: "expect",
    verbs: phrases(`
      erwarten, prognostizieren, rechnen, aus|gehen/geht/ging/gegangen, voraus|sagen, vorher|sagen, peilen ~an, an|peilen, an|streben, hoffen, glauben, zutrauen, trauen ~zu, stellen ~ein, vorhersehen
    `),
    fixed: phrases(
      `rechnet mit, geht von, gehen von, geht davon, gehen davon, gehe davon, gehe von, stelle sich, stellt sich, sieht das, traut`,
    ),
    before: phrases(`Prognose von, Prognosen von, Prognose der, Prognose des, Prognosen der`),
  },
  {
    sort: "promise",
    verbs: phrases(
      `versprechen/verspricht/versprach/versprochen, zu|sagen, zu|sichern, geloben, verpflichten`,
    ),
  },
  {
    sort: "deny",
    verbs: phrases(`
      dementieren, bestreiten/bestreitet/bestritt/bestritten, zurück|weisen/weist/wies/gewiesen, leugnen, verneinen, in Abrede stellen,
      widersprechen/widerspricht/widersprach/widersprochen, ab|streiten/streitet/stritt/gestritten
    `),
  },
];

export const UNNAMED = phrases(`
  Insider, Insidern, Insidern zufolge, Kreisen, Unternehmenskreisen, Branchenkreisen, Finanzkreisen, Verhandlungskreisen, Quellen, Quelle, informierte Person, informierte Personen,
  informierten Personen, informierter Personen, eingeweihte Personen, eingeweihten Personen, vertraute Person, vertraute Personen, vertrauten Personen, vertrauter Personen, mit der Sache vertraut*, mit den Plänen vertraut*,
  mit der Angelegenheit vertraut*, mit den Vorgängen vertraut*, mit dem Vorgang vertraut*, Medienberichte, Medienberichten, Medien, Presseberichten, Presseberichte, Berichten, Gerüchten, Gerüchte, Gerüchte,
  Analysten, Experten, Fachleute, Fachleuten, Marktbeobachter, Marktbeobachtern, Beobachter, Beobachtern, Branchenkenner, Branchenkennern, Eingeweihte, Eingeweihten, Beteiligte, Beteiligten, Branchenstudie
`);
export const VOICES = phrases(`
  Sprecher, Sprecherin, Unternehmenssprecher, Unternehmenssprecherin, Konzernsprecher, Mitteilung, Pflichtmitteilung, Geschäftsbericht, Quartalsbericht,
  Vorstandschef, Konzernchef, Finanzchef, Finanzchefin, Firmenchef, Dokumente, Unterlagen, Management, Geschäftsführung, Vorstand
`);
export const DENIED = phrases(`
  dementiert, dementierte, dementierten, dementieren, bestreitet, bestritt, bestritten, wies .. zurück, weist .. zurück, zurückgewiesen, zurückwies, nicht wahr, unwahr, falsch, aus der Luft gegriffen,
  nichts dran, Unsinn, frei erfunden, stimme nicht, stimmt nicht, stimmten nicht, unzutreffend, nicht zutreffend, treffe nicht zu, treffen nicht zu, trifft nicht zu, keine Rede, in Abrede, haltlos, entbehre*, jeder Grundlage,
  Dementi, widersprach, widerspricht, wies ~zurück, weist ~zurück, weise ~zurück, wiesen ~zurück, Humbug, Quatsch, erfunden, nie gegeben, kein Wort wahr, nicht richtig
`);
export const NEGATION: Negation = {
  words: phrases(`nicht, noch nicht, nie, niemals, kein, keine, keinen, keiner`),
  nor: phrases(`weder, noch`),
  unless: phrases(`nicht nur, nicht weniger, nicht zuletzt, nicht allein, nicht einmal, nicht mehr als`),
  except: phrases(`bis, bevor, außer`),
  before: 6,
  behind: 2,
};
export const TALKS = phrases(`
  in Gesprächen, Gespräche, Gesprächen, verhandelt, verhandeln, verhandele, verhandle, Verhandlungen, Verhandlung, in Verhandlungen, erwägt, erwägen, erwäge, prüft, prüfen, prüfe, sondiert, sondieren, lotet, auslotet,
  liebäugelt, strebt, streben, anstrebt, angestrebt, angestrebte, angestrebten, sucht, suchen, suche, bemüht sich, bemühe sich, steht kurz vor, stehe kurz vor, kurz vor, steht vor, stehe vor, stehen vor, im Gespräch, im Gespräch ist,
  im Gespräch sei, feilscht, feilschen, Sondierungen, Sondierungsgespräche, fasst ~ins Auge, ins Auge, bietet, biete, in fortgeschrittenen, vor dem Abschluss, umwirbt, wirbt um, interessiert, bereitet ~vor, bereite ~vor, Vorgespräche
`);
export const PLANNED = phrases(`
  will, wollen, wolle, plant, planen, plane, planten, plante, geplant, geplante, geplanten, geplanter, geplantes, beabsichtigt, beabsichtigen, beabsichtige, Absicht, Absichtserklärung, soll, sollen, solle, sollten, vorgesehen, vorgesehene, vorgesehenen,
  möchte, möchten, hofft, hoffen, hofft auf, angekündigt, angekündigte, angekündigten, kündigte, kündigt, kündigten, zugesagt, zugesagte, zugesagten, versprochen, versprochenen, versprach, verspricht, sagt ~zu, sagte ~zu,
  sagten ~zu, Ziel, Ziele, zielt, peilt, anpeilt, angepeilt, angepeilte, angepeilten, verpflichtet, verpflichtete, verpflichteten, Plan, Pläne, Plänen, vereinbart, vereinbarten, vereinbarte, bereit zu, bereit erklärt, ist ~bereit, sind ~bereit, war ~bereit, sei ~bereit, wäre ~bereit, zeigt sich ~bereit, erklärt sich ~bereit, erklärte sich ~bereit,
  einplant, eingeplant, eingeplante, wird ~investieren|ausgeben|stecken|zahlen|bauen|übernehmen|kaufen|bereitstellen|beitragen|aufbringen|aufwenden|fließen|pumpen|liefern|beisteuern|einsammeln|aufnehmen|bezahlen|errichten|mieten|kosten,
  werden ~investieren|ausgeben|stecken|zahlen|bauen|übernehmen|kaufen|bereitstellen|beitragen|aufbringen|aufwenden|fließen|pumpen|liefern|beisteuern|einsammeln|aufnehmen|bezahlen|errichten|mieten|kosten,
  werde ~investieren|ausgeben|stecken|zahlen|bauen|übernehmen|kaufen|bereitstellen|beitragen|aufbringen|aufwenden|fließen|pumpen|liefern|beisteuern|einsammeln|aufnehmen|bezahlen|errichten|mieten|kosten,
  hebt ~an, hob ~an, heben ~an, anheben, angehoben, erhöht, erhöhte, aufgestockt, stockt ~auf, stockte ~auf, aufstocken,
  künftig, in den kommenden .. Jahren, bis Ende des Jahrzehnts, in den nächsten .. Jahren, binnen .. Jahren, in Aussicht, nimmt sich vor, vorgenommen, entschlossen, in Planung, auf den Weg bringen, einigten sich, einigte sich, geeinigt, sieht ~vor, sehen ~vor, vorsieht
`);
export const ESTIMATED = phrases(`
  geschätzt, geschätzte, geschätzten, geschätzter, geschätztes, schätzt, schätzen, schätzte, schätzten, schätze, schätzungsweise, Schätzung, Schätzungen, erwartet, erwarten, erwartete, erwarteten, erwarte, erwartet wird, Erwartung, Erwartungen,
  prognostiziert, prognostizieren, prognostizierte, prognostizierten, prognostiziere, Prognose, Prognosen, Umsatzprognose, Gewinnprognose, Jahresprognose, könnte, könnten, könne, dürfte, dürften, dürfe, voraussichtlich, wahrscheinlich, womöglich, möglicherweise,
  rechnet, rechnen, rechne, rechnete, kalkuliert, kalkulieren, veranschlagt, veranschlage, hochgerechnet, Hochrechnung, Hochrechnungen, gehe davon aus, geht davon aus, gehen davon aus, geht von, gehen von, gehe von, ging von, Ausblick, Konsens, taxiert, taxieren, taxierte, beziffert auf,
  Marschroute, auf Kurs, peilt, anpeilt, angepeilt, anvisiert, anvisierte, anvisierten, stellt in Aussicht, soll, sollen, solle, will, wollen, Ziel, Umsatzziel, zutrauen, traut, mutmaßlich, stelle sich, stellt sich, voraus,
  wird ~steigen|wachsen|erreichen|betragen|liegen|klettern|sinken|erzielen|erwirtschaften|verdienen|übersteigen|überschreiten|anschwellen|einnehmen|umsetzen|belaufen|verlieren|einbringen|ausweiten|verdoppeln|fallen|ausgeben,
  werden ~steigen|wachsen|erreichen|betragen|liegen|klettern|sinken|erzielen|erwirtschaften|verdienen|übersteigen|überschreiten|anschwellen|einnehmen|umsetzen|belaufen|verlieren|einbringen|ausweiten|verdoppeln|fallen|ausgeben,
  werde ~steigen|wachsen|erreichen|betragen|liegen|klettern|sinken|erzielen|erwirtschaften|verdienen|übersteigen|überschreiten|anschwellen|einnehmen|umsetzen|belaufen|verlieren|einbringen|ausweiten|verdoppeln|fallen|ausgeben
`);
export const EXCLUSIONS = phrases(`
  Vermögen, Privatvermögen, Nettovermögen, reichster, reichste, reichsten, Milliardärsliste, Marktvolumen, Marktgröße, Gesamtmarkt, Weltmarkt, globaler Markt, globale Markt, globalen Markt, weltweiter Markt, weltweiten Markt, der Markt für, Markt soll, Markt wird, Markt könnte,
  Markt für Künstliche, Barrel, Feinunze, Unze, Bundeshaushalt, Haushaltsdefizit, Staatsverschuldung, Handelsdefizit, Handelsüberschuss, Bruttoinlandsprodukt, BIP, Bitcoin, Ether, Ethereum, Kryptowährung, Kryptowährungen,
  Quadratmeter, Schaden, Schäden, Sachschaden, Versicherungsschaden, Branchenumsatz, Exportvolumen, Ölpreis, Goldpreis, Strompreis, Kursziel, Ordergebühr, Erbschaft, Jackpot, Rentner, Rente, Mindestlohn, Verteidigungshaushalt, für die Verteidigung
`);
export const TRAINING = phrases(
  `trainieren, trainiert, trainierte, Training, Trainings, Trainingskosten, Trainingslauf, Vortraining, Pretraining`,
);
export const MARKET_VALUE = phrases(`
  Börsenwert, Börsenwerts, Marktwert, Marktkapitalisierung, Wert, Börsenkapitalisierung, Börsenbewertung, Aktie, Aktien, Anleger, Börse, Kurssturz, Kursrutsch, Handelstag, Börsentag, an einem Tag, Wall Street, Kurseinbruch, Ausverkauf,
  Unternehmenswert, Papiere, Börsianer, Abverkauf, Kursverlust, Tagesverlust, Kurs
`);
export const GAINING = phrases(`
  gewann, gewonnen, gewinnt, legte, zugelegt, zulegte, hinzugewonnen, stieg, gestiegen, steigt, wuchs, gewachsen, wächst, kletterte, geklettert, sprang, gesprungen, Plus, Zuwachs, Kurssprung, Kursgewinn, Rally, Anstieg, zugenommen, nahm ~zu, hinzu
`);
export const RESULTS = phrases(`
  Quartal, Quartals, Quartalsverlust, Jahr, Jahres, Geschäftsjahr, Halbjahr, operativ, operativen, operativer, operative, operatives, Nettoverlust, netto, Ergebnis, Umsatz, Bilanz, Jahresbericht, Steuern, unter dem Strich, Monate, Monaten, 2022, 2023, 2024, 2025, 2026, Jahresverlust,
  rote Zahlen, roten Zahlen, Geschäftsbericht, Betriebsverlust, Sparte
`);
