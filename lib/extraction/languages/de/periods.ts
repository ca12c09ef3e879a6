import type { PeriodLexicon } from "../../periods/lexicon";
import { phrases } from "../../text/phrases";

export const periods: PeriodLexicon = {
  months: [
    phrases("Januar | Jänner | Jan"),
    phrases("Februar | Feb | Feber"),
    phrases("März"),
    phrases("April | Apr"),
    phrases("Mai"),
    phrases("Juni | Jun"),
    phrases("Juli | Jul"),
    phrases("August | Aug"),
    phrases("September | Sept | Sep"),
    phrases("Oktober | Okt"),
    phrases("November | Nov"),
    phrases("Dezember | Dez"),
  ],
  weekdays: [
    phrases("Montag | Montagabend | Montagmorgen"),
    phrases("Dienstag | Dienstagabend"),
    phrases("Mittwoch | Mittwochabend"),
    phrases("Donnerstag | Donnerstagabend"),
    phrases("Freitag | Freitagabend"),
    phrases("Samstag | Sonnabend"),
    phrases("Sonntag"),
  ],
  quarters: [
    phrases(
      "erstes Quartal | ersten Quartal | erste Quartal | 1. Quartal | Q1 | Auftaktquartal | ersten Quartals | ersten Vierteljahr",
    ),
    phrases("zweites Quartal | zweiten Quartal | zweite Quartal | 2. Quartal | Q2 | zweiten Quartals"),
    phrases("drittes Quartal | dritten Quartal | dritte Quartal | 3. Quartal | Q3 | dritten Quartals"),
    phrases(
      "viertes Quartal | vierten Quartal | vierte Quartal | 4. Quartal | Q4 | vierten Quartals | Schlussquartal",
    ),
  ],
  halves: [
    phrases(
      "erstes Halbjahr | ersten Halbjahr | erste Halbjahr | 1. Halbjahr | H1 | erste Jahreshälfte | ersten Jahreshälfte | ersten Halbjahres",
    ),
    phrases(
      "zweites Halbjahr | zweiten Halbjahr | zweite Halbjahr | 2. Halbjahr | H2 | zweite Jahreshälfte | zweiten Jahreshälfte",
    ),
  ],
  fiscal: phrases(
    "Geschäftsjahr | Geschäftsjahres | Fiskaljahr | Fiskaljahres | des Geschäftsjahres | des Geschäftsjahrs | Bilanzjahr",
  ),
  seasons: [phrases("Frühjahr | Frühling"), phrases("Sommer"), phrases("Herbst"), phrases("Winter")],
  links: phrases("des Jahres | von | des | im Jahr | im Jahre | im | Jahr | der | dem | am | in | das"),
  marks: { year: [], month: [], day: [] },
  monthFirst: false,
  yearWord:
    /^(?:jahr|jahre|jahres|jahren|seit|ende|anfang|mitte|bis|für|von|in|frühjahr|sommer|herbst|winter|ab|vor|nach|zwischen|gegenüber|frühling|spätestens|voraussichtlich|geschäftsjahr)$/,
  parts: {
    end: phrases("Ende | zum Ende | Ende des Jahres | Jahresende"),
    start: phrases("Anfang | zu Beginn | Beginn | Anfang des Jahres"),
    middle: phrases("Mitte"),
    late: phrases("Spätherbst"),
  },
  deadline: phrases(`
    bis | bis zum | bis Ende | bis zum Ende | bis zum Jahr | bis spätestens | spätestens | vor | bis Mitte | bis Anfang | bis einschließlich | noch vor`),
  since: phrases("seit | ab | seit dem Jahr | ab dem Jahr | seit Anfang | seit Ende"),
  from: phrases("von | zwischen | vom"),
  to: phrases("bis | - | bis zum"),
  and: phrases("und"),
  relative: {
    today: phrases("heute"),
    yesterday: phrases("gestern"),
    tomorrow: phrases("morgen früh"),
    this_week: phrases("diese Woche | in dieser Woche"),
    last_week: phrases("vergangene Woche | letzte Woche | vergangenen Woche | vorige Woche | letzter Woche"),
    next_week: phrases("nächste Woche | kommende Woche | kommenden Woche"),
    this_month: phrases("diesen Monat | in diesem Monat"),
    last_month: phrases("vergangenen Monat | letzten Monat | im Vormonat"),
    next_month: phrases("nächsten Monat | kommenden Monat"),
    this_quarter: phrases("laufenden Quartal | dieses Quartal | aktuellen Quartal"),
    last_quarter: phrases("vergangenen Quartal | letzten Quartal | Vorquartal | abgelaufenen Quartal"),
    next_quarter: phrases("nächsten Quartal | kommenden Quartal"),
    this_year: phrases(
      "dieses Jahr | in diesem Jahr | diesem Jahr | laufenden Jahr | heuer | dieses Jahres | im laufenden Jahr",
    ),
    last_year: phrases(
      "vergangenes Jahr | letztes Jahr | im Vorjahr | Vorjahr | vergangenen Jahr | letzten Jahr | im vergangenen Jahr | vorigen Jahr | Vorjahres",
    ),
    next_year: phrases(
      "nächstes Jahr | kommendes Jahr | nächsten Jahr | kommenden Jahr | im kommenden Jahr | im nächsten Jahr",
    ),
    year_end: phrases("Jahresende | Ende des Jahres | zum Jahresende | Ende dieses Jahres"),
    last_fiscal_year: phrases(
      "vergangenen Geschäftsjahr | abgelaufenen Geschäftsjahr | letzten Geschäftsjahr",
    ),
    this_fiscal_year: phrases("laufenden Geschäftsjahr | aktuellen Geschäftsjahr"),
    next_fiscal_year: phrases("kommenden Geschäftsjahr | nächsten Geschäftsjahr"),
  },
  durations: {
    years: phrases("Jahre | Jahren | Jahr | jährigen | jährige | jähriger"),
    months: phrases("Monate | Monaten | Monat"),
    weeks: phrases("Wochen | Woche"),
    days: phrases("Tage | Tagen | Tag"),
    quarters: phrases("Quartale | Quartalen"),
    next: phrases(`
      in den nächsten | in den kommenden | über die nächsten | die nächsten | die kommenden | den kommenden | innerhalb der nächsten | den nächsten`),
    past: phrases(
      "in den vergangenen | in den letzten | die vergangenen | die letzten | den vergangenen | den letzten",
    ),
    over: phrases("über | für | auf | während | verteilt auf | über einen Zeitraum von | auf die Dauer von"),
    within: phrases("binnen | innerhalb von | in weniger als | in | innert"),
    nextAfter: [],
    pastAfter: [],
    ago: phrases("zuvor | davor | früher"),
    withinAfter: [],
  },
  numbers: {
    ein: 1,
    eine: 1,
    einem: 1,
    einen: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    zwölf: 12,
    fünfzehn: 15,
    zwanzig: 20,
  },
  coming: phrases("kommenden | nächsten"),
};
