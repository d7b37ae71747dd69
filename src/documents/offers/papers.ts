import { contract, type Contract } from '../../kit/contracts.ts';
import type { Actor } from '../../kit/server/actor.ts';
import type { Db } from '../../kit/server/command.ts';
import type { Text } from '../../kit/words.ts';
import type { Front } from '../document/front.ts';
import type { Block, Paper } from '../document/tree.ts';

/** For which year, and which sheet, docket or period where a kind has several; `now` and `today` are the business clock's. */
export type PaperAsked = {
  yearId: string; year: number; clusterId: string; blockId: string; subjectId: string | null; now: Date; today: string;
  /** The keys of figures that are looked at, none: only what is missing. A kind may leave out what costs much and is not asked for. Absent: all of them, and the parts. */
  only?: ReadonlySet<string>;
};

/**
 * What a placeholder says: `text` is set into the sentence ("8", "Hai trăm năm mươi triệu đồng"), `value` is compared.
 * `noun` lets the guard find the figure typed by hand ("8 tập thể"); `listedIn` names the block whose rows it must equal.
 */
export type Figure = { key: string; name: Text; text: string; value: string | number; noun?: string; listedIn?: string; opens?: string };
/** Tables and other parts that the data give; a line of wording that is only {{key}} is replaced by them. */
export type Part = { key: string; name: Text; blocks: Block[]; /** How many things it lists, for the guard. */ count?: number };
/** What must be there before the paper is right; `opens` is where it is put in. */
export type Missing = { text: Text; params: Record<string, string | number>; opens?: string };
export type Wording = { title: string; summary: string; body: string };

/** One kind of paper that the documents centre can make; a slice adds its own in its `offers`. */
export type PaperKind = {
  /** kebab-case, also the name of the file without accents: 'launch-plan'. */
  id: string;
  name: Text;
  /** Abbreviation of appendix III of Decree 30/2020/NĐ-CP ('KH', 'BC', 'BB'); one of the cluster's own where it has none. */
  type: string;
  /** 'unit': the unit that the paper is about, or the cluster where its subject is no unit's. */
  issuedBy: 'cluster' | 'unit';
  page: Paper['page'];
  /** The stages in which it is usually made, to put the likely papers first. */
  stages: readonly string[];
  /** A refusal code of the documents slice, or null: who may make it (reading follows the same rule until it is issued). */
  mayMake: (actor: Actor, asked: PaperAsked, unitId: string | null) => boolean;
  /** What it may be about, each with its unit, which issues the paper where units do; null when there is one for the year. */
  subjects: ((db: Db, asked: PaperAsked, actor: Actor) => Promise<{ id: string; name: string; unitId: string | null }[]>) | null;
  /** The unit that a paper of the cluster is about, where it is about one: once issued, it and those above it read the paper, other units do not. */
  concerns?: (db: Db, subjectId: string) => Promise<string | null>;
  /** Who reads it once issued, where fewer may than read other papers of its issuer: it names people. */
  readers?: (db: Db, asked: PaperAsked, unitId: string | null) => Promise<(actor: Actor) => boolean>;
  /** The wording that comes with the product; a cluster may change it. See docs/papers.md for its marks. */
  wording: Wording;
  /** Everything live in it, read in one go. */
  read: (db: Db, asked: PaperAsked) => Promise<{ figures: Figure[]; parts: Part[]; missing: Missing[] }>;
  /** A workbook with formulas of its own instead of the tables of the paper, under the same head. */
  workbook?: (db: Db, asked: PaperAsked, front: Front) => Promise<Buffer>;
};

/** Every slice hands in its kinds of paper; only app wires them. */
export const paperKinds: Contract<PaperKind> = contract();
export const findKind = (id: string): PaperKind | null => paperKinds.answers.find((kind) => kind.id === id) ?? null;

/** What a slice tells of a year up to a day: figures, parts and what they lack, under keys that no other slice uses. */
export type ToldOfYear = { figures: Figure[]; parts: Part[]; missing: Missing[] };
/** What was due and done from the first day of the year to `until` (YYYY-MM-DD), as it stands now; the reports of the whole year and of its first half ask every slice. */
export const yearFigures: Contract<(db: Db, asked: PaperAsked, until: string) => Promise<ToldOfYear>> = contract();
