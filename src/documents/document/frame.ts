import { formatInstant } from '../../kit/dates.ts';
import { paperNumber } from './words.ts';
import type { Head, Paper, Signature } from './tree.ts';

/** Who issues: the cluster under its superior, or a unit's command board under its agency. */
export type PaperIssuer = { unitName: string | null; superior: string; block: string; cluster: string };
type Given = { issuer: PaperIssuer; symbol: string; place: string; number: string | null; date: string | null; now: Date };

/** The head of a paper that was written in the documents centre. */
export function headOf({ issuer, symbol, place, number, date, now }: Given): Head {
  const shared = { number: paperNumber(number, symbol), place, date, year: Number(formatInstant(now).slice(6, 10)) };
  return issuer.unitName === null
    ? { side: 'agency', superior: [issuer.superior], issuer: [issuer.cluster, issuer.block], ...shared }
    : { side: 'military', superior: [issuer.unitName], issuer: [frameWords.board], ...shared };
}

/** Who signs when nothing else is said: minutes (BB) the secretary at the left and the chair at the right, other papers their issuer. */
export const usualSignatures = ({ unitName, cluster }: PaperIssuer, type: string): Signature[] =>
  (type === 'BB' ? [[frameWords.secretary], [frameWords.chair]] : [unitName === null ? [frameWords.onBehalf(cluster), frameWords.leader] : [frameWords.head]]).map((authority) => ({ authority, name: null }));
/** Who gets it when nothing else is said: minutes (BB) those who were there, other papers the superior and the members; the last line is the file. */
export const usualRecipients = ({ unitName, superior }: PaperIssuer, type: string): string[] =>
  type === 'BB' ? [frameWords.present, frameWords.fileOfMinutes] : [`- ${superior} (b/c);`, unitName === null ? frameWords.members : frameWords.toLeader, frameWords.file];

/** The foot of a draft says when its figures were taken; that of an issued paper only that a sample is one. */
export const footOf = ({ isDraft, isDemo, now }: { isDraft: boolean; isDemo: boolean; now: Date }): Paper['footnote'] =>
  [...(isDraft ? [`Số liệu lúc ${formatInstant(now)}.`] : []), ...(isDemo ? ['Số liệu minh họa, người và điểm đều là giả định.'] : [])].join(' ') || null;

// Papers are Vietnamese in law and have no English side.
const frameWords = { board: 'Ban Chỉ huy Quân sự', onBehalf: (cluster: string) => `TM. ${cluster}`, leader: 'Cụm trưởng', head: 'Chỉ huy trưởng', secretary: 'Thư ký', chair: 'Chủ trì', present: '- Các thành phần dự họp;', fileOfMinutes: '- Lưu: VT, hồ sơ.', members: '- Các đơn vị thành viên;', toLeader: '- Cụm trưởng;', file: '- Lưu: VT.' };

type Working = { issuer: PaperIssuer; type: string; symbol: string; place: string; isDemo: boolean; now: Date };
/** What stands around a working print: always a draft, without number and day. A paper gets those in the documents centre. */
export const workingFrame = ({ issuer, type, symbol, place, isDemo, now }: Working): Pick<Paper, 'head' | 'signatures' | 'recipients' | 'isDraft' | 'footnote'> => ({
  head: headOf({ issuer, symbol, place, number: null, date: null, now }), signatures: usualSignatures(issuer, type), recipients: usualRecipients(issuer, type), isDraft: true, footnote: footOf({ isDraft: true, isDemo, now }),
});
