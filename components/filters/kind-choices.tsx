"use client";

import { useId } from "react";
import type { ClaimFilter } from "@/lib/claims/filter";
import { FAMILIES, FAMILY_OF, type Family, kindsOf } from "@/lib/claims/kinds";
import { KINDS, type Kind } from "@/lib/extraction/types";
import { CheckLine, mostOf } from "./check-line";

interface KindChoicesProps {
  title: string;
  filter: Pick<ClaimFilter, "family" | "kind">;
  familyNames: Record<Family, string>;
  kindNames: Record<Kind, string>;
  counts: Record<Kind, number>;
  onChange(change: Pick<ClaimFilter, "family" | "kind">): void;
}

/** A family is all of its kinds: ticking either writes kinds, so that the two never exclude each other. */
export function KindChoices({ title, filter, familyNames, kindNames, counts, onChange }: KindChoicesProps) {
  const id = useId();
  const { family, kind } = filter;
  const asked = family.length > 0 || kind.length > 0;
  const chosen = KINDS.filter(
    (one) =>
      asked &&
      (kind.length === 0 || kind.includes(one)) &&
      (family.length === 0 || family.includes(FAMILY_OF[one])),
  );
  const sumOf = (kinds: readonly Kind[]) => kinds.reduce((sum, one) => sum + counts[one], 0);
  const most = mostOf(FAMILIES.map((one) => ({ count: sumOf(kindsOf(one)) })));
  const set = (kinds: readonly Kind[], checked: boolean) =>
    onChange({
      family: [],
      kind: checked ? [...new Set([...chosen, ...kinds])] : chosen.filter((one) => !kinds.includes(one)),
    });
  return (
    <fieldset aria-labelledby={id} className="border-t border-rule pt-3 pb-2">
      <legend id={id} className="float-start mb-1 w-full font-bold">
        {title}
      </legend>
      <div className="clear-both [--room:3.125rem]">
        {FAMILIES.map((one) => {
          const kinds = kindsOf(one);
          const ticked = kinds.filter((each) => chosen.includes(each)).length;
          const [only] = kinds;
          if (kinds.length === 1 && only) {
            return (
              <CheckLine
                key={one}
                name="kind"
                value={only}
                label={kindNames[only]}
                count={counts[only]}
                most={most}
                checked={ticked === 1}
                onChange={(checked) => set(kinds, checked)}
              />
            );
          }
          return (
            <div key={one}>
              <CheckLine
                value={one}
                label={familyNames[one]}
                count={sumOf(kinds)}
                most={most}
                checked={ticked === kinds.length}
                partly={ticked > 0 && ticked < kinds.length}
                onChange={(checked) => set(kinds, checked)}
              />
              <div className="ms-6 [--room:1.625rem]">
                {kinds.map((each) => (
                  <CheckLine
                    key={each}
                    name="kind"
                    value={each}
                    label={kindNames[each]}
                    count={counts[each]}
                    most={most}
                    checked={chosen.includes(each)}
                    onChange={(checked) => set([each], checked)}
                  />
                ))}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
