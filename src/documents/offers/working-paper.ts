import type { Db } from '../../kit/server/command.ts';
import { workingFrame } from '../document/frame.ts';
import type { Paper } from '../document/tree.ts';
import { withWords } from '../rules/figure-words.ts';
import { blocksOf, plain } from '../rules/wording-blocks.ts';
import { parseSentence, parseWording } from '../rules/wording.ts';
import { wordingInForce } from '../store/templates.ts';
import type { PaperKind, ToldOfYear } from './papers.ts';
import type { Frame } from './working-frame.ts';

type Given = { clusterId: string; frame: Frame } & Pick<ToldOfYear, 'figures' | 'parts'>;

/** The working print of a kind of the documents centre: the wording in force with what it says now, as it will be issued but for number, day and name. */
export async function workingPaper(db: Db, kind: PaperKind, { clusterId, frame, figures, parts }: Given): Promise<Paper> {
  const { title, summary, body } = await wordingInForce(db, clusterId, kind);
  const all = withWords(figures);
  const said = new Map(all.map(({ key, text }) => [key, text]));
  const known = { figures: [...said.keys()], parts: parts.map(({ key }) => key) };
  const sentence = (typed: string) => plain(parseSentence(typed, known).runs, said);
  const blocks = blocksOf(parseWording(body, known).lines, said, new Map(parts.map((part) => [part.key, part.blocks])));
  return { ...workingFrame(frame), page: kind.page, title: sentence(title), summary: sentence(summary), blocks: blocks.map(({ block }) => block) };
}
