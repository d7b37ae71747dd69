/** One sentence in both languages; {name} stands for a parameter. Vietnamese is the first language. */
export type Text = { vi: string; en: string };
export type Language = keyof Text;

/** The sentence in `language` with its parameters put in. */
export function say(text: Text, params: Record<string, string | number> = {}, language: Language = 'vi'): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}
