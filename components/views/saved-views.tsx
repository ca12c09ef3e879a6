"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Link } from "@/lib/i18n/navigation";
import { withView } from "@/lib/views/saved-views";
import { useSavedViews } from "./use-saved-views";

/** Gives the present address a name, and lists those that have one. `address` is without its language. */
export function SavedViews({ address, proposal }: { address: string; proposal: string }) {
  const t = useTranslations("keys.views");
  const id = useId();
  const { views, keep } = useSavedViews();
  const known = views.find((view) => view.address === address);
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button type="button" className="button" popoverTarget={id}>
        {known === undefined ? t("title") : t("saved")}
      </button>
      <div id={id} popover="auto" className="menu views">
        <form
          className="flex gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
            if (name !== "") setFailed(!keep(withView(views, { name, address })));
          }}
        >
          <label className="min-w-0 grow">
            <span className="block text-small text-ink-soft">{t("name")}</span>
            <input
              key={`${address} ${known?.name ?? ""}`}
              name="name"
              dir="auto"
              maxLength={120}
              required
              defaultValue={known?.name ?? proposal}
              className="field"
            />
          </label>
          <button type="submit" className="button button-strong self-end">
            {known === undefined ? t("save") : t("rename")}
          </button>
        </form>
        <p role="status" className="text-small text-ink-soft">
          {failed ? t("failed") : t("note")}
        </p>
        <ul className="max-h-80 overflow-auto">
          {views.map((view) => (
            <li key={view.address} className="flex items-center justify-between gap-3 border-t border-rule">
              <Link
                href={view.address}
                prefetch={false}
                aria-current={view.address === address ? "page" : undefined}
                className="quiet-link min-w-0 py-2"
              >
                <bdi>{view.name}</bdi>
              </Link>
              <button
                type="button"
                aria-label={t("forget", { name: view.name })}
                className="choice shrink-0 text-small"
                onClick={() => keep(views.filter((one) => one !== view))}
              >
                {t("delete")}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
