import { ByteWriter, type ParquetWriter } from "hyparquet-writer";
import { writeMetadata } from "hyparquet-writer/src/metadata.js";

type RowGroup = ParquetWriter["row_groups"][number];

/** How Thrift's compact protocol begins a list of structs: their number in the same byte, if it is small enough. */
const [STRUCTS, MOST_IN_BYTE] = [0x0c, 14];

/**
 * The end of a Parquet file, which says where each column of each group lies. The library keeps that as objects until then, of which a
 * million rows have some ten thousands; here a group is kept as the bytes that the library writes for it.
 */
export class ParquetFooter {
  readonly #file: ParquetWriter;
  readonly #groups = new ByteWriter();
  #count = 0;
  #last: RowGroup | undefined;

  constructor(file: ParquetWriter) {
    this.#file = file;
  }

  /** Takes the groups that the library has written since from it. */
  take(): void {
    for (const group of this.#file.row_groups.splice(0)) {
      this.#groups.appendBytes(this.#around(group).group);
      this.#count += 1;
      this.#last = group;
    }
    this.#file.pendingIndexes.length = 0;
  }

  bytes(): Uint8Array {
    const footer = new ByteWriter();
    if (this.#last === undefined) {
      footer.appendBytes(this.#metadata([]));
    } else {
      const { before, after } = this.#around(this.#last);
      footer.appendBytes(before);
      footer.appendUint8((Math.min(this.#count, MOST_IN_BYTE + 1) << 4) | STRUCTS);
      if (this.#count > MOST_IN_BYTE) footer.appendVarInt(this.#count);
      footer.appendBytes(this.#groups.getBytes());
      footer.appendBytes(after);
    }
    footer.appendUint32(footer.index);
    footer.appendBytes(Buffer.from("PAR1"));
    return footer.getBytes();
  }

  /** The bytes of one group, and what stands before and after the list of groups: that is all that differs from a file of none. */
  #around(group: RowGroup): Record<"before" | "group" | "after", Uint8Array> {
    const [none, one] = [this.#metadata([]), this.#metadata([group])];
    let list = 0;
    while (none[list] === one[list]) list += 1;
    const after = none.subarray(list + 1);
    return {
      before: none.subarray(0, list),
      group: one.subarray(list + 1, one.length - after.length),
      after,
    };
  }

  #metadata(groups: RowGroup[]): Uint8Array {
    const writer = new ByteWriter();
    const { schema, createdBy: created_by, num_rows } = this.#file;
    writeMetadata(writer, {
      version: 2,
      schema,
      created_by,
      num_rows,
      row_groups: groups,
      metadata_length: 0,
    });
    // The library writes the length behind it.
    return writer.getBytes().subarray(0, -4);
  }
}
