import NextLink from "next/link";
import { useLocale } from "next-intl";
import { createNavigation } from "next-intl/navigation";
import type { ComponentProps } from "react";
import { linking } from "./routing";

/** Next's own, with the language put before the address. */
export const { redirect, usePathname, useRouter, getPathname } = createNavigation(linking);

type LinkProps = Omit<ComponentProps<typeof NextLink>, "href" | "locale"> & { href: string };

/** The same of a link. next-intl's own is a second component in the browser for each, with its cookie's settings among the props. */
export function Link({ href, ...rest }: LinkProps) {
  return <NextLink href={getPathname({ href, locale: useLocale() })} {...rest} />;
}
