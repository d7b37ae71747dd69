export type Role =
  | 'duty-officer' | 'unit-secretary' | 'unit-head' | 'cluster-secretary' | 'checker'
  | 'delegate' | 'council-member' | 'emulation-officer' | 'viewer' | 'administrator';

/** One appointment in force today: what a person may do, and where. */
export type Appointment = { role: Role; unitId: string | null; clusterId: string | null; blockId: string | null };

/** A leadership term in force that is held by one of the person's units. */
export type Lead = { clusterId: string; unitId: string; role: 'leader' | 'deputy' };

/** Who acts. Rights come from appointments and terms, never from a column of the user. */
export type Actor = {
  userId: string;
  personId: string | null;
  name: string;
  mustChangePassword: boolean;
  appointments: readonly Appointment[];
  leads: readonly Lead[];
};

/** True when the person holds `role`, at `place` if one is given. */
export function holds(actor: Actor, role: Role, place: Partial<Omit<Appointment, 'role'>> = {}): boolean {
  return actor.appointments.some(
    (a) => a.role === role && Object.entries(place).every(([key, id]) => a[key as keyof typeof place] === id),
  );
}
