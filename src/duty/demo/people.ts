import { demoId, demoName, demoUnitSlugs, demoUsers, type DemoUnitSlug } from '../../accounts/demo.ts';
import { instantOf } from '../../kit/dates.ts';
import { sortKey } from '../../kit/names.ts';
import { demoPersonId, demoUnitId } from '../../organisation/demo.ts';

export const officersOfUnit = 8;
const commandersOfUnit = 2;
const listed = officersOfUnit + commandersOfUnit;
/** Names of the demo begin here, so that few are those of other samples. */
const firstName = 700;
const nameAt = (unit: number, at: number) => (demoUnitSlugs[unit] === 'soyte' && at === 0 ? demoUsers.find(({ username }) => username === 'trucban')!.personName : demoName(firstName + unit * listed + at));

/** The nth of a unit's duty list: the officers first, then two who take command duty. */
export const demoDutyPersonId = (slug: DemoUnitSlug, at: number) => demoId(100, demoUnitSlugs.indexOf(slug) * 100 + at + 1);
export const demoDutyName = (unit: number, at: number) => nameAt(unit, at);
export const demoSecretaryName = (slug: DemoUnitSlug) => demoUsers.find(({ unitSlug, username }) => unitSlug === slug && username.startsWith('thuky.'))!.personName;

export const demoDutyPeople = () => demoUnitSlugs.flatMap((slug, unit) => Array.from({ length: listed }, (_none, at) => ({
  id: demoDutyPersonId(slug, at), unit_id: demoUnitId(slug), full_name: nameAt(unit, at), sort_key: sortKey(nameAt(unit, at)), post: at < officersOfUnit ? 'Tự vệ cơ quan' : at === officersOfUnit ? 'Chỉ huy trưởng' : 'Phó Chỉ huy trưởng',
  roles: at < officersOfUnit ? ['officer', 'team'] : ['command'], valid: '[2020-01-01,)', noted_by_name: demoSecretaryName(slug), noted_at: instantOf('2020-01-02', '09:00'), account_id: slug === 'soyte' && at === 0 ? demoPersonId(demoUsers.find(({ username }) => username === 'trucban')!.userId) : null,
})));
