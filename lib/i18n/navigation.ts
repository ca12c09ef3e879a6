import { createNavigation } from "next-intl/navigation";
import { linking } from "./routing";

/** Next's own, with the language put before the address. */
export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(linking);
