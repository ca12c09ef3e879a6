"use client";

import { catchError } from "next/error";
import { useTranslations } from "next-intl";

function PartFailed({ retry }: { retry: () => void }) {
  const t = useTranslations("errors.part");
  return (
    <div
      role="alert"
      className="my-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-s-2 border-accent ps-4"
    >
      <p>{t("text")}</p>
      <button type="button" className="button" onClick={retry}>
        {t("retry")}
      </button>
    </div>
  );
}

/** A part of a page that may fail alone. */
export const PartBoundary = catchError((_: object, { retry }) => <PartFailed retry={retry} />);
