import { figuresReply } from "../figures-reply";

/** What several claims answer, those that disagree most first. */
export function GET(request: Request): Promise<Response> {
  return figuresReply(request, "figures");
}
