/** A line of a stream with its number, from 1, without its line end. */
export interface Line {
  readonly bytes: Buffer;
  readonly number: number;
}

/** Cuts a byte stream into lines, holding no more than one line and one chunk at a time. */
export async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let number = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      parts.push(chunk.subarray(start, end));
      yield { bytes: joined(parts), number: ++number };
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield { bytes: joined(parts), number: ++number };
}

const joined = (parts: Buffer[]) => (parts.length === 1 ? parts[0]! : Buffer.concat(parts));
