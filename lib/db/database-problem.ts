/** What can be wrong with a database, with the words that a sentence about it needs. The catalogs say it (lib/cli/messages). */
export type Problem =
  | { is: "unreachable"; address: string; reason: string }
  | { is: "login_refused"; address: string; reason: string }
  | { is: "too_old"; address: string; version: string }
  | { is: "no_such_database"; address: string; name: string }
  | { is: "no_space"; path: string }
  | { is: "no_permission"; path: string }
  | { is: "no_binaries"; platform: string }
  | { is: "no_account" }
  | { is: "other_version"; path: string; version: string }
  | { is: "password_lost"; path: string }
  | { is: "no_answer"; pid: number; path: string }
  | { is: "would_not_start"; reason: string; log: string };

/** The database cannot be used. Nothing was changed that the next start would trip over. */
export class DatabaseProblem extends Error {
  override readonly name = "DatabaseProblem";
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    const { is, ...words } = problem;
    super(`${is}: ${Object.values(words).join(", ")}`, options);
  }
}

/** Tells a full disk and a missing permission from other failures of the file system; gives back all else unchanged. */
export function asProblem(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT")
    return new DatabaseProblem({ is: "no_space", path }, { cause: error });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return new DatabaseProblem({ is: "no_permission", path }, { cause: error });
  return error;
}
