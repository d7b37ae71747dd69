import { Refused } from '../../kit/refuse.ts';
import { command } from '../../kit/server/command.ts';
import { refuseNorm } from '../access/training.ts';
import { saveNormInput } from '../input/training.ts';
import { mostDays } from '../rules/kinds.ts';
import { correctNorm, listNorms, replaceNorm } from '../store/norms.ts';

export const saveNorm = command({
  name: 'training.save-norm', summary: 'Corrects what a law asks from a day on, or lets another norm take its place from a day on.',
  input: saveNormInput, subject: async () => ({}), access: refuseNorm, chain: () => 'system', audit: ({ code }) => ({ subjectId: code }),
  async run(trx, { input, newId }) {
    const { code, from, days, periods, month } = input;
    const isClass = code.startsWith('class-');
    if ((month !== null) !== (code === 'registration') || (days !== null) !== (code !== 'registration') || (periods !== null) !== isClass) throw new Refused(422, 'training.norm-shape');
    if (days !== null && days > mostDays(code)) throw new Refused(422, 'training.norm-days', { most: mostDays(code) });
    const norms = (await listNorms(trx)).filter((one) => one.code === code);
    const same = norms.find((one) => one.from === from);
    if (same !== undefined) {
      if (input.version !== same.version || !(await correctNorm(trx, same.id, input.version, input))) throw new Refused(409, 'kit.version-clash', {}, { current: same });
      return {};
    }
    const old = norms.find((one) => one.from < from && (one.to === null || from < one.to));
    if (old === undefined) throw new Refused(422, 'training.norm-over', { day: from });
    await replaceNorm(trx, old, { ...input, id: newId() });
    return {};
  },
});
