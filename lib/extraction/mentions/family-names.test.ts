import { describe, expect, it } from "vitest";
import { surnameOf } from "./family-names";

describe("the family name", () => {
  it.each([
    ["Liang Wenfeng", "CN", "Liang"],
    ["Jack Ma", "CN", "Ma"],
    ["C.C. Wei", "TW", "Wei"],
    ["Lee Jae-yong", "KR", "Lee"],
    ["Jensen Huang", "US", "Huang"],
    ["Kim Smith", "US", "Smith"],
    ["萨姆·奥特曼", "US", "奥特曼"],
  ])("of %s (%s) is %s", (name, country, surname) => {
    expect(surnameOf(name, country)).toBe(surname);
  });
});
