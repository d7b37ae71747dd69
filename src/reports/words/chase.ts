// What is pasted into Zalo or a mail. Sent to officials, so it is Vietnamese and has no English side.
type Unit = { agencyName: string; people: readonly string[]; due: string };
type Given = { form: string; period: string; address: string; units: readonly Unit[] };

const named = ({ agencyName, people }: Unit) => `Ban CHQS ${agencyName}${people.length === 0 ? '' : ` (đ/c ${people.join(', đ/c ')})`}`;

/** "Kính đề nghị Ban CHQS Sở Y tế (đ/c …) nộp Báo cáo …, Tuần 46, trước 16 giờ ngày 16/11/2020. Đường dẫn: …"; units that are due together in one sentence. */
export function chaseText({ form, period, address, units }: Given): string {
  const dues = [...new Set(units.map(({ due }) => due))];
  return [...dues.map((due) => `Kính đề nghị ${units.filter((unit) => unit.due === due).map(named).join('; ')} nộp ${form}, ${period}, ${due}.`), `Đường dẫn: ${address}`].join('\n');
}
