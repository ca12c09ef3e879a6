import type {
  Gazetteer,
  NamedObject,
  ObjectKind,
  Organisation,
  OrganisationKind,
  Person,
} from "../extraction/gazetteer";
import applications from "./data/applications.json";
import banks from "./data/banks.json";
import chipMakers from "./data/chip-makers.json";
import chips from "./data/chips.json";
import clouds from "./data/clouds.json";
import companies from "./data/companies.json";
import energy from "./data/energy.json";
import funds from "./data/funds.json";
import governments from "./data/governments.json";
import localGovernments from "./data/governments-local.json";
import groups from "./data/groups.json";
import labs from "./data/labs.json";
import models from "./data/models.json";
import arabicOutlets from "./data/outlets-arabic.json";
import asianOutlets from "./data/outlets-asian.json";
import englishOutlets from "./data/outlets-english.json";
import europeanOutlets from "./data/outlets-european.json";
import ownedProjects from "./data/owned-projects.json";
import analysts from "./data/people-analysts.json";
import executives from "./data/people-executives.json";
import investors from "./data/people-investors.json";
import officials from "./data/people-officials.json";
import products from "./data/products.json";
import programmes from "./data/programmes.json";
import projects from "./data/projects.json";
import regulators from "./data/regulators.json";
import research from "./data/research.json";
import robotics from "./data/robotics.json";
import sites from "./data/sites.json";
import universities from "./data/universities.json";
import { hashText } from "./hash-text";

const ofKind = (kind: OrganisationKind, listed: ReadonlyArray<Omit<Organisation, "kind">>): Organisation[] =>
  listed.map((organisation) => ({ ...organisation, kind }));

const objectsOfKind = (kind: ObjectKind, listed: ReadonlyArray<Omit<NamedObject, "kind">>): NamedObject[] =>
  listed.map((object) => ({ ...object, kind }));

const organisations: readonly Organisation[] = [
  ...ofKind("lab", labs),
  ...ofKind("company", [...companies, ...applications, ...robotics, ...energy]),
  ...ofKind("chip_maker", chipMakers),
  ...ofKind("cloud", clouds),
  ...ofKind("fund", funds),
  ...ofKind("bank", banks),
  ...ofKind("government", [...governments, ...localGovernments]),
  ...ofKind("programme", programmes),
  ...ofKind("project", projects),
  ...ofKind("regulator", regulators),
  ...ofKind("university", universities),
  ...ofKind("research", research),
  ...ofKind("group", groups),
  ...ofKind("outlet", [...englishOutlets, ...arabicOutlets, ...europeanOutlets, ...asianOutlets]),
];

const people: readonly Person[] = [...executives, ...officials, ...investors, ...analysts];

const objects: readonly NamedObject[] = [
  ...objectsOfKind("model", models),
  ...objectsOfKind("product", products),
  ...objectsOfKind("chip", chips),
  ...objectsOfKind("site", sites),
  ...objectsOfKind("project", ownedProjects),
];

/**
 * The names that ship with Marsad. Every weak name also stands in `names`. `ai` is false for governments too: their
 * figures count where AI is what they speak of. Ministries are names of their government, except American departments.
 * The Union, its bodies and its programmes have the country "EU".
 */
export const gazetteer: Gazetteer = {
  version: hashText(JSON.stringify([organisations, people, objects])),
  organisations,
  people,
  objects,
};
