/** The kinds of file that are taken in; the names are what a person calls them. */
export const fileTypes = {
  'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
} as const;
export type FileType = keyof typeof fileTypes;

const starts = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);
const ascii = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** What a file is by its first bytes, whatever its name says; null when it is none of the accepted kinds. */
export function fileTypeOf(bytes: Uint8Array): FileType | null {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (!starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return null;
  const names = ascii(bytes); // the directory of a zip names its members in plain text
  if (!names.includes('[Content_Types].xml')) return null;
  if (names.includes('word/document.xml')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return names.includes('xl/workbook.xml') ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : null;
}
