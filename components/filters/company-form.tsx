"use client";

import { useLocale } from "next-intl";
import { type ReactNode, useState } from "react";
import { getPathname } from "@/lib/i18n/navigation";
import { CompanyPicker } from "./company-picker";

interface CompanyFormProps {
  /** The page that is asked, without its language. */
  path: string;
  chosen: readonly string[];
  names: Readonly<Record<string, string>>;
  /** On the button. */
  show: string;
  /** Fields that keep the rest of the address. */
  children?: ReactNode;
}

/** A plain form for pages that are about some companies: what is chosen goes into the address as it is sent. */
export function CompanyForm({ path, chosen, names, show, children }: CompanyFormProps) {
  const locale = useLocale();
  const [companies, setCompanies] = useState<readonly string[]>(chosen);
  return (
    <form
      action={getPathname({ href: path, locale })}
      className="grid max-w-[40rem] grid-cols-[minmax(0,1fr)_auto] items-end gap-x-4 print:hidden"
    >
      <CompanyPicker chosen={companies} names={names} onChange={setCompanies} />
      <p className="pb-3">
        {children}
        <button type="submit" className="button button-strong">
          {show}
        </button>
      </p>
    </form>
  );
}
