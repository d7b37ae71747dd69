import * as accounts from '../accounts/routes.ts';
import { activityMeasures } from '../activities/offers/measures.ts';
import { activityPlan, activityReport } from '../activities/offers/papers/one.ts';
import { activitiesOfYear, readActivityFigures } from '../activities/offers/papers/year.ts';
import * as activityFiles from '../activities/routes/files.ts';
import * as activityPapers from '../activities/routes/papers.ts';
import * as activityReads from '../activities/routes/read.ts';
import * as activityRecords from '../activities/routes/record.ts';
import * as dutyFeeds from '../duty/routes/feeds.ts';
import * as dutyFill from '../duty/routes/fill.ts';
import * as dutyHandOvers from '../duty/routes/hand-over.ts';
import * as dutyPapers from '../duty/routes/papers.ts';
import * as dutyPeople from '../duty/routes/people.ts';
import * as dutyReads from '../duty/routes/read.ts';
import * as dutyRosters from '../duty/routes/rosters.ts';
import * as dutySettings from '../duty/routes/settings.ts';
import * as dutySwaps from '../duty/routes/swaps.ts';
import * as eventActs from '../events/routes/acts.ts';
import * as eventIncidents from '../events/routes/incidents.ts';
import * as eventPapers from '../events/routes/papers.ts';
import * as eventForces from '../events/routes/people.ts';
import * as eventPlans from '../events/routes/plan.ts';
import * as eventReads from '../events/routes/read.ts';
import { paperKinds, yearFigures } from '../documents/offers/papers.ts';
import * as paperCentre from '../documents/routes/centre.ts';
import * as incomingPapers from '../documents/routes/incoming.ts';
import * as issuedPapers from '../documents/routes/issue.ts';
import * as paperRegisters from '../documents/routes/registers.ts';
import * as paperScans from '../documents/routes/scans.ts';
import * as drafts from '../documents/routes/drafts.ts';
import * as templates from '../documents/routes/templates.ts';
import { activityWork } from '../activities/offers/work.ts';
import { dutyMeasures } from '../duty/offers/measures.ts';
import { logKind, rosterKind } from '../duty/offers/papers.ts';
import { readDutyFigures } from '../duty/offers/year-figures.ts';
import { dutyWork } from '../duty/offers/work.ts';
import { eventMeasures } from '../events/offers/measures.ts';
import { eventPeople, eventPlan, eventReport } from '../events/offers/papers.ts';
import { readEventFigures } from '../events/offers/year-figures.ts';
import { eventOpenItems } from '../events/offers/open-items.ts';
import { eventStands } from '../events/offers/stands.ts';
import { eventWork } from '../events/offers/work.ts';
import { calendarMoved, openItems, pledgeMeasures, stoodElsewhere, workItems } from '../kit/contracts.ts';
import { launchKinds } from '../movement/offers/papers/launch-kinds.ts';
import { movementWork } from '../movement/offers/work.ts';
import * as launches from '../movement/routes/launch.ts';
import * as pledgeResults from '../movement/routes/pledge-results.ts';
import * as myWork from '../movement/routes/my-work.ts';
import * as years from '../movement/routes/year.ts';
import * as calendars from '../organisation/routes/calendar.ts';
import * as people from '../organisation/routes/people.ts';
import * as units from '../organisation/routes/units.ts';
import { moveDeadlines } from '../reports/offers/calendar.ts';
import { reportWork } from '../reports/offers/work.ts';
import { reportMeasures } from '../reports/offers/measures.ts';
import { readReportFigures } from '../reports/offers/year-figures.ts';
import { rollUpKind, unitReportKind } from '../reports/offers/papers.ts';
import * as reportCollect from '../reports/routes/collect.ts';
import * as reportFiles from '../reports/routes/files.ts';
import * as reportForms from '../reports/routes/forms.ts';
import * as reportPapers from '../reports/routes/papers.ts';
import * as reportReads from '../reports/routes/read.ts';
import * as reportRollUps from '../reports/routes/roll-up.ts';
import * as reportSends from '../reports/routes/send.ts';
import { appraisalKind, explanationKind } from '../scoring/offers/papers/appraisal.ts';
import { crossMinutesKind, crossNoticeKind } from '../scoring/offers/papers/cross-check.ts';
import { docketKind } from '../scoring/offers/papers/disputes.ts';
import { halfYearReport, yearReport } from '../scoring/offers/papers/reports.ts';
import { scoringOpenItems } from '../scoring/offers/open-items.ts';
import { scoringWork } from '../scoring/offers/work.ts';
import { rankingList, scoreboardKind } from '../scoring/offers/papers/board.ts';
import { bookKind } from '../scoring/offers/papers/book.ts';
import { sheetKind } from '../scoring/offers/papers/sheet.ts';
import { taskWork } from '../tasks/offers/work.ts';
import { taskMeasures } from '../tasks/offers/measures.ts';
import { readTaskFigures } from '../tasks/offers/year-figures.ts';
import { taskList, taskNotice } from '../tasks/offers/papers.ts';
import * as taskActs from '../tasks/routes/act.ts';
import * as taskConclusions from '../tasks/routes/conclusions.ts';
import * as taskProposals from '../tasks/routes/proposals.ts';
import * as taskFiles from '../tasks/routes/files.ts';
import * as taskLists from '../tasks/routes/tasks.ts';
import * as trainingClasses from '../training/routes/classes.ts';
import * as trainingContests from '../training/routes/contests.ts';
import * as trainingForce from '../training/routes/force.ts';
import * as trainingNorms from '../training/routes/norms.ts';
import { trainingMeasures } from '../training/offers/measures.ts';
import { readTrainingFigures } from '../training/offers/year-figures.ts';
import { peopleKind, trainingListKind } from '../training/offers/list-papers.ts';
import { trainingKind } from '../training/offers/papers.ts';
import * as trainingPapers from '../training/routes/papers.ts';
import * as trainingOverview from '../training/routes/overview.ts';
import * as appraisal from '../scoring/routes/appraisal.ts';
import * as evidence from '../scoring/routes/evidence.ts';
import * as bookAdoption from '../scoring/routes/book-adoption.ts';
import * as bookCriteria from '../scoring/routes/book-criteria.ts';
import * as bookTrial from '../scoring/routes/book-trial.ts';
import * as criteria from '../scoring/routes/criteria.ts';
import * as blocks from '../scoring/routes/block.ts';
import * as disputes from '../scoring/routes/disputes.ts';
import * as disputeActs from '../scoring/routes/disputes-acts.ts';
import * as disputePapers from '../scoring/routes/disputes-papers.ts';
import * as disputeVotes from '../scoring/routes/disputes-vote.ts';
import * as disputeWindow from '../scoring/routes/disputes-window.ts';
import * as scoreboards from '../scoring/routes/board.ts';
import * as scoringPapers from '../scoring/routes/papers.ts';
import * as crossCheck from '../scoring/routes/cross-check.ts';
import * as crossMarks from '../scoring/routes/cross-check-marks.ts';
import * as crossPapers from '../scoring/routes/cross-check-papers.ts';
import * as roundTrip from '../scoring/routes/round-trip.ts';
import * as sheets from '../scoring/routes/sheets.ts';
import * as suggestions from '../scoring/routes/suggestions.ts';

openItems.provide(scoringOpenItems);
openItems.provide(eventOpenItems);
calendarMoved.provide(moveDeadlines);
stoodElsewhere.provide(eventStands);
for (const told of [readTaskFigures, readReportFigures, readDutyFigures, readEventFigures, readTrainingFigures, readActivityFigures]) yearFigures.provide(told);
for (const source of [taskMeasures, reportMeasures, dutyMeasures, eventMeasures, trainingMeasures, activityMeasures]) pledgeMeasures.provide(source);
for (const work of [movementWork, dutyWork, eventWork, taskWork, reportWork, activityWork, scoringWork]) workItems.provide(work);
for (const kind of [
  ...launchKinds, taskNotice, taskList, unitReportKind, rollUpKind, rosterKind, logKind, eventPlan, eventPeople, eventReport, trainingKind, trainingListKind, peopleKind, activityPlan, activityReport, activitiesOfYear, rankingList, scoreboardKind, sheetKind, bookKind, appraisalKind, explanationKind, crossNoticeKind, crossMinutesKind, docketKind, halfYearReport, yearReport,
]) paperKinds.provide(kind);

/** The slices whose commands and queries are served under /api. */
export const slices = {
  accounts, organisation: { ...units, ...people, ...calendars },
  documents: { ...drafts, ...templates, ...paperCentre, ...paperRegisters, ...issuedPapers, ...paperScans, ...incomingPapers },
  movement: { ...years, ...launches, ...pledgeResults, ...myWork },
  tasks: { ...taskLists, ...taskActs, ...taskFiles, ...taskConclusions, ...taskProposals },
  reports: { ...reportReads, ...reportSends, ...reportCollect, ...reportFiles, ...reportForms, ...reportRollUps, ...reportPapers },
  duty: { ...dutyReads, ...dutyFill, ...dutyRosters, ...dutyHandOvers, ...dutyPeople, ...dutySettings, ...dutyPapers, ...dutySwaps, ...dutyFeeds },
  events: { ...eventReads, ...eventPlans, ...eventActs, ...eventForces, ...eventIncidents, ...eventPapers },
  training: { ...trainingOverview, ...trainingForce, ...trainingClasses, ...trainingContests, ...trainingNorms, ...trainingPapers },
  activities: { ...activityReads, ...activityRecords, ...activityFiles, ...activityPapers },
  scoring: {
    ...sheets, ...suggestions, ...evidence, ...appraisal, ...scoreboards, ...blocks, ...scoringPapers, ...criteria, ...roundTrip,
    ...bookCriteria, ...bookAdoption, ...bookTrial,
    ...crossCheck, ...crossMarks, ...crossPapers,
    ...disputes, ...disputeActs, ...disputeVotes, ...disputeWindow, ...disputePapers,
  },
};

/** What may be asked before signing in. */
export const openToAll: ReadonlySet<string> = new Set(['accounts.session', 'organisation.set-up', 'duty.calendar-feed']);
