import { notFound } from "next/navigation";
import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { formatsIn } from "./formats";
import { digitsOf, isLocale } from "./locales";
import { loadMessages } from "./messages";

/** Components get the language of the address; route handlers and the proxy say it: `getTranslations({ locale })`. */
export default getRequestConfig(async ({ locale: given }) => {
  const locale = given ?? (await rootLocale());
  if (!isLocale(locale)) notFound();
  const messages = await loadMessages(locale);
  return { locale, messages, formats: formatsIn(digitsOf(locale)), timeZone: "UTC" };
});
