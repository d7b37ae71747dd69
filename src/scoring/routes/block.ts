import { downloadOf } from '../../documents/offers/download.ts';
import { query, type Db } from '../../kit/server/command.ts';
import type { Actor } from '../../kit/server/actor.ts';
import { seesBlock } from '../access/sheets.ts';
import { blockPaper as blockTree } from '../document/block.ts';
import { blockPaperQuery, blockQuery } from '../input/block.ts';
import { clusterLine } from '../rules/block.ts';
import { listBlocks, listBlockYears, loadBlock, type Block } from '../store/block.ts';

type Asked = { blockId?: string | undefined; year?: number | undefined };
type Subject = { block: Block; blocks: Block[] };

/** The block that is asked for among those that the caller may see. */
async function findBlock(db: Db, { blockId }: Asked, actor: Actor): Promise<Subject | null> {
  const blocks = (await listBlocks(db)).filter(({ id }) => seesBlock(actor, id));
  const block = blockId === undefined ? blocks[0] : blocks.find(({ id }) => id === blockId);
  return block === undefined ? null : { block, blocks };
}

async function readBlock(db: Db, { block }: Subject, asked: Asked) {
  const years = await listBlockYears(db, block.id);
  const year = asked.year ?? years[0] ?? null;
  return { years, year, clusters: year === null ? [] : (await loadBlock(db, block.id, year)).map(clusterLine) };
}

export const block = query({
  name: 'scoring.block', summary: 'The clusters of a block in one year: stage and days left, sheets sent, appraised and final, the median in points and in per cent of the cluster’s own base, who leads once it is published, what is late.',
  input: blockQuery, subject: findBlock, access: () => null,
  run: async (db, { subject, input }) => ({ block: subject.block, blocks: subject.blocks.map(({ id, name }) => ({ id, name })), ...(await readBlock(db, subject, input)) }),
});

export const blockPaper = query({
  name: 'scoring.block-paper', summary: 'The clusters of a block, all or those in one stage, as PDF, DOCX or XLSX.',
  input: blockPaperQuery, subject: findBlock, access: () => null,
  async run(db, { subject, input, now }) {
    const { year, clusters } = await readBlock(db, subject, input);
    const shown = clusters.filter(({ stageKind }) => input.stage === undefined || stageKind === input.stage);
    return downloadOf(blockTree({ block: subject.block, year: year ?? Number(now.getUTCFullYear()), clusters: shown, stage: input.stage ?? null, now }), input.format, `cac-cum-${year ?? 'khoi'}`, now);
  },
});
