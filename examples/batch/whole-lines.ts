/** Some lines of the input, whole, and the number of the first; or the place of a line too long to be kept. */
export interface Lines {
  readonly bytes: Uint8Array;
  readonly first: number;
  readonly tooLong?: true;
}

/** A dossier is a thousandth of this; what is longer is passed over, so that no input fills the memory. */
const longestLine = 16 * 1024 * 1024;

const newline = 0x0a;

/** The input cut after its newlines, as it comes: nothing waits for more than the end of its line. */
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
      yield { bytes, first };
      first += newlines(bytes);
    }
    if (end > 0) [opened, length] = [[], 0];
    length += chunk.length - end;
    // What is too long is counted on, and forgotten.
    if (length > longest) opened = [];
    else if (chunk.length > end) opened.push(Buffer.from(chunk.subarray(end)));
  }
  if (length > longest) yield tooLong(first);
  else if (length > 0) yield { bytes: Buffer.concat(opened), first };
}

function tooLong(first: number): Lines {
  return { bytes: new Uint8Array(), first, tooLong: true };
}

function newlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}
