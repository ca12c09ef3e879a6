import { useTranslations } from "next-intl";
import type { OrganisationDetail } from "@/lib/claims/rows";
import { NameText } from "../claims/party-name";
import { Section } from "../ui/section";

/** Who speaks for it, and what it owns under names of their own. */
export function CompanyPeople({ company }: { company: OrganisationDetail }) {
  const t = useTranslations();
  const { people, objects } = company;
  if (people.length + objects.length === 0) return null;
  return (
    <div className="grid content-start gap-y-10">
      {people.length > 0 ? (
        <Section id="people" title={t("company.people")}>
          <ul>
            {people.map(({ names, role, end }) => (
              <li
                key={`${names.en} ${role}`}
                className="flex flex-wrap justify-between gap-x-4 border-b border-rule py-2"
              >
                <NameText names={names} />
                <span className="text-small text-ink-soft">
                  <bdi lang="en">{role}</bdi>
                  {end === null ? null : ` · ${t("company.peopleFormer", { end: end.slice(0, 4) })}`}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {objects.length > 0 ? (
        <Section id="objects" title={t("company.objects")}>
          <ul>
            {objects.map(({ names, kind }) => {
              const key = `objectKinds.${kind}` as "objectKinds.model";
              return (
                <li
                  key={`${names.en} ${kind}`}
                  className="flex flex-wrap justify-between gap-x-4 border-b border-rule py-2"
                >
                  <NameText names={names} />
                  <span className="text-small text-ink-soft">{t.has(key) ? t(key) : kind}</span>
                </li>
              );
            })}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}
