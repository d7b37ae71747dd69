import { searchKey } from '../../../kit/names.ts';

/** Which column holds what; `body` is the first row below the head. A table without a head has no columns. */
export type Columns = { code: number | null; title: number; points: number; how: readonly number[]; body: number };

const words = {
  code: /^(tt|stt|so tt|so thu tu|ma|ma so|ma tieu chi|muc)$/,
  title: /(noi dung|tieu chi|chi tieu|ten tieu chi)/,
  points: /(diem|thang diem)/,
  how: /(cach cham|cach tinh|phuong phap|huong dan|ghi chu|dien giai|quy dinh cham)/,
  /** Columns of points that are to be filled in: never the maximum. */
  filledIn: /(tu cham|tu danh gia|tham dinh|cham cheo|cum cham|cham lai|dat duoc|ket qua|de nghi|thuong truc|hoi dong|cap tren)/,
  best: /(toi da|diem chuan|thang diem|khung diem|diem quy dinh)/,
};
const mostHeadRows = 40;
/** A row of the head's second line: words, but no number that could be points. */
const isWords = (row: readonly string[]) => row.some((cell) => cell !== '') && row.every((cell) => !/^[\d.,]+$/.test(cell));
/** "(1) (2) (3)", "A B 1 2": the line under a head that numbers the columns. */
const isNumbering = (row: readonly string[]) => {
  const filled = row.filter((cell) => cell !== '');
  return filled.length >= 3 && filled.every((cell) => /^\(?([A-Z]|\d{1,2})\)?(\s*=.*)?$/.test(cell)) && filled.some((cell) => /\d/.test(cell));
};

/** Finds the columns by the words of the head, which may take two lines and stand in any order; null when there is no head. */
export function findColumns(rows: readonly (readonly string[])[]): Columns | null {
  for (const [n, row] of rows.slice(0, mostHeadRows).entries()) {
    const below = rows[n + 1] ?? [];
    if (row.filter((cell) => cell !== '').length < 2) continue; // the table's own title
    for (const lines of isWords(below) ? [2, 1] : [1]) {
      const found = columnsOf(row, lines === 2 ? below : []);
      if (found === null) continue;
      if (lines === 2 && found.code === null && (columnsOf(below, [])?.code ?? null) !== null) continue; // the line below is the whole head
      if (lines === 2 && columnsOf(row, []) !== null && !isSecondLine(row, below)) continue;
      let body = n + lines;
      while (rows[body] !== undefined && isNumbering(rows[body]!)) body++;
      return { ...found, body };
    }
  }
  return null;
}

/** The second line of a head stands under cells of the first that are merged over it: it says nothing where a row would have its code. */
const isSecondLine = (row: readonly string[], below: readonly string[]) => {
  const key = searchKey(below.join(' '));
  const coded = row.findIndex((cell) => words.code.test(searchKey(cell)));
  return (coded === -1 || (below[coded] ?? '') === '' || below[coded] === row[coded]) && (words.points.test(key) || words.best.test(key) || words.filledIn.test(key));
};

function columnsOf(row: readonly string[], below: readonly string[]): Omit<Columns, 'body'> | null {
  const width = Math.max(row.length, below.length);
  const heads = Array.from({ length: width }, (_none, at) => ({ at, upper: searchKey(row[at] ?? ''), key: searchKey(`${row[at] ?? ''} ${below[at] ?? ''}`) })).filter(({ key }) => key !== '');
  const code = heads.find(({ key, upper }) => words.code.test(upper) || words.code.test(key))?.at ?? null;
  const how = heads.filter(({ key }) => words.how.test(key));
  const points = heads.filter(({ key, at }) => at !== code && words.best.test(key)).find(({ key }) => !words.filledIn.test(key))
    ?? heads.find(({ key, at }) => at !== code && words.points.test(key) && !words.filledIn.test(key) && !words.how.test(key) && key.length < 40);
  const title = heads.find(({ key, at }) => at !== code && at !== points?.at && words.title.test(key) && !words.how.test(key));
  if (points === undefined || title === undefined) return null;
  return { code, title: title.at, points: points.at, how: how.map(({ at }) => at).filter((at) => at !== title.at) };
}
