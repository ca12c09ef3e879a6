import { expect, it } from "vitest";
import { negotiateLocale } from "./negotiate";

it.each([
  [null, "ar"],
  ["", "ar"],
  ["en", "en"],
  ["en-US,en;q=0.9,ar;q=0.8", "en"],
  ["ar-EG,ar;q=0.9,en;q=0.8", "ar"],
  ["fr-FR,fr;q=0.9,en;q=0.5", "fr"],
  ["de-AT,en;q=0.5", "de"],
  ["pt-PT,pt;q=0.9,en;q=0.5", "en"],
  ["en;q=0.3, ar;q=0.7", "ar"],
  ["en;q=0, it", "ar"],
  ["es,it", "ar"],
  ["*", "ar"],
  ["AR-sa", "ar"],
  [";;;,q=1", "ar"],
])("%s is %s", (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale);
});
