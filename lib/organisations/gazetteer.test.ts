import { describe, expect, it } from "vitest";
import { foldName } from "./fold";
import { gazetteer } from "./gazetteer";

const { organisations, people, objects } = gazetteer;
const owners = [...organisations, ...people, ...objects];
const weakOf = (owner: (typeof owners)[number]) => new Set("weak" in owner ? owner.weak : []);
const textsOf = (owner: (typeof owners)[number]) => Object.values(owner.names).flat();

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe("the gazetteer's shape", () => {
  it("has no slug and no canonical name twice", () => {
    for (const list of [organisations, people, objects]) {
      expect(repeated(list.map((owner) => owner.slug))).toEqual([]);
      expect(repeated(list.map((owner) => foldName(owner.name)))).toEqual([]);
    }
  });

  it("has no ticker twice", () => {
    expect(repeated(organisations.flatMap(({ ticker }) => ticker ?? []))).toEqual([]);
  });

  it("has slugs in kebab-case and country codes of two capitals", () => {
    expect(
      owners.filter((owner) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(owner.slug)).map((owner) => owner.slug),
    ).toEqual([]);
    expect(organisations.filter(({ country }) => country !== null && !/^[A-Z]{2}$/.test(country))).toEqual(
      [],
    );
  });

  it("opens the English names with the canonical name", () => {
    expect(owners.filter((owner) => owner.names.en?.[0] !== owner.name).map((owner) => owner.slug)).toEqual(
      [],
    );
  });

  it("leads every role and every owner to an organisation", () => {
    const slugs = new Set(organisations.map((organisation) => organisation.slug));
    const named = [
      ...people.flatMap((person) => person.roles.map((role) => role.organisation)),
      ...objects.flatMap((object) => object.owners),
    ];
    expect([...new Set(named.filter((slug) => !slugs.has(slug)))]).toEqual([]);
    expect(objects.filter((object) => object.owners.length === 0).map((object) => object.slug)).toEqual([]);
  });

  it("dates roles with days or years that run forward", () => {
    const day = /^\d{4}(-\d\d-\d\d)?$/;
    for (const { slug, roles } of people) {
      for (const { from, to } of roles) {
        if (from) expect(from, slug).toMatch(day);
        if (to) expect(to, slug).toMatch(day);
        if (from && to) expect(to.slice(0, 4) >= from.slice(0, 4), slug).toBe(true);
      }
    }
  });

  it("names only words, each once in its language, and every weak name among them", () => {
    for (const owner of owners) {
      for (const [language, texts] of Object.entries(owner.names)) {
        // Accents tell spellings apart (Élysée, Elysée); the forms of Arabic letters do not: the matcher folds those.
        const spelt = texts.map((text) => (language === "ar" ? foldName(text) : text.toLowerCase()));
        expect(repeated(spelt), owner.slug).toEqual([]);
        expect(
          texts.filter((text) => foldName(text) === "" || text !== text.trim()),
          owner.slug,
        ).toEqual([]);
      }
      const texts = new Set(textsOf(owner));
      expect(
        [...weakOf(owner)].filter((text) => !texts.has(text)),
        owner.slug,
      ).toEqual([]);
    }
  });

  it("gives no strong name to two owners", () => {
    const ownersOf = new Map<string, Set<string>>();
    for (const [sort, list] of Object.entries({ organisations, people, objects })) {
      for (const owner of list) {
        for (const text of textsOf(owner)) {
          if (weakOf(owner).has(text)) continue;
          const folded = foldName(text);
          ownersOf.set(folded, (ownersOf.get(folded) ?? new Set()).add(`${sort}/${owner.slug}`));
        }
      }
    }
    expect(
      [...ownersOf].filter(([, those]) => those.size > 1).map(([name, those]) => [name, ...those]),
    ).toEqual([]);
  });

  it("writes each language in its script", () => {
    for (const owner of owners) {
      expect(
        (owner.names.ar ?? []).filter((text) => !/\p{Script=Arabic}/u.test(text)),
        owner.slug,
      ).toEqual([]);
      expect(
        (owner.names.zh ?? []).filter((text) => !/\p{Script=Han}/u.test(text)),
        owner.slug,
      ).toEqual([]);
    }
  });

  it("has a version that is the hash of its content", () => {
    expect(gazetteer.version).toMatch(/^[0-9a-f]{14}$/);
  });
});

describe("the gazetteer's reach", () => {
  const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;
  const CHINA = ["CN", "HK", "TW"];
  const GULF = ["AE", "SA", "QA", "KW", "BH", "OM"];

  it("holds as much as README promises", () => {
    const ofKind = (kind: string) => organisations.filter((organisation) => organisation.kind === kind);
    expect(organisations.length).toBeGreaterThanOrEqual(1_500);
    expect(ofKind("outlet").length).toBeGreaterThanOrEqual(400);
    expect(ofKind("government").length).toBeGreaterThanOrEqual(100);
    expect(people.length).toBeGreaterThanOrEqual(400);
    expect(objects.length).toBeGreaterThanOrEqual(350);
  });

  it("names AI organisations in Arabic, wherever they are", () => {
    const industry = organisations.filter(({ ai }) => ai);
    expect(
      share(
        industry.filter(({ names }) => names.ar?.length),
        industry,
      ),
    ).toBeGreaterThanOrEqual(0.98);
  });

  it("names what is Chinese in Chinese", () => {
    const chinese = organisations.filter(({ country, kind }) => country === "CN" && kind !== "programme");
    expect(chinese.filter(({ names }) => !names.zh?.length).map(({ slug }) => slug)).toEqual([]);
  });

  it("names every government in Arabic and Chinese, and Gulf organisations in Arabic", () => {
    const countries = organisations.filter(({ kind }) => kind === "government");
    const lacking = countries.filter(({ names }) => !names.ar?.length || !names.zh?.length);
    expect(lacking.map(({ slug }) => slug)).toEqual([]);
    const gulf = organisations.filter(({ country }) => GULF.includes(country ?? ""));
    expect(gulf.filter(({ names }) => !names.ar?.length).map(({ slug }) => slug)).toEqual([]);
  });

  it("names people in Arabic, and those of Chinese firms in Chinese", () => {
    expect(
      share(
        people.filter(({ names }) => names.ar?.length),
        people,
      ),
    ).toBeGreaterThanOrEqual(0.98);
    const countryOf = new Map(organisations.map(({ slug, country }) => [slug, country]));
    const ofChina = people.filter(({ roles }) =>
      CHINA.includes(countryOf.get(roles[0]?.organisation ?? "") ?? ""),
    );
    expect(ofChina.filter(({ names }) => !names.zh?.length).map(({ slug }) => slug)).toEqual([]);
  });

  it("finds large organisations under the names that the scorer and newspapers give them", () => {
    const bearers = bearersByName();
    expect(bearers.get(foldName("Google"))).toEqual(["alphabet"]);
    for (const [slug, ...spellings] of [
      ["nvidia", "Nvidia", "إنفيديا", "نفيديا", "انفيديا", "إنڤيديا", "英伟达", "輝達"],
      ["openai", "OpenAI", "أوبن إيه آي", "أوبن أي آي", "اوبن ايه اي", "أوبن إيه.آي", "开放人工智能"],
      ["deepseek", "DeepSeek", "ديب سيك", "ديبسيك", "深度求索"],
      ["alphabet", "Alphabet", "ألفابت", "ألفابيت", "غوغل", "جوجل", "谷歌"],
      ["anthropic", "Anthropic", "أنثروبيك", "أنثروبك"],
      ["xai", "xAI", "إكس إيه آي"],
      ["softbank", "SoftBank", "سوفت بنك", "软银", "軟銀"],
      ["tsmc", "TSMC", "تي إس إم سي", "台积电"],
      ["united-states", "US", "الولايات المتحدة", "États-Unis", "Vereinigte Staaten", "EE. UU.", "美国"],
      [
        "european-union",
        "European Commission",
        "المفوضية الأوروبية",
        "Commission européenne",
        "EU-Kommission",
      ],
    ] as const) {
      for (const spelling of spellings) expect(bearers.get(foldName(spelling)), spelling).toEqual([slug]);
    }
  });
});

/** The slugs of organisations and people by each of their folded names. */
function bearersByName(): Map<string, string[]> {
  const bearers = new Map<string, Set<string>>();
  for (const owner of [...organisations, ...people]) {
    for (const text of textsOf(owner)) {
      const folded = foldName(text);
      bearers.set(folded, (bearers.get(folded) ?? new Set()).add(owner.slug));
    }
  }
  return new Map([...bearers].map(([name, slugs]) => [name, [...slugs]]));
}
