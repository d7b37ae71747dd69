import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test('gives what the machine’s own SHA-256 gives, for any text and around the borders of its blocks', () => {
  const byMachine = (text: string) => createHash('sha256').update(text).digest('hex');
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) expect(sha256('ộ'.repeat(Math.floor(length / 3)) + 'a'.repeat(length % 3))).toBe(byMachine('ộ'.repeat(Math.floor(length / 3)) + 'a'.repeat(length % 3)));
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => { expect(sha256(text)).toBe(byMachine(text)); }));
});
