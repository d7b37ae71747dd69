/** One sentence in both languages; {name} stands for a parameter. Vietnamese is the first language. */
export type Text = { vi: string; en: string };
export type Language = keyof Text;

let inForce: Language = 'vi';
/** The language that `say` uses when none is named: the browser's choice; the server keeps Vietnamese. */
export const language = () => inForce;
export function setLanguage(chosen: Language): void {
  inForce = chosen;
}

/** The sentence in `language` with its parameters put in. */
export function say(text: Text, params: Record<string, string | number> = {}, chosen: Language = inForce): string {
  return text[chosen].replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}
