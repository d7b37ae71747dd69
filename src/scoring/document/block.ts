import { footOf } from '../../documents/document/frame.ts';
import { text, type Paper } from '../../documents/document/tree.ts';
import { paperNumber } from '../../documents/document/words.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import type { ClusterLine } from '../rules/block.ts';
import type { Block } from '../store/block.ts';
import { blockPaperWords as words, daysSentence, formatPercent, lateSentence, stageSentence } from '../words/block.ts';
import { paperRecipients } from '../words/papers.ts';

type Given = { block: Pick<Block, 'name' | 'superiorName' | 'provinceName'>; year: number; clusters: readonly ClusterLine[]; /** The stage that is asked for; null: all. */ stage: string | null; now: Date };
const symbol = 'BC-TĐ';

/** The clusters of a block on one page: how far each is, its median on its own scale and in per cent of it, who leads, what is late. */
export function blockPaper({ block, year, clusters, stage, now }: Given): Paper {
  const centred = (value: string) => text(value, { align: 'center' });
  const heads = [words.number, words.cluster, words.stage, words.left, words.units, words.sent, words.appraised, words.final, words.median, words.base, words.percent, words.leader, words.late];
  const body = clusters.map((line) => [
    centred(String(line.number)), text(line.name), text(stageSentence(line)), text(daysSentence(line.daysLeft)), ...[line.units, line.sent, line.appraised, line.final].map((count) => centred(String(count))),
    centred(line.median === null ? '–' : formatPoints(line.median)), centred(line.basePoints === null ? '–' : formatPoints(line.basePoints)),
    centred(line.medianPercent === null ? '–' : formatPercent(line.medianPercent).replace('%', '')), text(line.leaders.map(({ name }) => name).join(', ') || '–'), text(line.late.map(lateSentence).join('; ')),
  ]);
  const stageName = stage === null ? null : (clusters[0]?.stageName ?? stage);
  return {
    page: 'a4-landscape', title: words.title, summary: words.summary(block.name, year, stageName), isDraft: true, footnote: footOf({ isDraft: true, isDemo: false, now }),
    head: { side: 'agency', superior: [block.superiorName], issuer: [block.name], number: paperNumber(null, symbol), place: block.provinceName, date: null, year: Number(formatInstant(now).slice(6, 10)) },
    signatures: [{ authority: [words.officer], name: null }], recipients: paperRecipients(block.superiorName),
    blocks: [
      { kind: 'table', size: 10, widths: [10, 34, 26, 22, 13, 13, 14, 12, 16, 15, 18, 26, 34], head: [heads.map((head) => text(head))], body },
      { kind: 'paragraph', text: [words.note] }, { kind: 'paragraph', text: [words.count(String(clusters.length).padStart(2, '0'))] },
    ],
  };
}
