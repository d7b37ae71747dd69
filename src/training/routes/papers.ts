import { downloadOf } from '../../documents/offers/download.ts';
import { loadFrame } from '../../documents/offers/working-frame.ts';
import { workingPaper } from '../../documents/offers/working-paper.ts';
import { Refused } from '../../kit/refuse.ts';
import { query } from '../../kit/server/command.ts';
import { readsCounts, refusePerson } from '../access/training.ts';
import { resultsPaper } from '../document/results.ts';
import { peoplePaperQuery, trainingPaperQuery } from '../input/training.ts';
import { peopleKind, readPeople } from '../offers/list-papers.ts';
import { findPlacedYear, findUnitYear } from '../../movement/store/place.ts';
import { loadUnits } from '../store/units.ts';

export const trainingPaper = query({
  name: 'training.training-paper', summary: 'Force, training and classes of the units that the caller may read as PDF, DOCX or XLSX, as counts: a working print.',
  input: trainingPaperQuery, subject: (db, { yearId }) => findPlacedYear(db, yearId), access: () => null,
  async run(db, { subject, input, actor, now, today }) {
    const units = (await loadUnits(db, subject.yearId)).filter(({ unitId }) => readsCounts(actor, { ...subject, unitId }));
    if (units.length === 0) throw new Refused(404, 'training.not-found');
    const frame = await loadFrame(db, { ...subject, type: 'BC', unitId: units.length === 1 ? units[0]!.unitId : null, now, today });
    return downloadOf(resultsPaper({ frame, year: subject.year, units }), input.format, `huan-luyen-${subject.year}`, now);
  },
});

export const peoplePaper = query({
  name: 'training.people-paper', summary: 'Who of the own unit is due for a class, with certificates, as PDF, DOCX or XLSX: a working print of what the documents centre issues, with names until they are hidden.',
  input: peoplePaperQuery, subject: findUnitYear, access: refusePerson,
  async run(db, { subject, input, now, today }) {
    const [frame, told] = await Promise.all([loadFrame(db, { ...subject, type: peopleKind.type, now, today }), readPeople(db, { ...subject, today }, subject.unitId)]);
    return downloadOf(await workingPaper(db, peopleKind, { clusterId: subject.clusterId, frame, ...told }), input.format, `boi-duong-kien-thuc-${subject.year}`, now);
  },
});
