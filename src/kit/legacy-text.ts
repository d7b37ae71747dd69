import { decoding, vietnameseInitials, vietnameseRimes, type LegacyKind } from './legacy-tables.ts';

/** Letters that exist only in Unicode Vietnamese: a text that has one was not written in an old font. */
const modern = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u036f\u1ea0-\u1ef9]/;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const old: Record<LegacyKind, RegExp> = { tcvn3: /[A-Za-z\u00a1-\u00ae\u00b5-\u00be\u00c0-\u00fe\u00ad]+/g, vni: /[A-Za-z\u00c0-\u00ff]+/g };
const foreign = /[\u00a1-\u00ff]/;
const onlyLatin1 = /^[\0-\u00ff\u2010-\u2026]*$/;

/** 'cộng' is one syllable of the language, 'cộngt' and 'cafộ' are not; stopped rimes take the acute and the dot only. */
function isSyllable(word: string): boolean {
  const bare = word.toLowerCase().normalize('NFD');
  const marks = bare.match(tones) ?? [];
  const toneless = bare.replace(tones, '').normalize('NFC');
  if (marks.length > 1) return false;
  const rest = vietnameseInitials.filter((initial) => toneless.startsWith(initial)).map((initial) => toneless.slice(initial.length));
  const rime = rest.find((part) => vietnameseRimes.has(part)) ?? (/^gi(n|ng|m|p|t|)$/.test(toneless) ? toneless.slice(1) : undefined);
  if (rime === undefined) return false;
  return !/(c|ch|p|t)$/.test(rime) || marks[0] === '\u0301' || marks[0] === '\u0323';
}

/** Signs that no other language leaves inside a word: the symbols and mid-word capitals of TCVN3, the pairs of VNI. 'µm', '£m', 'a×b' and 'où' are other things. */
const telling: Record<LegacyKind, RegExp> = {
  tcvn3: /^(?![µ£¥¤¢¬]|.$|[a-z]×[a-z]$).*?(?:[\u00a1-\u00ae\u00b6-\u00b9\u00bb-\u00be×÷]|[A-Za-z]µ|[a-z\u00df-\u00fe][\u00c6-\u00de]|[A-Z][\u00df-\u00fe][A-Z])/,
  vni: /^(?!(?:où|laïc|haï|caïn)$)(?:ñ|.*?(?:[aeouyôö][øõåäûùïêèéëúü]|[ae][áàâã]|oâ|ö|æ))/i,
};

/**
 * Whether a text was typed in a font of the time before Unicode. Asks three things: no letter that only Unicode has, signs
 * that only such a font leaves inside words, and words that become syllables of the language when they are read that way.
 * A short text that could be either ('Bé', 'hoà') is left alone.
 */
export function detectLegacy(text: string): LegacyKind | null {
  if (!foreign.test(text) || modern.test(text) || !onlyLatin1.test(text)) return null;
  const found = (['tcvn3', 'vni'] as const).map((kind) => ({ kind, sure: sureness(text, kind) })).sort((a, b) => b.sure - a.sure)[0]!;
  return found.sure > 0 ? found.kind : null;
}

/** How many words tell of the kind; 0 when too many words would come out as nonsense. */
function sureness(text: string, kind: LegacyKind): number {
  const words = [...text.matchAll(old[kind])].filter(({ 0: word, index }) => foreign.test(word) && !/\d/.test(text.charAt(index - 1) + text.charAt(index + word.length))).map(([word]) => word);
  const isKnown = (word: string) => [...word].every((letter, at) => letter < '\x80' || decoding[kind].has(letter) || decoding[kind].has(word.charAt(at - 1) + letter));
  const right = words.filter((word) => isKnown(word) && isSyllable(decode(word, kind)) && (kind === 'tcvn3' || !/\p{Ll}\p{Lu}/u.test(decode(word, kind))));
  if (right.length === 0 || right.length < words.length * 0.8) return 0;
  const plain = (text.match(old[kind]) ?? []).filter((word) => /^[a-z]{2,}$/.test(word));
  if (plain.filter(isSyllable).length < plain.length / 2) return 0; // the words around it are of another language
  return right.filter((word) => telling[kind].test(word)).length;
}

function decode(text: string, kind: LegacyKind): string {
  const table = decoding[kind];
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const two = kind === 'vni' ? table.get(text.slice(at, at + 2)) : undefined;
    out += two ?? table.get(text.charAt(at)) ?? text.charAt(at);
    if (two !== undefined && text.slice(at, at + 2).length === 2) at++;
  }
  return out;
}

/**
 * The text in Unicode, NFC. TCVN3 has next to no capitals with marks: small ones inside a word or a line of capitals become
 * capitals ('CéNG HßA' → 'CỘNG HÒA'); a text all in the small letters of a capital font stays small.
 */
export function toUnicode(text: string, kind: LegacyKind): string {
  if (kind === 'vni') return decode(text, kind).normalize('NFC');
  const isShouted = (part: string, least: number) => !/[a-z]/.test(part) && (part.match(/[A-Z]/g) ?? []).length >= least;
  const lines = text.split('\n').map((line) => (isShouted(line, 3) ? decode(line, kind).toUpperCase() : line.replace(old.tcvn3, (word) => (isShouted(word, 2) ? decode(word, kind).toUpperCase() : decode(word, kind)))));
  return lines.join('\n').normalize('NFC');
}

/** Text as it is kept: NFC, plain line breaks, without control characters and the signs of no width that copying from the web and from chats leaves. */
export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffe\uffff]|\p{Cs}/gu, '').normalize('NFC');
