/** Words of an object's name that decide how it groups. All folded and in the singular. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** How far a round or plan has come, and who guessed at it: the question stays the same. */
export const STATUS_WORDS = words(
  `talk early earlier sought expected rumour rumor rumoured rumored reported refused rejected failed proposed planned
   possible potential range raised hope extension close closing money pre post target targeted aim aimed forecast
   estimate guidance demanded revised updated announced official preliminary final latest current recent repeated so
   far to date here`,
);

/** One part of a whole is a question of its own. */
export const PART_WORDS = words(
  "share part phase tranche payment increase portion component equity debt loan credit secured building spent instalment",
);

/** The same thing counted wider or narrower: a difference of scope within one figure. */
export const SCOPE_WORDS = words(
  "total all size experiment run expansion cumulative average overall combined entire whole yearly annual",
);

/** What most objects of their kind are called: weighs nothing against a name. */
export const GENERIC_WORDS = words(
  `ai artificial intelligence data centre chip semiconductor custom infrastructure compute computing power capacity cloud
   gpu accelerator processor hardware server system facility site project plan programme strategy investment commitment
   spending development roadmap order contract agreement accord deal pact settlement round stake funding
   purchase raise capital fund model initiative budget package pledge new domestic national sale tender offer employee
   staff secondary rollout supply foundation frontier base large language technology business group the of in for with
   by and a an on at from near into its their this that three four five one two first second third fourth last year programme campus`,
);

export const PLAIN_WORDS: ReadonlySet<string> = new Set([
  ...STATUS_WORDS,
  ...PART_WORDS,
  ...SCOPE_WORDS,
  ...GENERIC_WORDS,
]);

/** What a cost of computing machines is called, one machine or another. */
export const HARDWARE_WORDS = words("gpu chip server hardware accelerator processor semiconductor");

/** Named in an object they tell two models apart, where a size or a date does not. */
export const VARIANT_WORDS = words(
  "mini nano micro small medium large turbo pro plus ultra max flash lite light air haiku sonnet opus instruct vision coder thinking",
);

export const MONTH_WORDS =
  "january february march april may june july august september october november december".split(" ");
