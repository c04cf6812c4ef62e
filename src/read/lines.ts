/** A line of a stream with its number, from 1, without its line end; `bytes` is null where the line is longer than the limit. */
export interface Line {
  readonly bytes: Buffer | null;
  readonly number: number;
}

/** Cuts a byte stream into lines, holding no more than `limit` bytes and one chunk at a time. */
export async function* readLines(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;
  const add = (part: Buffer) => {
    size += part.length;
    if (size > limit) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    const line = { bytes: size > limit ? null : joined(parts), number: ++number };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

const joined = (parts: Buffer[]) => (parts.length === 1 ? parts[0]! : Buffer.concat(parts));
