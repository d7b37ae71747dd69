const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Dictionary order of the tones: a à ả ã á ạ. Older office tables use a à á ả ã ạ. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const two = (n: number) => String(n).padStart(2, '0');

/** One word as text whose byte order is the Vietnamese dictionary order: letters first, tones break ties. */
function wordKey(word: string): string {
  let base = '';
  let marks = '';
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const tone = tones.findIndex((t) => letter.normalize('NFD').includes(t));
    const bare = tone < 0 ? letter : letter.normalize('NFD').replace(tones[tone]!, '').normalize('NFC');
    const at = letters.indexOf(bare);
    base += at < 0 ? `~${bare}` : two(at + 10);
    marks += String(tone + 1);
  }
  return `${base}!${marks}`;
}

/** Sorts by given name, then middle names, then family name (the list order of Vietnamese offices); compare as bytes. */
export function sortKey(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return [given, ...words, family].map(wordKey).join(' ');
}

/** 'Sở Giáo dục và Đào tạo' → 'so giao duc va dao tao'; NFC and NFD, 'Hòa' and 'Hoà' give the same. */
export const searchKey = (text: string) =>
  text.normalize('NFD').replace(/[\u0300-\u036f\u200b-\u200d\ufeff]/g, '').toLowerCase().replace(/đ/g, 'd').replace(/\s+/g, ' ').trim();

/** True when every word of `query` is in `text` in any order, or `query` gives its initials ('tvdl': Tự vệ Đà Lạt). */
export function matches(query: string, text: string): boolean {
  const asked = searchKey(query);
  const key = searchKey(text);
  const initials = key.split(/[\s-]+/).map((word) => word[0] ?? '').join('');
  return asked.split(' ').every((word) => key.includes(word)) || initials.includes(asked.replaceAll(' ', ''));
}
