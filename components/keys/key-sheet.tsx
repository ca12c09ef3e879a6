"use client";

import { useTranslations } from "next-intl";
import { Sheet } from "./sheet";

const KEYS = [
  ["search", ["/"]],
  ["palette", ["Ctrl K", "⌘ K"]],
  ["rows", ["↑", "↓"]],
  ["enter", ["Enter"]],
  ["chart", ["←", "→"]],
  ["ends", ["Home", "End"]],
  ["escape", ["Esc"]],
  ["help", ["?"]],
] as const;

export default function KeySheet({ onClose }: { onClose(): void }) {
  const t = useTranslations("keys");
  return (
    <Sheet label={t("sheet.title")} className="key-sheet" onClose={onClose}>
      <div className="flex items-baseline justify-between gap-6">
        <h2>{t("sheet.title")}</h2>
        <button type="button" className="button" onClick={onClose}>
          {t("close")}
        </button>
      </div>
      <dl>
        {KEYS.map(([does, keys]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} dir="ltr">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(`sheet.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
