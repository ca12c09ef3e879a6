import type { Language } from "./locales";
import type { Messages } from "./messages";
import ar from "./messages/ar.json" with { type: "json" };
import de from "./messages/de.json" with { type: "json" };
import en from "./messages/en.json" with { type: "json" };
import fr from "./messages/fr.json" with { type: "json" };

/** The same keys with any words: a catalog that lacks one does not compile. */
type InAnyWords<T> = { [Key in keyof T]: T[Key] extends string ? string : InAnyWords<T[Key]> };

const catalogs: Record<Language, InAnyWords<Messages>> = { ar, en, fr, de };

/** Every catalog at once, for tests. */
export const CATALOGS = catalogs as Record<Language, Messages>;
