import type { PaperKind } from '../../../documents/offers/papers.ts';
import { makesClusterPaper } from '../../access/launch.ts';
import { launchPlanWording } from '../../words/wording-launch.ts';
import { rulesWording } from '../../words/wording-rules.ts';
import { pledgeWording, registrationsWording, resultsWording, tasksWording } from '../../words/wordings.ts';
import { launchKindWords as words } from '../../words/papers.ts';
import { readYearFigures, type YearFigures } from './year-figures.ts';

type Given = Pick<PaperKind, 'id' | 'name' | 'type' | 'stages' | 'wording'> & { lacks: (keyof YearFigures['missing'])[] };
/** A paper of the cluster that says what was launched. */
const ofLaunch = ({ lacks, ...kind }: Given): PaperKind => ({
  ...kind, issuedBy: 'cluster', page: 'a4', mayMake: makesClusterPaper, subjects: null,
  async read(db, asked) {
    const { figures, parts, missing } = await readYearFigures(db, asked);
    return { figures, parts, missing: lacks.flatMap((subject) => missing[subject]) };
  },
});

/** The papers of the launch: the plan, the rules of the cluster, the pledge and what became of it, who registered for which title, and what comes next year. */
export const launchKinds: readonly PaperKind[] = [
  ofLaunch({ id: 'launch-plan', name: words.plan, type: 'KH', stages: ['launch'], wording: launchPlanWording, lacks: ['year'] }),
  ofLaunch({ id: 'operating-rules', name: words.rules, type: 'QC', stages: ['launch'], wording: rulesWording, lacks: ['year'] }),
  ofLaunch({ id: 'pledge', name: words.pledge, type: 'GƯ', stages: ['launch'], wording: pledgeWording, lacks: ['pledge'] }),
  ofLaunch({ id: 'pledge-results', name: words.results, type: 'BC', stages: ['closing'], wording: resultsWording, lacks: ['pledge', 'results'] }),
  ofLaunch({ id: 'title-registrations', name: words.registrations, type: 'DS', stages: ['launch', 'running'], wording: registrationsWording, lacks: ['registrations'] }),
  ofLaunch({ id: 'key-tasks-plan', name: words.tasks, type: 'KH', stages: ['closing'], wording: tasksWording, lacks: ['results'] }),
];
