import { useNavigate } from '@tanstack/react-router';
import { OutboxList as List } from '../../kit/ui/outbox-list.tsx';
import { kept } from './kept.ts';
import { reportOutbox, type Waiting } from './outbox.ts';
import { reportRefusal } from './refusal.ts';
import { reportSearch } from './reports.tsx';

/** Reports that have not left this device yet. */
export function OutboxList({ userId }: { userId: string }) {
  const go = useNavigate();
  const reopen = async (report: Waiting) => {
    kept.write(report, report.entries);
    await kept.writeFiles(report, report.files);
    await go({ to: '.', search: reportSearch(report) });
  };
  return <List outbox={reportOutbox.useOutbox(userId)} sentenceOf={reportRefusal} onReopen={reopen} />;
}
