import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { BadInput } from "../bad-input";
import { byteLines } from "./byte-lines";
import { asBadInput, type FileForm, type Input } from "./find-inputs";
import { readHtml } from "./html";
import { readArticleForm, readJson, readJsonLine } from "./json";
import { readMarkdown } from "./markdown";
import type { ReadArticle } from "./read-article";
import { readText } from "./text";

/** The largest file, and the longest line of JSON Lines. A .jsonl file as a whole may be of any size. */
export const LARGEST = 5 * 1024 * 1024;

/** One article, or why there is none. `place` is the path, with ":line" for JSON Lines and "[n]" for a JSON list. */
export type Reading = { place: string; bytes: number } & ({ article: ReadArticle } | { fault: BadInput });

/** Reads inputs one after the other, holding one article at a time. A bad one yields its fault and the next follows. */
export async function* readArticles(
  inputs: readonly Input[],
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<Reading> {
  for (const input of inputs) {
    try {
      if (input.sort === "fault") throw input.fault;
      if (input.sort === "file") yield* readFileInput(input);
      else yield* readStream(input.place, input.path === null ? standardInput : createReadStream(input.path));
    } catch (error) {
      yield { place: input.place, bytes: 0, fault: asBadInput(error) };
    }
  }
}

async function* readFileInput(input: Extract<Input, { sort: "file" }>): AsyncGenerator<Reading> {
  if (input.size === 0) throw new BadInput({ code: "empty" });
  if (input.form === "json_lines") return yield* readLines(input.place, createReadStream(input.path));
  if (input.form === null && input.size > LARGEST)
    return yield* readStream(input.place, createReadStream(input.path));
  if (input.size > LARGEST) throw new BadInput({ code: "too_large", limit: LARGEST });
  yield* readBytes(input.place, input.form, await readFile(input.path));
}

/** Standard input and pipes have no name to tell their form by: the first bytes do. */
async function* readStream(place: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Reading> {
  const iterator = stream[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  let form: FileForm | null = null;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    parts.push(next.value);
    size += next.value.length;
    form ??= sniffSure(Buffer.concat(parts));
    if (form === "json_lines") return yield* readLines(place, resumed(parts, iterator));
    if (size > LARGEST) {
      await iterator.return?.();
      throw new BadInput({ code: "too_large", limit: LARGEST });
    }
  }
  yield* readBytes(place, form, Buffer.concat(parts));
}

async function* resumed(
  parts: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* parts;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* readLines(
  place: string,
  stream: AsyncIterable<Uint8Array> | Uint8Array[],
): AsyncGenerator<Reading> {
  let articles = 0;
  for await (const line of byteLines(eachOf(stream), LARGEST)) {
    if (line.bytes !== null && isBlank(line.bytes)) continue;
    articles += 1;
    yield readOne(`${place}:${line.number}`, line.size, () => {
      if (line.bytes === null) throw new BadInput({ code: "too_large", limit: LARGEST });
      return readJsonLine(line.bytes);
    });
  }
  if (articles === 0) throw new BadInput({ code: "empty" });
}

async function* eachOf(stream: AsyncIterable<Uint8Array> | Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* stream;
}

async function* readBytes(place: string, known: FileForm | null, bytes: Uint8Array): AsyncGenerator<Reading> {
  const form = known ?? sniff(bytes);
  if (form === "json_lines") return yield* readLines(place, [bytes]);
  if (form !== "json") {
    const read = form === "html" ? readHtml : form === "markdown" ? readMarkdown : readText;
    yield readOne(place, bytes.length, () => read(bytes));
    return;
  }
  const values = readJson(bytes);
  for (const [index, value] of values.entries()) {
    const where = values.length === 1 ? place : `${place}[${index}]`;
    yield readOne(where, bytes.length / values.length, () => readArticleForm(value));
  }
}

function readOne(place: string, bytes: number, read: () => ReadArticle): Reading {
  try {
    return { place, bytes, article: read() };
  } catch (error) {
    return { place, bytes, fault: asBadInput(error) };
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

const PROBE = 2048;
const HTML_START = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** The first line of a JSON value that goes on: nothing that a line of JSON Lines can end in. */
const GOES_ON = /[{[,:]\s*$/;
const OBJECT_START = /^\s*\{\s*["}]/;
const LIST_START = /^\s*\[\s*[{\]]/;

/** Null while the bytes are too few to tell. */
function sniffSure(bytes: Uint8Array): FileForm | null {
  const start = beginning(bytes);
  if (OBJECT_START.test(start)) {
    const end = bytes.indexOf(0x0a, bytes.indexOf(0x7b));
    if (end < 0) return null;
    return GOES_ON.test(new TextDecoder("latin1").decode(bytes.subarray(0, end))) ? "json" : "json_lines";
  }
  if (LIST_START.test(start)) return "json";
  return bytes.length < PROBE ? null : sniff(bytes);
}

function sniff(bytes: Uint8Array): FileForm {
  const start = beginning(bytes);
  if (OBJECT_START.test(start)) return sniffSure(bytes) ?? "json_lines";
  if (LIST_START.test(start)) return "json";
  return HTML_START.test(start) ? "html" : "text";
}

function beginning(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, PROBE)).replace(/^\xef\xbb\xbf/, "");
}
