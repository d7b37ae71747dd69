import { demoId, demoUnitSlugs, demoUsers, type DemoUnitSlug } from '../accounts/demo.ts';
import { searchKey, sortKey } from '../kit/names.ts';
import type { Role } from '../kit/server/actor.ts';
import type { Trx } from '../kit/server/command.ts';

/** Public names of 2020; the article counts 18 agencies without naming them, so these departments are an assumption. */
const agencies: Record<DemoUnitSlug, [agencyName: string, shortName: string]> = {
  tinhuy: ['Tỉnh ủy', 'Tỉnh ủy'], ubnd: ['UBND tỉnh', 'UBND tỉnh'], sonoivu: ['Sở Nội vụ', 'Sở Nội vụ'], sotuphap: ['Sở Tư pháp', 'Sở Tư pháp'],
  sokhdt: ['Sở Kế hoạch và Đầu tư', 'Sở KH-ĐT'], sotaichinh: ['Sở Tài chính', 'Sở Tài chính'], socongthuong: ['Sở Công Thương', 'Sở Công Thương'],
  sonnptnt: ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN-PTNT'], sogtvt: ['Sở Giao thông vận tải', 'Sở GTVT'], soxaydung: ['Sở Xây dựng', 'Sở Xây dựng'],
  sotnmt: ['Sở Tài nguyên và Môi trường', 'Sở TN-MT'], sotttt: ['Sở Thông tin và Truyền thông', 'Sở TT-TT'], soldtbxh: ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB-XH'],
  sovhttdl: ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VH-TT-DL'], sokhcn: ['Sở Khoa học và Công nghệ', 'Sở KH-CN'], sogddt: ['Sở Giáo dục và Đào tạo', 'Sở GD-ĐT'],
  soyte: ['Sở Y tế', 'Sở Y tế'], thanhtra: ['Thanh tra tỉnh', 'Thanh tra tỉnh'], bandantoc: ['Ban Dân tộc', 'Ban Dân tộc'], bqlkcn: ['Ban Quản lý các khu công nghiệp', 'BQL các KCN'],
};

export const demoAgencyName = (slug: DemoUnitSlug) => agencies[slug][0];
export const demoBlockId = demoId(2, 1);
export const demoClusterId = demoId(3, 1);
export const demoUnitId = (slug: DemoUnitSlug) => demoId(4, demoUnitSlugs.indexOf(slug) + 1);
/** The person of a demo user has the user's number. */
export const demoPersonId = (userId: string) => userId.replace('-8000-0001', '-8000-0005');

/** The term of 2020 ends with the hand-over at the next launch, so that the year can be closed in its last days. */
const termOf2020 = '[2020-01-01,2021-04-01)';
const paper = 'Quyết định minh họa';

export async function loadOrganisationDemo(trx: Trx): Promise<void> {
  await trx.insertInto('blocks').values({ id: demoBlockId, name: 'Khối Tự vệ', superior_name: 'Bộ CHQS tỉnh Lâm Đồng', province_name: 'Lâm Đồng' }).execute();
  await trx.insertInto('clusters').values({ id: demoClusterId, block_id: demoBlockId, number: 1, name: 'Cụm thi đua số 1' }).execute();
  await trx.insertInto('units').values(demoUnitSlugs.map((slug) => ({ id: demoUnitId(slug), kind: kindOf(slug), place_name: 'Đà Lạt', founded_on: '2010-01-01' }))).execute();
  await trx.insertInto('unit_names').values(demoUnitSlugs.map((slug, n) => ({
    id: demoId(6, n + 1), unit_id: demoUnitId(slug), agency_name: agencies[slug][0], short_name: agencies[slug][1], abbreviation: agencies[slug][1],
    search_key: searchKey(agencies[slug].join(' ')), valid: '[2010-01-01,)',
  }))).execute();
  await trx.insertInto('memberships').values(demoUnitSlugs.map((slug, n) => ({ id: demoId(7, n + 1), unit_id: demoUnitId(slug), cluster_id: demoClusterId, position: n + 1, valid: '[2020-01-01,)' }))).execute();
  await trx.insertInto('leadership_terms').values([
    { id: demoId(8, 1), cluster_id: demoClusterId, unit_id: demoUnitId('sogddt'), role: 'leader', selection: 'appointed', valid: termOf2020, decision_ref: paper },
    { id: demoId(8, 2), cluster_id: demoClusterId, unit_id: demoUnitId('sotaichinh'), role: 'deputy', selection: 'appointed', valid: termOf2020, decision_ref: paper },
  ]).execute();
  await trx.insertInto('people').values(demoUsers.map(({ userId, personName, unitSlug }, n) => ({
    id: demoPersonId(userId), user_id: userId, full_name: personName, sort_key: sortKey(personName), search_key: searchKey(personName),
    unit_id: unitSlug && demoUnitId(unitSlug), agency_post: 'Chuyên viên', board_post: unitSlug && 'Thư ký Ban CHQS',
    phone: unitSlug && `0000 000 ${String(n + 1).padStart(3, '0')}`, is_demo: true, // no network gives out 0000
  }))).execute();
  await trx.insertInto('appointments').values(appointments()).execute();
}

const kindOf = (slug: DemoUnitSlug) => (slug === 'tinhuy' ? 'party' : slug === 'ubnd' ? 'peoples-committee' : 'department');

/** What criteria for some units only ask of a demo unit. */
export const demoUnitFacts = (slug: DemoUnitSlug) => ({ kind: kindOf(slug), leads: slug === 'sogddt' ? 'leader' as const : slug === 'sotaichinh' ? 'deputy' as const : null });

type Place = { unit_id?: string; cluster_id?: string; block_id?: string };
function appointments() {
  const rows: { username: string; role: Role; place: Place }[] = demoUsers.flatMap(({ username, unitSlug }) =>
    username.startsWith('thuky.') && unitSlug !== null ? [{ username, role: 'unit-secretary', place: { unit_id: demoUnitId(unitSlug) } }] : []);
  rows.push(
    { username: 'thuky.cumtruong', role: 'cluster-secretary', place: { unit_id: demoUnitId('sogddt') } },
    { username: 'thuky.sotaichinh', role: 'cluster-secretary', place: { unit_id: demoUnitId('sotaichinh') } },
    { username: 'trucban', role: 'duty-officer', place: { unit_id: demoUnitId('soyte') } },
    { username: 'chamcheo', role: 'checker', place: { cluster_id: demoClusterId } },
    { username: 'daibieu', role: 'delegate', place: { cluster_id: demoClusterId } },
    { username: 'troly.bochqs', role: 'emulation-officer', place: { block_id: demoBlockId } },
    { username: 'lanhdao', role: 'viewer', place: { cluster_id: demoClusterId } },
    { username: 'quantri', role: 'administrator', place: {} },
  );
  const personOf = new Map(demoUsers.map(({ username, userId }) => [username, demoPersonId(userId)]));
  return rows.map(({ username, role, place }, n) => ({ id: demoId(9, n + 1), person_id: personOf.get(username)!, role, ...place, valid: '[2020-01-01,)', decision_ref: paper }));
}
