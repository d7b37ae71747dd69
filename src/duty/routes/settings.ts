import { Refused } from '../../kit/refuse.ts';
import { command } from '../../kit/server/command.ts';
import { findPlacedYear } from '../../movement/store/place.ts';
import { refuseLead } from '../access/duty.ts';
import { removeSurgeInput, saveDutyRuleInput, saveSurgeInput } from '../input/duty.ts';
import { correctRule, deleteSurge, insertRule, insertSurge, listRules, listSurges, updateSurge } from '../store/settings.ts';
import { byOf, explain, ofYear, refuseBackwards, refuseOutside } from './checks.ts';

const ofCluster = { subject: (db: Parameters<typeof findPlacedYear>[0], { yearId }: { yearId: string }) => findPlacedYear(db, yearId), access: refuseLead, chain: ofYear };

export const saveSurge = command({
  name: 'duty.save-surge', summary: 'Sets days on which each shift of a role needs at least so many people; shifts that are laid already need them too.', input: saveSurgeInput, ...ofCluster,
  async run(trx, ctx) {
    const { input: { yearId, surgeId, version, ...surge }, subject, newId } = ctx;
    refuseBackwards(surge.startsOn, surge.endsOn);
    refuseOutside(subject, surge.startsOn, surge.endsOn);
    const id = surgeId ?? newId();
    if (surgeId === null) await explain(insertSurge(trx, yearId, { ...surge, id }, byOf(ctx)));
    else if (!(await explain(updateSurge(trx, yearId, { ...surge, id, version }, byOf(ctx))))) throw new Refused(409, 'kit.version-clash', {}, { current: (await listSurges(trx, yearId)).find((one) => one.id === id) ?? null });
    return { surgeId: id };
  },
});

export const removeSurge = command({
  name: 'duty.remove-surge', summary: 'Takes a surge period back; shifts need again what their roster asks.', input: removeSurgeInput, ...ofCluster,
  async run(trx, { input }) {
    if (!(await deleteSurge(trx, input.yearId, input.surgeId, input.version))) throw new Refused(409, 'kit.version-clash');
    return {};
  },
});

export const saveDutyRule = command({
  name: 'duty.save-duty-rule', summary: 'From a day on the rest between shifts, the due day of rosters, and how long names are shown are so in the cluster.', input: saveDutyRuleInput, ...ofCluster,
  async run(trx, { input: { from, version, ...rule }, subject: { clusterId }, newId }) {
    const own = (await listRules(trx, clusterId)).filter(({ isOwn }) => isOwn);
    const same = own.find((one) => one.from === from);
    if (same !== undefined) {
      if (!(await correctRule(trx, same.id, version, rule))) throw new Refused(409, 'kit.version-clash', {}, { current: same });
      return {};
    }
    if (own.some((one) => one.from > from)) throw new Refused(422, 'duty.rule-over', { day: from });
    await insertRule(trx, { ...rule, id: newId(), clusterId, from, to: null });
    return {};
  },
});
