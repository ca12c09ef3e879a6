import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGS, type Lang } from "../../extraction/types";
import { readPlanWords, type SaidState } from "./read-plan-words";

const CORPUS: Record<Lang, Array<[said: SaidState | null, words: string]>> = {
  en: [
    ["under_way", "Crews broke ground on the $10 billion site in Louisiana in December."],
    ["under_way", "The $25 billion campus is already under construction."],
    ["under_way", "Construction has begun on the 500-billion-dollar project, Oracle said."],
    ["under_way", "The first phase, worth $7 billion, has been completed."],
    ["under_way", "Only 1.28 billion of it had been spent."],
    ["done", "The company has completed the $10 billion data centre."],
    ["done", "The 1.5 billion dollar plant went live on Monday."],
    ["dropped", "Microsoft has scrapped its $1 billion data-centre plan in Ohio."],
    ["dropped", "The $3.3 billion project was cancelled, two officials said."],
    ["dropped", "The group, which had begun building, walked away from the plan."],
    ["revised", "Meta raised its 2024 outlook to $35-40 billion from $30-37 billion."],
    ["revised", "In May 2026 Meta lifted its guidance to $125-145 billion."],
    ["revised", "In November the guidance fell to $12-14 billion because of delays."],
    ["revised", "Microsoft has paused work on the $1 billion site."],
    ["revised", "Alphabet will cut its capital spending to $75 billion."],
    [null, "Stargate plans to invest $500 billion over four years."],
    [null, "The $10 billion campus will be completed by 2029."],
    [null, "Construction is expected to start next year; it has yet to break ground."],
    [null, "The company denied that it had scrapped the $1 billion plan."],
    [null, "It has not abandoned the 500 billion dollar plan."],
    [null, "It may cancel the project if prices rise."],
    [null, "Anthropic raised $13 billion from investors."],
    [null, ""],
  ],
  ar: [
    ["under_way", "بدأت أعمال البناء في المشروع البالغة قيمته 25 مليار دولار."],
    ["under_way", "ووُضع حجر الأساس للمجمّع الذي تبلغ كلفته عشرة مليارات دولار."],
    ["under_way", "المشروع قيد الإنشاء بكلفة 500 مليار دولار."],
    ["under_way", "اكتملت المرحلة الأولى بكلفة 7 مليارات دولار."],
    ["done", "أنجزت الشركة مركز البيانات البالغة كلفته عشرة مليارات دولار."],
    ["done", "ودخل المجمّع الخدمة بكلفة 1.5 مليار دولار."],
    ["dropped", "ألغت مايكروسوفت خطة بقيمة مليار دولار في أوهايو."],
    ["dropped", "تخلّت الشركة عن مشروع بقيمة 3.3 مليار دولار."],
    ["revised", "رفعت ميتا توقعاتها لعام 2024 إلى 35-40 مليار دولار بعد 30-37 ملياراً."],
    ["revised", "خفّضت ميتا خطتها لعام 2023 إلى 30-33 مليار دولار."],
    ["revised", "انخفضت التوقعات في نوفمبر إلى 12-14 مليار دولار بسبب التأخير."],
    ["revised", "علّقت الشركة العمل في موقع كلفته مليار دولار."],
    [null, "قدّم ترامب خطة بقيمة 500 مليار يورو لتطوير أجهزة الذكاء الاصطناعي."],
    [null, "ومن المقرر أن يكون المشروع قد اكتمل في 2029."],
    [null, "لم تبدأ أعمال البناء بعد، ولم تُلغِ الشركة خطتها."],
    [null, "نفت الشركة أنها ألغت خطة المليار دولار."],
    [null, "من أجل بناء مركز بيانات بكلفة مليار دولار."],
    [null, "وعلّق المحلل على الخطة قائلًا إنها طموحة."],
  ],
  fr: [
    ["under_way", "Les travaux ont commencé sur le campus de 8,5 milliards d'euros."],
    ["under_way", "Le président a posé la première pierre du site de 10 milliards."],
    ["done", "Le centre de données de 1,2 milliard d'euros a été inauguré mardi."],
    ["dropped", "Le groupe a renoncé à son projet de 3 milliards d'euros."],
    ["dropped", "Le projet de 3,3 milliards a été annulé."],
    ["revised", "Meta a relevé sa prévision à 72 milliards de dollars."],
    ["revised", "Le budget de 2 milliards a été revu à la baisse."],
    ["revised", "Le chantier d'un milliard de dollars a été suspendu."],
    [null, "La France annonce 109 milliards d'euros d'investissements."],
    [null, "Le campus de 8,5 milliards sera achevé en 2028."],
    [null, "Le groupe n'a pas renoncé à son projet de 3 milliards."],
  ],
  de: [
    ["under_way", "Das elf Milliarden Euro teure Rechenzentrum ist im Bau."],
    ["under_way", "Die Bauarbeiten für das 5-Milliarden-Projekt haben begonnen."],
    ["done", "Das zwei Milliarden Euro teure Rechenzentrum wurde am Montag eröffnet."],
    ["dropped", "Intel hat die 30 Milliarden Euro teure Fabrik in Magdeburg gestrichen."],
    ["dropped", "Der Konzern gibt den Plan endgültig auf."],
    ["revised", "Meta hat die Prognose auf 66 bis 72 Milliarden Dollar angehoben."],
    ["revised", "Das Projekt über eine Milliarde Dollar wurde verschoben."],
    [null, "Die Schwarz-Gruppe will elf Milliarden Euro investieren."],
    [null, "Das Rechenzentrum soll 2027 fertiggestellt werden."],
    [null, "Das Rechenzentrum, das 2027 eröffnet werden soll, kostet elf Milliarden Euro."],
    [null, "Der Konzern hat den Plan nicht aufgegeben."],
  ],
  es: [
    ["under_way", "Las obras ya han comenzado en el campus de 15.700 millones de euros."],
    ["under_way", "El centro de 2.000 millones está en plena construcción."],
    ["done", "La empresa inauguró el centro de datos de 1.500 millones de dólares."],
    ["dropped", "Microsoft canceló su plan de 1.000 millones de dólares en Ohio."],
    ["dropped", "El grupo renunció al proyecto de 3.300 millones."],
    ["revised", "Meta elevó su previsión a 72.000 millones de dólares."],
    ["revised", "La compañía aplazó el proyecto de 1.000 millones."],
    [null, "Amazon invertirá 15.700 millones de euros en Aragón."],
    [null, "El centro de 2.000 millones será inaugurado en 2027, cuando esté terminado."],
    [null, "La empresa no canceló su plan de 1.000 millones."],
  ],
  zh: [
    ["under_way", "总投资100亿元的数据中心已经动工。"],
    ["under_way", "项目一期已建成，投资70亿元。"],
    ["done", "总投资50亿元的智算中心已投入使用。"],
    ["dropped", "微软取消了10亿美元的数据中心计划。"],
    ["dropped", "公司已放弃33亿美元的项目。"],
    ["revised", "Meta将2025年资本支出上调至660亿至720亿美元。"],
    ["revised", "公司暂停了10亿美元的项目。"],
    [null, "阿里巴巴计划三年投入3800亿元。"],
    [null, "该项目预计2028年建成，总投资100亿元。"],
    [null, "公司否认取消10亿美元的计划。"],
    [null, "項目尚未動工。"],
  ],
};

describe.each(LANGS)("what has become of a plan, in %s", (lang) => {
  test.each(CORPUS[lang])("%s: %s", (said, words) => {
    expect(readPlanWords(words, lang)).toBe(said);
  });
});

test("is said by the gravest clause, whatever stands around it", () => {
  const clauses = (["en", "ar", "zh"] as const).flatMap((lang) =>
    CORPUS[lang].filter(([said]) => said !== null).map(([said, words]) => ({ lang, said, words })),
  );
  const grave = ["dropped", "done", "under_way", "revised", null];
  fc.assert(
    fc.property(fc.constantFrom(...clauses), fc.constantFrom(...clauses), (one, other) => {
      if (one.lang !== other.lang) return;
      const both = readPlanWords(`${one.words}\n${other.words}`, one.lang);
      expect(grave.indexOf(both)).toBe(Math.min(grave.indexOf(one.said), grave.indexOf(other.said)));
    }),
  );
});

test("any text is read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...LANGS), (words, lang) => {
      expect(["dropped", "done", "under_way", "revised", null]).toContain(readPlanWords(words, lang));
    }),
  );
});
