const marks = [/(?<![\p{L}\p{M}])(?:TUYỆT|TỐI)[\s_.-]+MẬT(?![\p{L}\p{M}])/iu, /(?<![\p{L}\p{M}])(?<!(?:BÍ|BẢO|CƠ|THÂN) )MẬT(?![\p{L}\p{M}])/u, /\((?:mật|m)\)/iu, /(?<![a-z])(?:tuyet|toi)[_.-]mat(?![a-z])/i, /độ\s+mật\s*:\s*\S/iu];

/** The mark of a state secret in a name or a sentence (MẬT, TỐI MẬT, TUYỆT MẬT), or null. The system keeps only what is not secret. */
export function secretMark(text: string): string | null {
  const shown = text.normalize('NFC');
  for (const mark of marks) {
    const found = mark.exec(shown);
    if (found !== null) return found[0].trim();
  }
  return null;
}
