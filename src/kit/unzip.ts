import { Inflate } from 'fflate';

export type ZipFault = 'not-zip' | 'broken' | 'too-large';
/** Why an archive is not opened; never more than a code, for what is inside may be hostile. */
export class ZipProblem extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}
export type ZipLimits = { bytes: number; parts: number; unpackedBytes: number; ratio: number };
type Entry = { name: string; method: number; packed: number; unpacked: number; at: number };

/**
 * The parts of an archive that are asked for, by name. Nothing is unpacked beyond the limits, whatever the archive says of
 * itself: its own sizes are checked first, and unpacking stops at the size that was said. Throws ZipProblem.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean, limits: ZipLimits): Map<string, Uint8Array> {
  if (bytes.length > limits.bytes) throw new ZipProblem('too-large');
  const entries = listEntries(bytes, limits.parts).filter(({ name }) => isWanted(name));
  const said = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isBomb = entries.some(({ packed, unpacked }) => unpacked > 1_000_000 && unpacked > packed * limits.ratio);
  if (said > limits.unpackedBytes || isBomb) throw new ZipProblem('too-large');
  return new Map(entries.map((entry) => [entry.name, unpack(bytes, entry)]));
}

/** The central directory at the end of the file; the local heads are only used to find where the data begins. */
function listEntries(bytes: Uint8Array, mostParts: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== 0x04034b50) throw new ZipProblem('not-zip');
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_600 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new ZipProblem('broken');
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) throw new ZipProblem('too-large');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new ZipProblem('broken');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function unpack(bytes: Uint8Array, { method, packed, unpacked, at }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw new ZipProblem('broken');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length !== packed || (method !== 0 && method !== 8)) throw new ZipProblem('broken');
  if (method === 0) return data;
  const out = new Uint8Array(unpacked);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > unpacked) throw new ZipProblem('too-large');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    const step = 4096; // at most 4 MB come out of one step before the check above
    for (let n = 0; n < data.length; n += step) inflate.push(data.subarray(n, n + step), n + step >= data.length);
  } catch (error) {
    throw error instanceof ZipProblem ? error : new ZipProblem('broken');
  }
  if (filled !== unpacked) throw new ZipProblem('broken');
  return out;
}
