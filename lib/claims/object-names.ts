import { countryName } from "../i18n/country-name";
import { formatDate } from "../i18n/formats";
import type { Names } from "./rows";

type Other = "ar" | "fr" | "de";
type Words = Record<Other, string>;

/** What is named by words alone, as the canonical English has them. */
const WHOLE: Readonly<Record<string, Words>> = {
  "seed round": { ar: "الجولة التأسيسية", fr: "tour d'amorçage", de: "Seed-Runde" },
  "first round": { ar: "الجولة الأولى", fr: "premier tour", de: "erste Runde" },
  "all rounds": { ar: "الجولات كلها", fr: "tous les tours", de: "alle Runden" },
  "total raised": { ar: "إجمالي ما جُمع", fr: "total levé", de: "insgesamt eingesammelt" },
  "cash burn": { ar: "استنزاف السيولة", fr: "consommation de trésorerie", de: "Mittelabfluss" },
  IPO: { ar: "الطرح العام الأولي", fr: "introduction en bourse", de: "Börsengang" },
  "Hong Kong IPO": {
    ar: "الطرح العام الأولي في هونغ كونغ",
    fr: "introduction en bourse à Hong Kong",
    de: "Börsengang in Hongkong",
  },
  "employee share sale": {
    ar: "بيع أسهم الموظفين",
    fr: "vente d'actions de salariés",
    de: "Aktienverkauf von Beschäftigten",
  },
  employees: { ar: "الموظفون", fr: "salariés", de: "Beschäftigte" },
  compute: { ar: "القدرة الحاسوبية", fr: "puissance de calcul", de: "Rechenleistung" },
  "compute spending": {
    ar: "الإنفاق على القدرة الحاسوبية",
    fr: "dépenses de calcul",
    de: "Ausgaben für Rechenleistung",
  },
  "infrastructure strategy": {
    ar: "استراتيجية البنية التحتية",
    fr: "stratégie d'infrastructure",
    de: "Infrastrukturstrategie",
  },
  "infrastructure roadmap": {
    ar: "خارطة طريق البنية التحتية",
    fr: "feuille de route d'infrastructure",
    de: "Infrastruktur-Fahrplan",
  },
  hardware: { ar: "العتاد", fr: "matériel", de: "Hardware" },
  "R&D": { ar: "البحث والتطوير", fr: "recherche et développement", de: "Forschung und Entwicklung" },
  "research funding": { ar: "تمويل البحث", fr: "financement de la recherche", de: "Forschungsförderung" },
  "data centre": { ar: "مركز بيانات", fr: "centre de données", de: "Rechenzentrum" },
  "data centres": { ar: "مراكز بيانات", fr: "centres de données", de: "Rechenzentren" },
  "AI data centres": {
    ar: "مراكز بيانات للذكاء الاصطناعي",
    fr: "centres de données pour l'IA",
    de: "KI-Rechenzentren",
  },
  "US data centres": {
    ar: "مراكز بيانات في الولايات المتحدة",
    fr: "centres de données aux États-Unis",
    de: "Rechenzentren in den USA",
  },
  "data centres in France": {
    ar: "مراكز بيانات في فرنسا",
    fr: "centres de données en France",
    de: "Rechenzentren in Frankreich",
  },
  "AI campus in France": {
    ar: "مجمّع للذكاء الاصطناعي في فرنسا",
    fr: "campus d'IA en France",
    de: "KI-Campus in Frankreich",
  },
  "AI campus near Paris": {
    ar: "مجمّع للذكاء الاصطناعي قرب باريس",
    fr: "campus d'IA près de Paris",
    de: "KI-Campus bei Paris",
  },
  "US-UAE AI campus": {
    ar: "المجمّع الأمريكي الإماراتي للذكاء الاصطناعي",
    fr: "campus d'IA américano-émirien",
    de: "amerikanisch-emiratischer KI-Campus",
  },
  AI: { ar: "الذكاء الاصطناعي", fr: "IA", de: "KI" },
  "AI and cloud": { ar: "الذكاء الاصطناعي والسحابة", fr: "IA et cloud", de: "KI und Cloud" },
  "AI plan": { ar: "خطة الذكاء الاصطناعي", fr: "plan IA", de: "KI-Plan" },
  "AI strategy": { ar: "استراتيجية الذكاء الاصطناعي", fr: "stratégie IA", de: "KI-Strategie" },
  "AI budget": { ar: "ميزانية الذكاء الاصطناعي", fr: "budget IA", de: "KI-Haushalt" },
  "AI infrastructure": {
    ar: "البنية التحتية للذكاء الاصطناعي",
    fr: "infrastructure d'IA",
    de: "KI-Infrastruktur",
  },
  "UK AI infrastructure": {
    ar: "البنية التحتية للذكاء الاصطناعي في المملكة المتحدة",
    fr: "infrastructure d'IA au Royaume-Uni",
    de: "KI-Infrastruktur im Vereinigten Königreich",
  },
  "AI gigafactories fund": {
    ar: "صندوق مصانع الذكاء الاصطناعي العملاقة",
    fr: "fonds pour les gigafactories d'IA",
    de: "Fonds für KI-Gigafabriken",
  },
  "AI supercomputer": {
    ar: "حاسوب فائق للذكاء الاصطناعي",
    fr: "supercalculateur d'IA",
    de: "KI-Supercomputer",
  },
  "national growth fund": {
    ar: "صندوق النمو الوطني",
    fr: "fonds national de croissance",
    de: "nationaler Wachstumsfonds",
  },
  GPUs: { ar: "معالجات رسومية", fr: "processeurs graphiques", de: "Grafikprozessoren" },
  "GPU fleet": { ar: "أسطول المعالجات الرسومية", fr: "parc de GPU", de: "GPU-Bestand" },
  "infrastructure commitments": {
    ar: "التزامات البنية التحتية",
    fr: "engagements d'infrastructure",
    de: "Infrastrukturzusagen",
  },
  "revenue backlog": { ar: "إيرادات متعاقد عليها", fr: "carnet de commandes", de: "Auftragsbestand" },
  "remaining performance obligations": {
    ar: "التزامات أداء متبقية",
    fr: "obligations de prestation restantes",
    de: "verbleibende Leistungsverpflichtungen",
  },
  "capital expenditure": {
    ar: "الإنفاق الرأسمالي",
    fr: "dépenses d'investissement",
    de: "Investitionsausgaben",
  },
  "total expenses": { ar: "إجمالي النفقات", fr: "charges totales", de: "Gesamtaufwand" },
};

/** What follows a name and says more of it. */
const AFTER: Readonly<Record<string, Words>> = {
  " (talks)": { ar: " (قيد التفاوض)", fr: " (en discussion)", de: " (in Verhandlung)" },
  " (expected)": { ar: " (متوقعة)", fr: " (attendu)", de: " (erwartet)" },
  " (sought)": { ar: " (مطلوبة)", fr: " (recherché)", de: " (angestrebt)" },
  " (pre-money)": { ar: " (قبل التمويل)", fr: " (avant apport)", de: " (vor dem Zufluss)" },
  " (post-money)": { ar: " (بعد التمويل)", fr: " (après apport)", de: " (nach dem Zufluss)" },
  " (equity)": { ar: " (رأس مال)", fr: " (capital)", de: " (Eigenkapital)" },
  ", equity": { ar: "، رأس مال", fr: ", capital", de: ", Eigenkapital" },
  ", first phase": { ar: "، المرحلة الأولى", fr: ", première phase", de: ", erste Phase" },
};

/** Plans of a country go by its name. */
const COUNTRIES: Readonly<Record<string, string>> = {
  Germany: "DE",
  India: "IN",
  UK: "GB",
  "United Arab Emirates": "AE",
  "United States": "US",
};

const SERIES = /^Series ([A-Z]\d?(?:-\d)?)$/;
const OF_MONTH = /^(?:([A-Z][a-z]+) )?(20\d\d) (round|share sale|tender offer)$/;
const OF_YEAR = /^(.+) (FY)?(20\d\d)$/;

const SALES: Readonly<Record<string, Words>> = {
  round: { ar: "جولة", fr: "tour", de: "Runde" },
  "share sale": { ar: "بيع أسهم", fr: "vente d'actions", de: "Aktienverkauf" },
  "tender offer": { ar: "عرض شراء أسهم", fr: "offre de rachat d'actions", de: "Rückkaufangebot" },
};

/**
 * Names of an object that has none but its canonical English words: rounds, spending of a year, offerings are named by words
 * that every language has. What we have no words for keeps its English name alone.
 */
export function objectNames(canonical: string): Names {
  return { ...inOthers(canonical), en: canonical };
}

function inOthers(name: string): Words | undefined {
  const whole = WHOLE[name];
  if (whole !== undefined) return whole;
  const country = COUNTRIES[name];
  if (country !== undefined) return inEach((locale) => countryName(country, locale));
  const after = Object.keys(AFTER).find((words) => name.endsWith(words));
  if (after !== undefined) return joined(inOthers(name.slice(0, -after.length)), AFTER[after]);

  const [, letter] = SERIES.exec(name) ?? [];
  if (letter !== undefined)
    return { ar: `جولة الفئة ${letter}`, fr: `série ${letter}`, de: `Series-${letter}-Runde` };

  const [, month, ofYear, sale = ""] = OF_MONTH.exec(name) ?? [];
  if (ofYear !== undefined) return saleOf(SALES[sale], month, ofYear);

  const [, what = "", financial, year] = OF_YEAR.exec(name) ?? [];
  if (year === undefined) return undefined;
  return joined(
    WHOLE[what],
    financial === undefined
      ? { ar: ` في ${year}`, fr: ` ${year}`, de: ` ${year}` }
      : {
          ar: ` في السنة المالية ${year}`,
          fr: `, exercice ${year}`,
          de: `, Geschäftsjahr ${year}`,
        },
  );
}

const inEach = (word: (locale: Other) => string): Words => ({
  ar: word("ar"),
  fr: word("fr"),
  de: word("de"),
});

const joined = (first: Words | undefined, second: Words | undefined): Words | undefined =>
  first && second && { ar: first.ar + second.ar, fr: first.fr + second.fr, de: first.de + second.de };

function saleOf(sale: Words | undefined, month: string | undefined, year: string): Words | undefined {
  if (sale === undefined) return undefined;
  if (month === undefined)
    return { ar: `${sale.ar} ${year}`, fr: `${sale.fr} de ${year}`, de: `${sale.de} ${year}` };
  const first = Date.parse(`1 ${month} ${year} UTC`);
  if (Number.isNaN(first)) return undefined;
  const day = new Date(first).toISOString().slice(0, 10);
  const said = inEach((locale) => formatDate(day, locale, { precision: "month" }));
  return {
    ar: `${sale.ar} ${said.ar}`,
    fr: `${sale.fr} ${/^[ao]/.test(said.fr) ? "d'" : "de "}${said.fr}`,
    de: `${sale.de} vom ${said.de}`,
  };
}
