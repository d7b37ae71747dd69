import { z } from 'zod';
import { absentWays, defineModifier } from './contracts.ts';

export const unitKinds = ['party', 'peoples-committee', 'department', 'enterprise', 'school', 'commune', 'other'] as const;
export const unitRoles = ['leader', 'deputy', 'member'] as const;

/** Chỉ áp dụng cho một số đơn vị: by kind of unit, by its role in the cluster, or both; an empty list asks nothing. */
export const conditional = defineModifier({
  kind: 'conditional',
  settings: z.strictObject({ unitKinds: z.array(z.enum(unitKinds)).max(7), roles: z.array(z.enum(unitRoles)).max(3), otherwise: z.enum(absentWays) }),
  apply: ({ score }) => score,
  absentFor({ settings: { unitKinds: kinds, roles, otherwise }, unit }) {
    const isAsked = (kinds.length === 0 || (kinds as string[]).includes(unit.kind)) && (roles.length === 0 || roles.includes(unit.leads ?? 'member'));
    return isAsked ? null : otherwise;
  },
});
