import { searchKey } from '../../kit/names.ts';

/** "Người đang cách ly" → "nguoi-dang-cach-ly", with a number behind it where that is taken. */
export function keyOf(name: string, taken: readonly string[]): string {
  const base = searchKey(name).replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 34).replace(/-+$/, '') || 'o';
  for (let n = 1; ; n++) {
    const key = n === 1 ? base : `${base}-${n}`;
    if (!taken.includes(key)) return key;
  }
}
