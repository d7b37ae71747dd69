/** Letters and digits that are not mistaken for one another on paper: no 0 O, 1 I L, U V. */
const signs = 'ABCDEFGHJKMNPQRSTWXYZ23456789ACD';

/** The short code of a paper, from the random end of its id (uuid v7): 40 bits, eight signs. */
export function codeOf(id: string): string {
  const tail = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`);
  return Array.from({ length: 8 }, (_none, n) => signs[Number((tail >> BigInt(n * 5)) & 31n)]).join('');
}

/** A code as it is typed from paper: 'ab3d-9kmp ' → 'AB3D9KMP'. */
export const typedCode = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
