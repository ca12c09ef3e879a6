import { figuresReply } from "../figures-reply";

/** Figures with two positions that cannot both be right, or that differ for another reason. */
export function GET(request: Request): Promise<Response> {
  return figuresReply(request, "disagreements", {
    narrow: (filter) => ({ ...filter, agreement: ["disagree"] }),
    refused: ["agreement"],
  });
}
