import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ColumnsTable } from "@/components/api/columns-table";
import { OperationEntry } from "@/components/api/operation-entry";
import { Section } from "@/components/ui/section";
import { API_LIMIT } from "@/lib/api/limits";
import { fieldsOf, OPERATIONS } from "@/lib/api/operations";
import { acceptedBy } from "@/lib/api/parameter-values";
import { csvParameters, zipParameters } from "@/lib/api/parameters";
import { everyClaim } from "@/lib/claims/filter";
import { claimsFeedPath, disagreementsFeedPath, exportPath } from "@/lib/claims/paths";
import { ALL_COLUMNS, sortOf } from "@/lib/export/columns";
import { FORMAT_NAMES, FORMATS } from "@/lib/export/formats";
import { FEED_FORMATS, FEED_NAMES } from "@/lib/feeds/formats";
import { everyFigure } from "@/lib/figures/filter";
import { alternatesOf } from "../alternates";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("api");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/api") };
}

const RULES = ["paging", "fields", "time", "amounts", "problems", "caching"] as const;
const SECTIONS = ["requests", "rules", "files", "columns", "feeds", "assistants"] as const;

/** What can be taken away and how: made from the same schemas and columns that answer. */
export default async function ApiPage() {
  const [t, exports] = await Promise.all([getTranslations("api"), getTranslations("export")]);
  const described = (name: string, schema: Parameters<typeof acceptedBy>[0]) => ({
    name,
    meaning: t(`parameters.${name}` as "parameters.id"),
    ...acceptedBy(schema),
  });
  const options = Object.entries({ ...csvParameters, format: zipParameters.format }).map(([name, schema]) =>
    described(name, schema),
  );
  const words = {
    example: t("example"),
    parameters: t("parametersOf"),
    returns: t("returns"),
    many: t("many"),
  };
  return (
    <div className="grid gap-y-12">
      <header className="pt-8">
        <h1>{t("title")}</h1>
        <p className="mt-3 max-w-[60ch] text-lead text-ink-soft">{t("lead")}</p>
        <nav aria-label={t("contents")} className="mt-4 flex flex-wrap gap-x-6 gap-y-1">
          {SECTIONS.map((section) => (
            <a key={section} href={`#${section}`} className="link">
              {t(section)}
            </a>
          ))}
          <a href="/api/v1/openapi.json" className="link">
            {t("document")}
          </a>
        </nav>
      </header>
      <Section id="requests" title={t("requests")}>
        <div className="divide-y divide-rule">
          {OPERATIONS.map((operation) => (
            <OperationEntry
              key={operation.name}
              path={`/api/v1${operation.path}`}
              summary={t(`operations.${operation.name}`)}
              example={operation.path.includes("{") ? null : `/api/v1${operation.path}?${operation.example}`}
              parameters={Object.entries(operation.query).map(([name, schema]) => described(name, schema))}
              fields={fieldsOf(operation)}
              words={words}
            />
          ))}
        </div>
      </Section>
      <Section id="rules" title={t("rules")}>
        <ul className="grid max-w-[75ch] list-disc gap-y-2 ps-5">
          {RULES.map((rule) => (
            <li key={rule}>{t(`rule.${rule}`)}</li>
          ))}
          <li>{t("rule.limits", { count: API_LIMIT.most })}</li>
        </ul>
      </Section>
      <Section id="files" title={t("files")} note={t("filesLead")}>
        <ul className="grid gap-y-2">
          {([...FORMATS, "zip"] as const).map((file) => (
            <li key={file} className="flex flex-wrap gap-x-3">
              <a href={exportPath(everyClaim(), file)} className="link" dir="ltr">
                <code>{exportPath(everyClaim(), file)}</code>
              </a>
              <span>{FORMAT_NAMES[file]}</span>
              <span className="text-ink-soft">{exports(`notes.${file}`)}</span>
            </li>
          ))}
        </ul>
        <h3 className="mt-6 mb-2">{t("options")}</h3>
        <dl className="api-parameters">
          {options.map(({ name, meaning, values }) => (
            <div key={name}>
              <dt>
                <code dir="ltr">{name}</code>
              </dt>
              <dd>
                {meaning} {values === null ? null : <code dir="ltr">{values.join(" · ")}</code>}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="columns" title={t("columns")} note={t("columnsLead")}>
        <ColumnsTable
          columns={ALL_COLUMNS.map((name) => ({
            name,
            sort: sortOf(name),
            meaning: exports(`columns.${name}`),
          }))}
          words={{ column: t("column"), sort: t("sort"), meaning: t("meaning"), caption: t("columns") }}
        />
      </Section>
      <Section id="feeds" title={t("feeds")} note={t("feedsLead")}>
        <dl className="api-parameters">
          {(
            [
              ["claimsFeed", (format) => claimsFeedPath(everyClaim(), format)],
              ["disagreementsFeed", (format) => disagreementsFeedPath(everyFigure(), format)],
            ] as const satisfies ReadonlyArray<[string, (format: (typeof FEED_FORMATS)[number]) => string]>
          ).map(([name, addressOf]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd className="flex flex-wrap gap-x-4">
                {FEED_FORMATS.map((format) => (
                  <a key={format} href={addressOf(format)} className="link">
                    {FEED_NAMES[format]}
                  </a>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="assistants" title={t("assistants")} note={t("assistantsLead")}>
        <code dir="ltr">/api/mcp</code>
      </Section>
    </div>
  );
}
