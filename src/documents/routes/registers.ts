import { matches } from '../../kit/names.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db, type Trx } from '../../kit/server/command.ts';
import { keepsRegister, refuseKeepRegister, refuseReadRegister } from '../access/registers.ts';
import { refuseSecret } from '../offers/taken-file.ts';
import { registerQuery, reserveNumberInput, voidNumberInput } from '../input/registers.ts';
import { matchesNumber, nextNumber, numberText, registerYears, symbolOf } from '../rules/numbers.ts';
import { findNumber, holdSeries, insertNumber, listNumbers, listTaken, voidNumberRow, type NumberLine, type Series } from '../store/numbers.ts';
import { findIssuerPlace, findRegisterYear } from '../store/place.ts';

export const register = query({
  name: 'documents.register', summary: 'The register of outgoing numbers of a cluster, or of one unit, in a calendar year: reserved, issued and void; found by number in any writing, or by words.',
  input: registerQuery, subject: findIssuerPlace, access: refuseReadRegister,
  async run(db, { subject, input, actor, today }) {
    const years = registerYears(subject.year, today);
    const year = input.year ?? subject.year;
    const { search = '' } = input;
    const lines = (await listNumbers(db, { ...subject, year })).map((line) => ({ ...line, text: numberText(line.number, line.symbol) }));
    const shown = lines.filter(({ text, summary, reason }) => search === '' || matchesNumber(search, text) || matches(search, `${summary ?? ''} ${reason ?? ''}`));
    return { year, years, issuer: subject.name, symbol: subject.symbol, lines: shown, all: lines.length, may: { keep: keepsRegister(actor, subject) } };
  },
});

/** The number asked for if nobody has it, else the next of the series. The caller's write holds the series from now on. */
export async function takeNumber(trx: Trx, series: Series, symbol: string, asked: number | null): Promise<number> {
  await holdSeries(trx, series);
  const taken = await listTaken(trx, series);
  const next = nextNumber(taken);
  if (asked !== null && taken.includes(asked)) throw new Refused(409, 'documents.number-taken', { number: numberText(asked, symbol), next: numberText(next, symbol) });
  return asked ?? next;
}

/** A number's year lies between the emulation year and today's. */
export function refuseYear(emulationYear: number, year: number, today: string): void {
  const { from, to } = registerYears(emulationYear, today);
  if (year < from || year > to) throw new Refused(422, 'documents.year-closed', { from, to });
}

export const reserveNumber = command({
  name: 'documents.reserve-number', summary: 'Puts a number aside, the next free one or a given one, with the reason; a later paper may take it.',
  input: reserveNumberInput, subject: findIssuerPlace, access: refuseKeepRegister, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now, today, newId }) {
    refuseYear(subject.year, input.year, today);
    refuseSecret(input.reason);
    const series = { ...subject, type: input.type, year: input.year };
    const symbol = symbolOf(input.type, subject.symbol);
    const number = await takeNumber(trx, series, symbol, input.number);
    const numberId = newId();
    await insertNumber(trx, { clusterId: subject.clusterId, unitId: subject.unitId, type: input.type, year: input.year, id: numberId, number, symbol, state: 'reserved', documentId: null, summary: null, reason: input.reason, personId: actor.personId, personName: actor.name, at: now });
    return { numberId, number: numberText(number, symbol) };
  },
});

/** A number with the year whose chain keeps what is done to it. */
async function findNumberPlace(db: Db, numberId: string) {
  const line = await findNumber(db, numberId);
  const place = line && (await findRegisterYear(db, line));
  return line && place && { ...line, ...place };
}

export const voidNumber = command({
  name: 'documents.void-number', summary: 'Voids a reserved number with the reason; it stays taken. The number of an issued paper is voided with its paper.',
  input: voidNumberInput, subject: (db, input) => findNumberPlace(db, input.numberId), access: refuseKeepRegister, chain: (subject) => subject.yearId,
  async run(trx, { subject, input }) {
    const number = numberText(subject.number, subject.symbol);
    if (subject.state === 'void') throw new Refused(409, 'documents.number-void', { number });
    if (subject.state === 'issued') throw new Refused(409, 'documents.number-issued', { number });
    refuseSecret(input.reason);
    await voidOrClash(trx, { ...subject, version: input.version }, input.reason);
    return { numberId: subject.id };
  },
});

/** Voids a number that nobody changed since it was seen. */
export async function voidOrClash(trx: Trx, seen: Pick<NumberLine, 'id' | 'version'>, reason: string): Promise<void> {
  if (!(await voidNumberRow(trx, seen, reason))) throw new Refused(409, 'kit.version-clash', {}, { current: await findNumber(trx, seen.id) });
}
