import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { OrganisationDetail } from "@/lib/claims/rows";
import { NameText } from "../claims/party-name";
import { Fold } from "../ui/fold";
import { Section } from "../ui/section";
import { PostText } from "./post-text";

/** Who speaks for it, and what it owns under names of their own. */
export function CompanyPeople({ company }: { company: OrganisationDetail }) {
  const t = useTranslations();
  const { people, objects } = company;
  if (people.length + objects.length === 0) return null;
  return (
    <div className="grid content-start gap-y-10">
      {people.length > 0 ? (
        <Section id="people" title={t("company.people")}>
          <Folded>
            {people.map(({ names, role, end }) => (
              <Line key={`${names.en} ${role}`} name={<NameText names={names} />}>
                <PostText post={role} />
                {end === null ? null : ` · ${t("company.peopleFormer", { end: end.slice(0, 4) })}`}
              </Line>
            ))}
          </Folded>
        </Section>
      ) : null}
      {objects.length > 0 ? (
        <Section id="objects" title={t("company.objects")}>
          <Folded>
            {objects.map(({ names, kind }) => {
              const key = `objectKinds.${kind}` as "objectKinds.model";
              return (
                <Line key={`${names.en} ${kind}`} name={<NameText names={names} />}>
                  {t.has(key) ? t(key) : kind}
                </Line>
              );
            })}
          </Folded>
        </Section>
      ) : null}
    </div>
  );
}

const SHOWN = 6;

/** The first few, the rest a click away. */
function Folded({ children }: { children: readonly ReactNode[] }) {
  const t = useTranslations("company");
  return (
    <>
      <ul>{children.slice(0, SHOWN)}</ul>
      {children.length > SHOWN ? (
        <Fold summary={t("more", { count: children.length - SHOWN })}>
          <ul>{children.slice(SHOWN)}</ul>
        </Fold>
      ) : null}
    </>
  );
}

function Line({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <li className="flex flex-wrap justify-between gap-x-4 border-b border-rule py-2">
      {name}
      <span className="text-small text-ink-soft">{children}</span>
    </li>
  );
}
