/** Some whole lines of the input and the number of the first; or only the number of a line too long to keep. */
export interface Lines {
  readonly bytes: Uint8Array;
  readonly first: number;
  readonly tooLong?: true;
}

/** A dossier is a thousandth of this; a longer line is skipped, so that no input fills the memory. */
const longestLine = 16 * 1024 * 1024;

/** The most dossiers answered at once; of long ones, fewer fit in a chunk. */
const mostLines = 1000;

const newline = 0x0a;

/** The input cut after its newlines, as it arrives: a line waits only for its own end. */
export async function* wholeLines(input: AsyncIterable<Buffer>, longest = longestLine): AsyncGenerator<Lines> {
  let first = 1;
  let opened: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const end = chunk.lastIndexOf(newline) + 1;
    let start = 0;
    if (end > 0 && length > 0 && length + chunk.indexOf(newline) > longest) {
      start = chunk.indexOf(newline) + 1;
      yield tooLong(first);
      first += 1;
      opened = [];
    }
    if (end > start) {
      const bytes = Buffer.concat([...opened, chunk.subarray(start, end)]);
      first = yield* pieces(bytes, first);
    }
    if (end > 0) [opened, length] = [[], 0];
    length += chunk.length - end;
    // A line that is too long is only counted.
    if (length > longest) opened = [];
    else if (chunk.length > end) opened.push(Buffer.from(chunk.subarray(end)));
  }
  if (length > longest) yield tooLong(first);
  else if (length > 0) yield { bytes: Buffer.concat(opened), first };
}

function tooLong(first: number): Lines {
  return { bytes: new Uint8Array(), first, tooLong: true };
}

/**
 * Lines in pieces: an answer is many times as long as a short dossier, and the answers to a piece are held in memory together.
 * Returns the number of the line that follows.
 */
function* pieces(bytes: Buffer, first: number): Generator<Lines, number> {
  let [start, begun, line] = [0, first, first];
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) {
    line += 1;
    const isLast = at + 1 === bytes.length;
    if (line - begun < mostLines && !isLast) continue;
    // A copy: a view would be sent to a thread with its whole buffer.
    yield { bytes: start === 0 && isLast ? bytes : new Uint8Array(bytes.subarray(start, at + 1)), first: begun };
    [start, begun] = [at + 1, line];
  }
  return line;
}
