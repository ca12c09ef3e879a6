import type {
  Gazetteer,
  NamedObject,
  ObjectKind,
  Organisation,
  OrganisationKind,
  Person,
} from "../extraction/gazetteer";
import banks from "./data/banks.json";
import chipMakers from "./data/chip-makers.json";
import chips from "./data/chips.json";
import clouds from "./data/clouds.json";
import companies from "./data/companies.json";
import funds from "./data/funds.json";
import governments from "./data/governments.json";
import labs from "./data/labs.json";
import models from "./data/models.json";
import englishOutlets from "./data/outlets-english.json";
import executives from "./data/people-executives.json";
import officials from "./data/people-officials.json";
import products from "./data/products.json";
import projects from "./data/projects.json";
import sites from "./data/sites.json";
import { hashText } from "./hash-text";

const ofKind = (kind: OrganisationKind, listed: ReadonlyArray<Omit<Organisation, "kind">>): Organisation[] =>
  listed.map((organisation) => ({ ...organisation, kind }));

const objectsOfKind = (kind: ObjectKind, listed: ReadonlyArray<Omit<NamedObject, "kind">>): NamedObject[] =>
  listed.map((object) => ({ ...object, kind }));

const organisations: readonly Organisation[] = [
  ...ofKind("lab", labs),
  ...ofKind("company", companies),
  ...ofKind("chip_maker", chipMakers),
  ...ofKind("cloud", clouds),
  ...ofKind("fund", funds),
  ...ofKind("bank", banks),
  ...ofKind("government", governments),
  ...ofKind("project", projects),
  ...ofKind("outlet", englishOutlets),
];

const people: readonly Person[] = [...executives, ...officials];

const objects: readonly NamedObject[] = [
  ...objectsOfKind("model", models),
  ...objectsOfKind("product", products),
  ...objectsOfKind("chip", chips),
  ...objectsOfKind("site", sites),
];

/**
 * The names that ship with Marsad. Every weak name also stands in `names`. `ai` is false for governments too: their
 * figures count where AI is what they speak of. Google and Facebook are names of Alphabet and Meta.
 */
export const gazetteer: Gazetteer = {
  version: hashText(JSON.stringify([organisations, people, objects])),
  organisations,
  people,
  objects,
};
