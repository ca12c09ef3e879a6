import { createParser } from "nuqs/server";
import { type Codecs, one } from "../claims/parameters";

/** A place in a list that is ordered by texts, such as a day and an id: opaque to clients. */
const cursor = (parts: number) =>
  createParser<string[]>({
    parse(text) {
      if (!/^[\w-]{2,400}$/.test(text)) return null;
      const decoded = Buffer.from(text, "base64url").toString("utf8").split("\u001f");
      return decoded.length === parts && writeTextCursor(decoded) === text ? decoded : null;
    },
    serialize: writeTextCursor,
  });

export function writeTextCursor(place: readonly string[]): string {
  return Buffer.from(place.join("\u001f"), "utf8").toString("base64url");
}

export const textCursorCodecs = (parts: number): Codecs<{ after: string[] | null }> => ({
  after: one(cursor(parts), () => "not_a_cursor"),
});
