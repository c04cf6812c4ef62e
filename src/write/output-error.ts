/** Thrown where output cannot be written (full disk, missing folder, no permission). */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Thrown where the reader of the output has left (`| head -1`): no fault, only the end. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'larger than files may be here',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'a read-only file system',
  ENOENT: 'no such folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
};

/** What the system says of writing to `name`, in our words. */
export function asOutputError(error: unknown, name: string): Error {
  if (error instanceof OutputError || error instanceof OutputClosed) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ECONNRESET'].includes(code))
    return new OutputClosed(message);
  return new OutputError(`${name}: cannot write: ${REASONS[code] ?? message}`);
}
