import { expect, test } from "vitest";
import { CATALOGS } from "@/lib/i18n/catalogs.fixture";
import { gazetteer } from "@/lib/organisations/gazetteer";
import { postKeys } from "./post-keys";

const named = (post: string) => postKeys(post).every((key) => key in CATALOGS.ar.posts);

test("a post of two parts has two names, and one with a name of its own in it has none", () => {
  expect(postKeys("Co-founder and chief executive")).toEqual(["co_founder", "chief_executive"]);
  expect(named("Co-founder and chief executive")).toBe(true);
  expect(named("Vice president of Starlink")).toBe(false);
});

test("most posts that people of the gazetteer hold have a name in every language", () => {
  const posts = gazetteer.people.flatMap(({ roles }) => roles.map(({ role }) => role));
  expect(posts.filter(named).length / posts.length).toBeGreaterThan(0.7);
});
