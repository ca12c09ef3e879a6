import type { Problem } from "@/lib/claims/parameters";
import { readParameters } from "@/lib/claims/parameters";

/** Of one thing only its fields and the language of messages can be asked. */
export function refuseOthers({
  params,
  refuse,
}: {
  params: URLSearchParams;
  refuse(problems: readonly Problem[]): void;
}): void {
  refuse(readParameters({}, params, ["fields", "locale"]).problems);
}
