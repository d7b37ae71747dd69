/** A line that only one of two texts has: '-' in the first, '+' in the second; ' ' is in both. */
export type DifferenceLine = { sign: '+' | '-' | ' '; text: string };

/** What changed between two texts, line by line, by their longest common part. */
export function differenceOf(before: string, after: string): DifferenceLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) longest[i]![j] = a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const out: DifferenceLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { out.push({ sign: ' ', text: a[i]! }); i++; j++; } else if (j >= b.length || (i < a.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)) out.push({ sign: '-', text: a[i++]! });
    else out.push({ sign: '+', text: b[j++]! });
  }
  return out;
}
