import type { Modality } from "@/lib/extraction/types";
import { ModalityMark } from "./modality-mark";

/** How something is said: by its shape, and in words. */
export function SaidHow({ modality, said }: { modality: Modality; said: string }) {
  return (
    <span className="whitespace-nowrap">
      <span className="me-1.5 inline-block align-[-0.1em]">
        <ModalityMark modality={modality} />
      </span>
      {said}
    </span>
  );
}
