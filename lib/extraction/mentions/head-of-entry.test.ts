import { expect, it } from "vitest";
import { compilePack } from "../compiled-pack";
import { plainForm } from "../document/phrase-index";
import { tokenise } from "../document/tokenise";
import { PACKS } from "../languages";
import { normalise } from "../text/normalise";
import type { Lang } from "../types";
import { headOfEntry } from "./head-of-entry";

function head(lang: Lang, line: string): string | null {
  const view = normalise(line);
  const tokens = tokenise(view);
  const compiled = compilePack(PACKS[lang], plainForm);
  const run = headOfEntry(compiled, tokens, 0, tokens.length);
  return run && view.text.slice(tokens[run.first]!.from, tokens[run.end - 1]!.to);
}

it.each<[Lang, string, string]>([
  ["en", "Hlasovka (Ostrava). Voice agents for call centres.", "Hlasovka"],
  ["fr", "▸ Kimberlite (Grenoble), qui dessine des puces optiques.", "Kimberlite"],
  ["es", "→ Lyngdal. Los noruegos de la traducción clínica.", "Lyngdal"],
  ["de", "🧪 Cusp & Söhne (Darmstadt): 6,2 Mio. Euro.", "Cusp & Söhne"],
  ["ar", "▪ نبراس (أبوظبي): وكلاء آليون للمصارف.", "نبراس"],
  ["zh", "· 灵御机器人（浙江宁波）：天使轮。", "灵御机器人"],
])("an entry of a list opens with a name: %s", (lang, line, name) => {
  expect(head(lang, line)).toBe(name);
});

it.each<[Lang, string]>([
  ["de", "LINZ (APA) – Das Start-up hat Geld erhalten."],
  ["en", "• Revenue: $102.35B, up 16%."],
  ["en", "“Hlasovka” raised money."],
  ["en", "The firm (founded in 2019) raised money."],
  ["fr", "Nous avons levé 900 000 euros."],
])("a line that opens otherwise has no head: %s %s", (lang, line) => {
  expect(head(lang, line)).toBeNull();
});
