const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** 0–999; `isFull` says "không trăm" and "linh" too, as inside a larger number. */
function hundreds(n: number, isFull: boolean): string[] {
  const [hundred, ten, one] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const said: string[] = hundred > 0 || isFull ? [digits[hundred]!, 'trăm'] : [];
  if (ten === 0 && one > 0 && said.length > 0) said.push('linh');
  if (ten === 1) said.push('mười');
  if (ten > 1) said.push(digits[ten]!, 'mươi');
  if (one === 1 && ten > 1) said.push('mốt');
  else if (one === 5 && ten > 0) said.push('lăm');
  else if (one > 0) said.push(digits[one]!);
  return said;
}

/** A whole number from 0 in Vietnamese words: 1005 → "một nghìn không trăm linh năm". Throws a RangeError for others. */
export function amountInWords(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not a whole amount: ${amount}`);
  if (amount === 0) return digits[0]!;
  return billions(amount, false).join(' ');
}

/** Below a billion by thousands; above it the billions are a number of their own: "một nghìn tỷ". */
function billions(n: number, isFull: boolean): string[] {
  const [over, rest] = [Math.floor(n / 1e9), n % 1e9];
  const groups = [[Math.floor(rest / 1e6), 'triệu'], [Math.floor(rest / 1e3) % 1e3, 'nghìn'], [rest % 1e3, '']] as const;
  const said = over > 0 ? [...billions(over, false), 'tỷ'] : [];
  for (const [group, name] of groups) if (group > 0) said.push(...hundreds(group, isFull || said.length > 0), ...(name === '' ? [] : [name]));
  return said;
}

/** Money as receipts and papers say it: 250000000 → "Hai trăm năm mươi triệu đồng". */
export function moneyInWords(amount: number): string {
  const said = amountInWords(amount);
  return `${said[0]!.toUpperCase()}${said.slice(1)} đồng`;
}
