// Written by `npm run db:types` from db/migrations. Do not edit.
import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date | string, Date | string>;
type InstantWithDefault = ColumnType<Date, Date | string | undefined, Date | string>;
// Read as unknown: parse before use. An array must be written as JSON.stringify(array).
type Json = ColumnType<unknown, NonNullable<unknown>, NonNullable<unknown>>;
type JsonWithDefault = ColumnType<unknown, NonNullable<unknown> | undefined, NonNullable<unknown>>;
type NullableJson = ColumnType<unknown, unknown, unknown>;

/** One social activity; unit_id null: a joint one of the cluster. Who received it is an institution and a count, never a name of a person. Confirmed: its lines and shares stand, and the shares add up to the lines. */
export type ActivitiesTable = {
  id: string;
  emulation_year_id: string;
  unit_id: string | null;
  name: string;
  occasion: string;
  kind: string;
  held_on: string;
  beneficiary: string;
  beneficiary_count: number | null;
  beneficiary_noun: string | null;
  note: string | null;
  state: Generated<string>;
  entered_by: string | null;
  entered_by_name: string;
  entered_at: Instant;
  confirmed_by: string | null;
  confirmed_by_name: string | null;
  confirmed_at: Instant | null;
  version: Generated<number>;
};

/** What shows that it was done: photos, plan, hand-over minutes, receipts, letters of thanks. */
export type ActivityFilesTable = {
  id: string;
  emulation_year_id: string;
  activity_id: string;
  purpose: string;
  sha256: string;
  file_name: string;
  uploaded_by: string | null;
  uploaded_at: Instant;
};

/** What is given: goods by their price, cash (quantity counts đồng), or support for quantity receivers in each month from starts_on to ends_on. value is what was pledged; delivered counts as quantity does, of monthly support each receiver in each month; more than the line says carries over_reason. */
export type ActivityLinesTable = {
  id: string;
  emulation_year_id: string;
  activity_id: string;
  position: number;
  kind: string;
  item: string;
  unit: string;
  quantity: number;
  unit_price: number;
  starts_on: string | null;
  ends_on: string | null;
  months: Generated<number | null>;
  value: Generated<number | null>;
  delivered: Generated<number>;
  delivered_value: Generated<number | null>;
  over_reason: string | null;
};

/** The part of an activity that a unit bears, in đồng, and whether the unit agreed. What one unit does alone has one share, its own. */
export type ActivitySharesTable = {
  emulation_year_id: string;
  activity_id: string;
  unit_id: string;
  amount: number;
  answer: string | null;
  answer_note: string | null;
  answered_by: string | null;
  answered_by_name: string | null;
  answered_at: Instant | null;
};

/** What a person may do: role, for a unit, a cluster, a block or the whole server, from a day to a day. cluster-secretary names the UNIT whose term of leadership gives the right. */
export type AppointmentsTable = {
  id: string;
  person_id: string;
  role: string;
  unit_id: string | null;
  cluster_id: string | null;
  block_id: string | null;
  valid: string;
  decision_ref: string | null;
};

/** Every write, append-only, hash-chained: one chain for each cluster year and one called system. */
export type AuditEventsTable = {
  chain: string;
  sequence: number;
  at: Instant;
  actor_id: string | null;
  actor_name: string;
  name: string;
  subject_id: string | null;
  details: Json;
  previous_hash: Buffer;
  hash: Buffer;
};

/** The last link of each audit chain; locked while a link is added so that a chain never forks. */
export type AuditHeadsTable = {
  chain: string;
  sequence: number;
  hash: Buffer;
};

export type BlocksTable = {
  id: string;
  name: string;
  superior_name: string;
  province_name: string;
};

/** Why a book differs from the one before it: one reason for each added, removed or changed line, kept under what happened and the code. */
export type BookChangeReasonsTable = {
  emulation_year_id: string;
  criteria_set_id: string;
  change: string;
  reason: string;
  given_by: string | null;
  given_at: Instant;
};

/** The shift of the business clock from the database clock; zero outside demo and tests. */
export type BusinessClockTable = {
  only_row: Generated<boolean>;
  shift: Generated<string>;
};

/** Public holidays, and days off (a Saturday) that are worked in exchange for another. Every other Saturday and Sunday is off. */
export type CalendarDaysTable = {
  day: string;
  kind: string;
  name: string;
  legal_basis: string;
  version: Generated<number>;
};

/** A short campaign inside a year, with days of its own. */
export type CampaignsTable = {
  id: string;
  emulation_year_id: string;
  name: string;
  theme: string;
  starts_on: string;
  ends_on: string;
  version: Generated<number>;
};

/** Who of a unit is due for a class of a group in a year; class_id: the class that he is sent to. Names are for the own unit only, others read counts. */
export type ClassPeopleTable = {
  id: string;
  emulation_year_id: string;
  unit_id: string;
  group_number: number;
  full_name: string;
  sort_key: string;
  post: string | null;
  class_id: string | null;
  attended: boolean | null;
  certificate_number: string | null;
  certificate_on: string | null;
  noted_by_name: string;
  noted_at: Instant;
  version: Generated<number>;
};

/** How many seats of a class are offered to a unit. */
export type ClassSeatsTable = {
  class_id: string;
  emulation_year_id: string;
  group_number: number;
  unit_id: string;
  seats: number;
};

export type ClustersTable = {
  id: string;
  block_id: string;
  number: number;
  name: string;
  paper_symbol: Generated<string>;
};

/** A unit that takes part with so many people, never with names; its rank and its prize once there is one. Two units may share a rank. */
export type ContestEntriesTable = {
  contest_id: string;
  emulation_year_id: string;
  unit_id: string;
  people: number;
  rank: number | null;
  prize: string | null;
};

/** A contest or games of the year. unit_id: the unit that holds it for its own people; null: units of the cluster take part. */
export type ContestsTable = {
  id: string;
  emulation_year_id: string;
  unit_id: string | null;
  kind: string;
  name: string;
  place: string;
  starts_on: string;
  ends_on: string;
  noted_by_name: string;
  noted_at: Instant;
  version: Generated<number>;
};

export type CredentialsTable = {
  id: string;
  user_id: string;
  account_id: string;
  provider_id: string;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: Instant | null;
  refresh_token_expires_at: Instant | null;
  scope: string | null;
  password: string | null;
  created_at: InstantWithDefault;
  updated_at: InstantWithDefault;
};

/** A tree: sections have no parent, leaves have a leaf rule kind. max_points in hundredths. */
export type CriteriaTable = {
  id: string;
  criteria_set_id: string;
  parent_id: string | null;
  position: number;
  code: string;
  title: string;
  short_title: string | null;
  max_points: number;
  rule_kind: string;
  settings: JsonWithDefault;
  modifiers: JsonWithDefault;
  evidence_rule: Generated<string>;
  evidence_hint: string | null;
  scorer: Generated<string>;
  regulation_ref: string | null;
  feeds: NullableJson;
};

export type CriteriaSetsTable = {
  id: string;
  emulation_year_id: string;
  version_number: number;
  title: string;
  status: string;
  base_points: Generated<number>;
  bonus_cap: Generated<number>;
  tie_chain: Json;
  grades: Json;
  is_sample: Generated<boolean>;
  issued_at: Instant | null;
  issued_by: string | null;
  version: Generated<number>;
  results: JsonWithDefault;
  based_on: string | null;
  proposed_version: number | null;
  proposed_by: string | null;
  proposed_at: Instant | null;
};

/** One row per sheet, criterion and stage: a later stage never overwrites an earlier one. */
export type CriterionScoresTable = {
  emulation_year_id: string;
  sheet_id: string;
  criterion_id: string;
  stage: string;
  points: number;
  input: Json;
  reasons: Json;
  effects: JsonWithDefault;
  note: string | null;
  entered_by: string | null;
  entered_at: Instant;
  version: Generated<number>;
  suggestion: NullableJson;
};

/** Who checks whom. Completed: the marks of this team for this unit are locked and shown to the other teams of the unit that are done. */
export type CrossAssignmentsTable = {
  id: string;
  emulation_year_id: string;
  draw_id: string;
  checker_unit_id: string;
  checked_unit_id: string;
  completed_at: Instant | null;
  completed_by: string | null;
  version: Generated<number>;
};

/** A draw: the plan (units, checkers of each, wishes) and the seed are fixed when it is committed, when only the hash is shown; the seed is shown when it is drawn. One that was set aside stays with its reason. */
export type CrossDrawsTable = {
  id: string;
  emulation_year_id: string;
  position: number;
  status: Generated<string>;
  plan: Json;
  trim_extremes: Generated<boolean>;
  alarm_above: number | null;
  seed: string;
  seed_hash: string;
  committed_by: string | null;
  committed_at: Instant;
  drawn_by: string | null;
  drawn_at: Instant | null;
  confirmed_by: string | null;
  confirmed_at: Instant | null;
  set_aside_by: string | null;
  set_aside_at: Instant | null;
  set_aside_reason: string | null;
  version: Generated<number>;
};

/** What one team gives one criterion of one unit, in hundredths; null while only a remark is written. Their mean becomes the cross score when all teams of the unit are done. */
export type CrossMarksTable = {
  assignment_id: string;
  criterion_id: string;
  emulation_year_id: string;
  points: number | null;
  remark: string | null;
  entered_by: string | null;
  entered_at: Instant;
  version: Generated<number>;
};

/** The team that a checking unit sends, under its name. */
export type CrossTeamsTable = {
  draw_id: string;
  unit_id: string;
  emulation_year_id: string;
  name: string;
};

/** What the next draw has to respect: two units that must not check each other, a unit excused from checking, and (where this program did not hold last year) that unit_id checked other_unit_id last year. */
export type CrossWishesTable = {
  id: string;
  emulation_year_id: string;
  kind: string;
  unit_id: string;
  other_unit_id: string | null;
  reason: string | null;
  entered_by: string | null;
  entered_at: Instant;
};

/** What was said and done in a docket after its claim, in order; nothing here is ever changed. */
export type DisputeEntriesTable = {
  id: string;
  emulation_year_id: string;
  dispute_id: string;
  kind: string;
  side: string;
  text: string | null;
  by_person: string | null;
  by_name: string;
  at: Instant;
};

/** How long each step of a dispute takes in this year, and what a vote on one is held to; made with the year, changed by the leader. */
export type DisputeSettingsTable = {
  emulation_year_id: string;
  explain_days: Generated<number>;
  rule_days: Generated<number>;
  vote_days: Generated<number>;
  objection_days: Generated<number>;
  vote_base: Generated<string>;
  vote_percent: Generated<number>;
  own_vote: Generated<boolean>;
  version: Generated<number>;
};

/** The units that may vote on a docket, fixed when the vote begins, and how each voted; the vote is open. */
export type DisputeVotesTable = {
  dispute_id: string;
  unit_id: string;
  emulation_year_id: string;
  choice: string | null;
  cast_by: string | null;
  cast_by_name: string | null;
  cast_at: Instant | null;
};

/** One docket: a unit's claim against a cut of one criterion, the cut as it stood, the vote's terms if there is one, and the ruling. Points in hundredths. */
export type DisputesTable = {
  id: string;
  emulation_year_id: string;
  number: number;
  sheet_id: string;
  criterion_id: string;
  state: Generated<string>;
  due_at: Instant | null;
  self_points: number | null;
  claimed_points: number;
  claim: string;
  opened_by: string | null;
  opened_by_name: string;
  opened_at: Instant;
  cut_stage: string;
  cut_points: number;
  cut_reasons: Json;
  cut_note: string | null;
  cut_by: string | null;
  cut_by_name: string | null;
  cut_at: Instant;
  vote_points: number | null;
  vote_reason: string | null;
  vote_base: string | null;
  vote_percent: number | null;
  own_vote: boolean | null;
  outcome: string | null;
  ruled_points: number | null;
  ruling_reason: string | null;
  ruled_by: string | null;
  ruled_by_name: string | null;
  ended_at: Instant | null;
  version: Generated<number>;
};

/** The bytes of a paper as it was issued, in each form. */
export type DocumentFilesTable = {
  document_id: string;
  format: string;
  sha256: string;
};

/** The register of outgoing numbers: one series per kind, issuer and year (Decree 30/2020/NĐ-CP), each number once. A reserved or void number says why. */
export type DocumentNumbersTable = {
  id: string;
  cluster_id: string;
  unit_id: string | null;
  type: string;
  year: number;
  number: number;
  symbol: string;
  search_key: string;
  state: string;
  document_id: string | null;
  summary: string | null;
  reason: string | null;
  taken_by: string | null;
  taken_by_name: string;
  taken_at: Instant;
  version: Generated<number>;
};

/** Signed and stamped scans of issued papers, found by the code that the paper prints. */
export type DocumentScansTable = {
  id: string;
  document_id: string;
  sha256: string;
  name: string;
  attached_by: string | null;
  attached_by_name: string;
  attached_at: Instant;
};

/** A paper from draft to issue. unit_id null: the cluster issues it. subject_id: the sheet, docket or period it is about. body is the wording with {{placeholders}}; figures holds what each placeholder said and when it was read: {key: {text, value, at}}. */
export type DocumentsTable = {
  id: string;
  emulation_year_id: string;
  cluster_id: string;
  unit_id: string | null;
  paper: string;
  subject_id: string | null;
  type: string;
  title: string;
  summary: string;
  body: string;
  template_version: number;
  figures: JsonWithDefault;
  signatures: JsonWithDefault;
  recipients: Generated<string[]>;
  place: string;
  signed_on: string | null;
  state: Generated<string>;
  code: string;
  search_key: string;
  supersedes_id: string | null;
  void_reason: string | null;
  issued_by: string | null;
  issued_by_name: string | null;
  issued_at: Instant | null;
  made_by: string | null;
  made_by_name: string;
  made_at: Instant;
  version: Generated<number>;
};

/** Who stands a shift. Times are those of the shift; rests_until is its end and the rest that the rules of that day ask. Nobody stands two shifts at once, or one before he has rested. */
export type DutyAssignmentsTable = {
  shift_id: string;
  person_id: string;
  emulation_year_id: string;
  starts_at: Instant;
  ends_at: Instant;
  rests_until: Instant;
};

/** The secret address under which a calendar reads somebody’s shifts; only its hash is kept, and a new address ends the one before it. */
export type DutyFeedsTable = {
  person_id: string;
  token_sha256: string;
  made_by_name: string;
  made_at: Instant;
};

/** A shift taken over, and handed over at its end, with the strength required, present and absent by reason; counts add up. A correction is a row of its own with its reason, the last number counts. incident: what happened; null: nothing. */
export type DutyHandOversTable = {
  shift_id: string;
  emulation_year_id: string;
  event: string;
  number: number;
  at: Instant;
  by_name: string;
  required: number;
  present: number;
  absent_leave: number;
  absent_business: number;
  absent_other: number;
  note: string | null;
  incident: string | null;
  reason: string | null;
  received_at: Instant | null;
};

/** Days, both counted, on which somebody cannot be on duty. The reason is one of a few words: nothing about health is kept. */
export type DutyLeavesTable = {
  id: string;
  person_id: string;
  starts_on: string;
  ends_on: string;
  reason: string;
  noted_by_name: string;
  noted_at: Instant;
};

/** Who of a unit can be on duty, as what, and from when to when; the phone is optional. Names are for the own unit, and for the command while they are not hidden; others read counts. */
export type DutyPeopleTable = {
  id: string;
  unit_id: string;
  full_name: string;
  sort_key: string;
  post: string | null;
  phone: string | null;
  roles: string[];
  valid: string;
  noted_by_name: string;
  noted_at: Instant;
  version: Generated<number>;
  account_id: string | null;
};

/** The roster of a unit for a month: a draft until it is published. What is changed afterwards is in the log. */
export type DutyRostersTable = {
  id: string;
  emulation_year_id: string;
  unit_id: string;
  month: string;
  published_at: Instant | null;
  published_by_name: string | null;
  version: Generated<number>;
};

/** What holds for rosters from a day to a day; cluster_id null: wherever a cluster has none of its own. A roster is published before roster_due_day of the month before; names are hidden from everyone but the unit names_hidden_days after the month. Samples to be checked. */
export type DutyRulesTable = {
  id: string;
  cluster_id: string | null;
  rest_hours: number;
  roster_due_day: number;
  names_hidden_days: number;
  legal_basis: string;
  valid: string;
  version: Generated<number>;
};

/** A shift of a unit: as what, from when to when, and how many people it needs. It belongs to the day and the month in which it begins. */
export type DutyShiftsTable = {
  id: string;
  emulation_year_id: string;
  unit_id: string;
  role: string;
  starts_at: Instant;
  ends_at: Instant;
  on_day: Generated<string>;
  month: Generated<string>;
  required: number;
};

/** Days of a cluster, both counted, on which each shift of a role needs at least so many people: a congress, a holiday, an epidemic. */
export type DutySurgesTable = {
  id: string;
  emulation_year_id: string;
  name: string;
  kind: string;
  starts_on: string;
  ends_on: string;
  role: string;
  required: number;
  noted_by_name: string;
  noted_at: Instant;
  version: Generated<number>;
};

/** Somebody asks another to stand a shift for him, maybe for one of the other’s (return_shift_id); the other agrees, then the secretary or the head approves, and only then the roster changes. */
export type DutySwapsTable = {
  id: string;
  emulation_year_id: string;
  unit_id: string;
  shift_id: string;
  from_person_id: string;
  to_person_id: string;
  return_shift_id: string | null;
  state: Generated<string>;
  reason: string;
  asked_by_name: string;
  asked_at: Instant;
  answered_by_name: string | null;
  answered_at: Instant | null;
  decided_by_name: string | null;
  decided_at: Instant | null;
  decision_note: string | null;
  version: Generated<number>;
};

/** A title as a law in force on a day names it. A new law ends a row and adds another; years keep the row that they registered under. */
export type EmulationTitlesTable = {
  id: string;
  code: string;
  name: string;
  subject: string;
  position: number;
  legal_basis: string;
  valid: string;
};

export type EmulationYearsTable = {
  id: string;
  cluster_id: string;
  year: number;
  starts_on: string;
  ends_on: string;
  theme: string;
  slogan: string;
  conference_on: string | null;
  conference_place: string | null;
  is_demo: Generated<boolean>;
  sealed_at: Instant | null;
  version: Generated<number>;
  registrations_due_at: Instant | null;
};

/** Who stands a shift of an event. Nobody is in two places at once or comes before he has rested, counted together with the shifts of ordinary duty. */
export type EventAssignmentsTable = {
  shift_id: string;
  person_id: string;
  event_id: string;
  emulation_year_id: string;
  starts_at: Instant;
  ends_at: Instant;
  rests_until: Instant;
};

/** Who brought an event to each of its versions; after the approval each change has its reason. */
export type EventChangesTable = {
  event_id: string;
  version: number;
  emulation_year_id: string;
  what: string;
  about: string | null;
  reason: string | null;
  by_id: string;
  by_name: string;
  at: Instant;
};

/** What is to be ready, by whom and when. unit_id null: it is for who leads. */
export type EventChecksTable = {
  id: string;
  event_id: string;
  emulation_year_id: string;
  position: number;
  what: string;
  responsible: string;
  unit_id: string | null;
  due_at: Instant;
  done_at: Instant | null;
  done_by_name: string | null;
};

/** A unit that takes part in an event; its version turns whenever its people change. */
export type EventForcesTable = {
  id: string;
  event_id: string;
  emulation_year_id: string;
  unit_id: string;
  version: Generated<number>;
};

export type EventIncidentPhotosTable = {
  incident_id: string;
  number: number;
  photo_id: string;
  emulation_year_id: string;
};

/** The log of an event. unit_id null: written by who leads. A correction is a row of its own with its reason, the last number counts; is_void: it was none. Read by who leads the event and by the unit that wrote it, by nobody else. */
export type EventIncidentsTable = {
  id: string;
  number: number;
  event_id: string;
  emulation_year_id: string;
  unit_id: string | null;
  post_id: string | null;
  at: Instant;
  noted_at: Instant;
  received_at: Instant | null;
  by_name: string;
  what: string;
  done: string | null;
  is_void: Generated<boolean>;
  reason: string | null;
};

/** Photos for the log, there before the entry that shows them, so that an entry arrives whole. */
export type EventPhotosTable = {
  id: string;
  event_id: string;
  emulation_year_id: string;
  unit_id: string | null;
  sha256: string;
  file_name: string;
  by_name: string;
  at: Instant;
};

export type EventPostsTable = {
  id: string;
  event_id: string;
  emulation_year_id: string;
  position: number;
  name: string;
  task: string;
};

/** A shift at a post: of which unit, from when to when, and how many people it needs. */
export type EventShiftsTable = {
  id: string;
  event_id: string;
  emulation_year_id: string;
  post_id: string;
  unit_id: string;
  starts_at: Instant;
  ends_at: Instant;
  needed: number;
};

export type EvidenceBlobsTable = {
  sha256: string;
  media_type: string;
  size: number;
  bytes: Buffer;
};

export type EvidenceItemsTable = {
  id: string;
  emulation_year_id: string;
  sheet_id: string;
  criterion_id: string;
  sha256: string;
  file_name: string;
  uploaded_by: string | null;
  uploaded_at: Instant;
};

/** The yearly registration of a unit and the strength of its force, as counts and never as names: how many are of age, how many of them registered, and the force by kind against the approved strength. */
export type ForceStrengthsTable = {
  id: string;
  emulation_year_id: string;
  unit_id: string;
  registered_on: string;
  eligible: number;
  registered: number;
  approved: number;
  first_year: number;
  mobile: number;
  on_the_spot: number;
  noted_by_name: string;
  noted_at: Instant;
  version: Generated<number>;
};

/** The answer that a repeated request gets again; written in the transaction of its command. */
export type IdempotencyKeysTable = {
  user_id: string;
  key: string;
  command: string;
  input_hash: string;
  response: NullableJson;
  created_at: InstantWithDefault;
};

/** The register of incoming papers: an arrival number per receiver and year, who sent it, its own number as text. */
export type IncomingDocumentsTable = {
  id: string;
  cluster_id: string;
  unit_id: string | null;
  year: number;
  arrival: number;
  received_on: string;
  sender: string;
  sender_key: string;
  number_text: string | null;
  number_key: string | null;
  dated_on: string | null;
  type: string | null;
  summary: string;
  handling: string | null;
  due_on: string | null;
  done_on: string | null;
  search_key: string;
  sha256: string | null;
  file_name: string | null;
  taken_by: string | null;
  taken_by_name: string;
  taken_at: Instant;
  version: Generated<number>;
};

/** A class of defence and security knowledge for people of one group. unit_id: the unit that holds it for its own people (group 4 only); null: it is for units of the cluster. */
export type KnowledgeClassesTable = {
  id: string;
  emulation_year_id: string;
  group_number: number;
  unit_id: string | null;
  name: string;
  place: string;
  starts_on: string;
  ends_on: string;
  noted_by_name: string;
  noted_at: Instant;
  version: Generated<number>;
};

/** Leadership belongs to a unit for a term; one leader and one deputy at a time, never the same unit. */
export type LeadershipTermsTable = {
  id: string;
  cluster_id: string;
  unit_id: string;
  role: string;
  selection: string;
  valid: string;
  decision_ref: string;
};

/** The first day of Tết (mùng 1) of each year; reports and rosters count days from it. */
export type LunarNewYearsTable = {
  year: number;
  first_on: string;
  source: string;
  version: Generated<number>;
};

export type MembershipsTable = {
  id: string;
  unit_id: string;
  cluster_id: string;
  position: number;
  valid: string;
};

/** Bytes of issued papers, scans and incoming papers, kept once under their hash. */
export type PaperFilesTable = {
  sha256: string;
  bytes: Buffer;
  size: number;
  media_type: string;
};

/** The wording of a kind of paper as a cluster changed it; each change is a new version. Version 0 is the text that comes with the product. */
export type PaperTemplatesTable = {
  id: string;
  cluster_id: string;
  paper: string;
  version: number;
  title: string;
  summary: string;
  body: string;
  note: string | null;
  made_by: string | null;
  made_by_name: string;
  made_at: Instant;
};

/** Both posts are kept: agency_post (Phó Giám đốc) and board_post (Chỉ huy trưởng). post_rank orders official lists. */
export type PeopleTable = {
  id: string;
  user_id: string | null;
  full_name: string;
  sort_key: string;
  search_key: string;
  unit_id: string | null;
  agency_post: string | null;
  board_post: string | null;
  post_rank: Generated<number>;
  military_rank: string | null;
  phone: string | null;
  is_demo: Generated<boolean>;
  version: Generated<number>;
};

/** What became of a target; unit_id null: of the cluster as a whole. done in hundredths. */
export type PledgeResultsTable = {
  id: string;
  emulation_year_id: string;
  target_id: string;
  unit_id: string | null;
  done: number;
  note: string | null;
  noted_by: string | null;
  noted_by_name: string;
  noted_at: Instant;
  version: Generated<number>;
  measured: number | null;
};

/** Each unit signs the pledge of a year once; position is the order in which they did. */
export type PledgeSignaturesTable = {
  emulation_year_id: string;
  unit_id: string;
  position: number;
  signer_name: string;
  signer_post: string;
  entered_by: string | null;
  entered_by_name: string;
  signed_at: Instant;
};

/** What the cluster pledges to reach, or not to exceed, in a year. target in hundredths of the unit of measure; source: where the figure comes from. */
export type PledgeTargetsTable = {
  id: string;
  emulation_year_id: string;
  position: number;
  measure: string;
  unit_of_measure: string;
  direction: string;
  target: number;
  source: string;
  measured_by: string | null;
};

/** Advice to the Party committee, the People’s Committee or head, the command or the cluster; unit_id null: of the cluster itself. Goes from sent to answered to done, or is withdrawn before an answer. */
export type ProposalsTable = {
  id: string;
  emulation_year_id: string;
  unit_id: string | null;
  recipient: string;
  title: string;
  content: string;
  document_number: string | null;
  proposed_on: string;
  answer_by: string | null;
  state: Generated<string>;
  answer: string | null;
  answer_number: string | null;
  answered_on: string | null;
  answer_note: string | null;
  answered_by_name: string | null;
  result: string | null;
  done_on: string | null;
  withdrawn_reason: string | null;
  made_by: string | null;
  made_by_name: string;
  made_at: Instant;
  version: Generated<number>;
};

/** An event that units protect together. A draft is approved by somebody who wrote nothing of it, runs by the clock, and is closed by who leads with the number of incidents that the log holds: a signed zero is "an toàn tuyệt đối". short_reason: why it was approved though people are missing. */
export type ProtectedEventsTable = {
  id: string;
  emulation_year_id: string;
  name: string;
  kind: string;
  place: string;
  begins_at: Instant;
  ends_at: Instant;
  situation: string;
  mission: string;
  forces: string;
  handling: string;
  state: Generated<string>;
  approved_by: string | null;
  approved_by_name: string | null;
  approved_at: Instant | null;
  short_reason: string | null;
  closed_by_name: string | null;
  closed_at: Instant | null;
  signed_incidents: number | null;
  result: string | null;
  cancel_reason: string | null;
  version: Generated<number>;
};

/** Everything that was ever sent for a report, the last counts. due_at is the limit that stood when it was sent, so that a deadline moved later changes no judgement. second_looks: figures three times the last that the sender confirmed. */
export type ReportContentsTable = {
  id: string;
  emulation_year_id: string;
  report_id: string;
  number: number;
  kind: string;
  entries: Json;
  second_looks: JsonWithDefault;
  files: JsonWithDefault;
  reason: string | null;
  due_at: Instant;
  sent_by: string | null;
  sent_by_name: string;
  sent_at: Instant;
};

/** Files hung on a report; one that is taken off stays for the versions that were sent with it. */
export type ReportFilesTable = {
  id: string;
  emulation_year_id: string;
  report_id: string;
  sha256: string;
  file_name: string;
  uploaded_by: string | null;
  uploaded_at: Instant;
  removed_at: Instant | null;
};

/** What a form asks and when it is due; a change is a new version for the periods that begin from valid_from on. Reports keep the version they were written on. */
export type ReportFormVersionsTable = {
  id: string;
  emulation_year_id: string;
  form_id: string;
  number: number;
  fields: Json;
  checks: JsonWithDefault;
  due_rule: Json;
  allows_nil: boolean;
  valid_from: string;
  note: string;
  adopted_by: string | null;
  adopted_by_name: string;
  adopted_at: Instant;
};

/** What units report in a year, and how often, from a day to a day. What it asks is in its versions. */
export type ReportFormsTable = {
  id: string;
  emulation_year_id: string;
  code: string;
  name: string;
  kind: string;
  rhythm: string;
  position: number;
  starts_on: string;
  ends_on: string;
  version: Generated<number>;
};

/** What those who collect did about a report: reminders, returns and exceptions, each with its reason. */
export type ReportMarksTable = {
  id: string;
  emulation_year_id: string;
  report_id: string;
  kind: string;
  reason: string | null;
  due_at: Instant | null;
  by_person: string | null;
  by_name: string;
  at: Instant;
};

/** One time that a form is due: sent before due_at is timely, from locks_at on nothing more is taken. An event is a period of its own; unit_id: only that unit reports it. A unit owes what it was a member for on the last day. */
export type ReportPeriodsTable = {
  id: string;
  emulation_year_id: string;
  form_id: string;
  form_version_id: string;
  starts_on: string;
  ends_on: string;
  due_at: Instant;
  locks_at: Instant;
  event_name: string | null;
  event_at: Instant | null;
  unit_id: string | null;
  opened_by_name: string | null;
};

export type SchemaMigrationsTable = {
  name: string;
  sha256: string;
  applied_at: InstantWithDefault;
};

/** What happened to a sheet or a criterion, in order, with person and time: the timeline of the explanation panel. */
export type ScoreHistoryTable = {
  id: string;
  emulation_year_id: string;
  sheet_id: string;
  criterion_id: string | null;
  kind: string;
  stage: string | null;
  points: number | null;
  text: string | null;
  by_person: string | null;
  by_name: string;
  at: Instant;
};

/** Before publication a unit sees itself and the median. First the draft ranking is public and may be disputed until a moment, then it is official; each step is a command and so is logged. */
export type ScorePublicationsTable = {
  emulation_year_id: string;
  is_public: Generated<boolean>;
  changed_at: Instant;
  changed_by: string | null;
  version: Generated<number>;
  is_official: Generated<boolean>;
  objections_until: Instant | null;
};

export type ScoreSheetsTable = {
  id: string;
  emulation_year_id: string;
  unit_id: string;
  criteria_set_id: string;
  status: Generated<string>;
  submitted_at: Instant | null;
  submitted_by: string | null;
  return_reason: string | null;
  version: Generated<number>;
};

/** What signs the session cookies: made at the first start, shared by all processes of this database. */
export type ServerSecretsTable = {
  name: string;
  value: string;
};

export type SessionsTable = {
  id: string;
  user_id: string;
  token: string;
  expires_at: Instant;
  ip_address: string | null;
  user_agent: string | null;
  impersonated_by: string | null;
  created_at: InstantWithDefault;
  updated_at: InstantWithDefault;
};

/** The one-time link that makes the first administrator of an empty server. */
export type SetupLinksTable = {
  token_hash: string;
  expires_at: Instant;
  used_at: Instant | null;
};

/** Wrong passwords in a row, counted by user name, whether or not the name exists. */
export type SignInFailuresTable = {
  username: string;
  failures: number;
  locked_until: Instant | null;
};

/** The report of one unit for one period, from the first thing done about it. due_at, locks_at: its own limits after a return or an extension; null: those of the period. */
export type SituationReportsTable = {
  id: string;
  emulation_year_id: string;
  period_id: string;
  unit_id: string;
  state: Generated<string>;
  due_at: Instant | null;
  locks_at: Instant | null;
  version: Generated<number>;
};

/** Every move between stages; a reopening always carries its reason. */
export type StageMovesTable = {
  id: string;
  emulation_year_id: string;
  from_stage_id: string | null;
  to_stage_id: string | null;
  kind: string;
  reason: string | null;
  moved_by: string | null;
  moved_at: Instant;
};

export type StagesTable = {
  id: string;
  emulation_year_id: string;
  position: number;
  kind: string;
  name: string;
  starts_on: string;
  due_at: Instant;
  status: string;
  opened_at: Instant | null;
  closed_at: Instant | null;
  version: Generated<number>;
};

/** From when on a self-score that is so many points (in hundredths) or more from its suggestion needs a reason; 0, and where there is no row: any difference. */
export type SuggestionGapsTable = {
  emulation_year_id: string;
  since: Instant;
  points: number;
  set_by: string | null;
  set_by_name: string;
};

/** A task of one unit. due_at is its own deadline, later than the task’s after a return. */
export type TaskAssignmentsTable = {
  id: string;
  emulation_year_id: string;
  task_id: string;
  unit_id: string;
  state: Generated<string>;
  due_at: Instant;
  version: Generated<number>;
};

/** What was done about a task of a unit, in order. due_at is the deadline that stood when it was done (of a return: the new one), so that a deadline moved later changes no judgement. */
export type TaskEventsTable = {
  id: string;
  emulation_year_id: string;
  assignment_id: string;
  number: number;
  event: string;
  from_state: string;
  to_state: string;
  note: string | null;
  files: JsonWithDefault;
  due_at: Instant;
  by_person: string | null;
  by_name: string;
  at: Instant;
};

/** Proof hung on a task of a unit; a file that is taken off stays for the finishing that named it. */
export type TaskFilesTable = {
  id: string;
  emulation_year_id: string;
  assignment_id: string;
  sha256: string;
  file_name: string;
  uploaded_by: string | null;
  uploaded_at: Instant;
  removed_at: Instant | null;
};

/** One thing asked of units, from the Party committee, the People’s Committee, the command, the cluster or a meeting; due_at is the first deadline for all of them. */
export type TasksTable = {
  id: string;
  emulation_year_id: string;
  title: string;
  source_kind: string;
  source_number: string | null;
  source_on: string | null;
  proof_asked: string | null;
  due_at: Instant;
  given_by: string | null;
  given_by_name: string;
  given_at: Instant;
};

/** Who means to earn which title in a year; a collective or a person of a unit, each title once. late_reason says why it came after the deadline. */
export type TitleRegistrationsTable = {
  id: string;
  emulation_year_id: string;
  unit_id: string;
  title_id: string;
  subject: string;
  subject_name: string;
  subject_key: string;
  post: string | null;
  late_reason: string | null;
  registered_by: string | null;
  registered_by_name: string;
  registered_at: Instant;
};

/** A day of training that was held, and how many were there. */
export type TrainingDaysTable = {
  id: string;
  emulation_year_id: string;
  plan_id: string;
  held_on: string;
  present: number;
  noted_by_name: string;
  noted_at: Instant;
};

/** What holds on a day: the month of registration, days of training a year by kind of force, days and periods of a class by group, and so many days after a class (or after the year, for who was sent to none) the names of its people are hidden. Samples to be checked; a new law ends a row and adds another. */
export type TrainingNormsTable = {
  id: string;
  code: string;
  days: number | null;
  periods: number | null;
  month: number | null;
  legal_basis: string;
  valid: string;
  version: Generated<number>;
};

/** Training of one kind of force of a unit, from a day to a day. trained: how many passed at its end; null while it goes on. */
export type TrainingPlansTable = {
  id: string;
  emulation_year_id: string;
  unit_id: string;
  force_kind: string;
  starts_on: string;
  ends_on: string;
  planned_people: number;
  planned_days: number;
  trained: number | null;
  noted_by_name: string;
  noted_at: Instant;
  version: Generated<number>;
};

export type TwoFactorsTable = {
  id: string;
  user_id: string;
  secret: string;
  backup_codes: string;
  verified: Generated<boolean>;
  failed_verification_count: Generated<number>;
  locked_until: Instant | null;
};

export type UnitChangesTable = {
  id: string;
  kind: string;
  from_unit_id: string;
  to_unit_id: string | null;
  effective_on: string;
  decision_ref: string;
  note: string | null;
};

/** agency_name: Sở Giáo dục và Đào tạo; the board of it is "Ban CHQS " || agency_name. Names never overlap. */
export type UnitNamesTable = {
  id: string;
  unit_id: string;
  agency_name: string;
  short_name: string;
  abbreviation: string;
  search_key: string;
  valid: string;
  decision_ref: string | null;
};

/** A member board for as long as it exists; what it is called on a day is in unit_names. */
export type UnitsTable = {
  id: string;
  kind: string;
  place_name: string;
  founded_on: string;
  dissolved_on: string | null;
  version: Generated<number>;
};

/** Who may sign in. What they may do is never here: it comes from appointments. */
export type UsersTable = {
  id: string;
  name: string;
  email: string;
  email_verified: Generated<boolean>;
  image: string | null;
  username: string;
  display_username: string | null;
  role: Generated<string>;
  banned: Generated<boolean>;
  ban_reason: string | null;
  ban_expires: Instant | null;
  two_factor_enabled: Generated<boolean>;
  must_change_password: Generated<boolean>;
  is_demo: Generated<boolean>;
  created_at: InstantWithDefault;
  updated_at: InstantWithDefault;
};

export type VerificationsTable = {
  id: string;
  identifier: string;
  value: string;
  expires_at: Instant;
  created_at: InstantWithDefault;
  updated_at: InstantWithDefault;
};

export type Database = {
  activities: ActivitiesTable;
  activity_files: ActivityFilesTable;
  activity_lines: ActivityLinesTable;
  activity_shares: ActivitySharesTable;
  appointments: AppointmentsTable;
  audit_events: AuditEventsTable;
  audit_heads: AuditHeadsTable;
  blocks: BlocksTable;
  book_change_reasons: BookChangeReasonsTable;
  business_clock: BusinessClockTable;
  calendar_days: CalendarDaysTable;
  campaigns: CampaignsTable;
  class_people: ClassPeopleTable;
  class_seats: ClassSeatsTable;
  clusters: ClustersTable;
  contest_entries: ContestEntriesTable;
  contests: ContestsTable;
  credentials: CredentialsTable;
  criteria: CriteriaTable;
  criteria_sets: CriteriaSetsTable;
  criterion_scores: CriterionScoresTable;
  cross_assignments: CrossAssignmentsTable;
  cross_draws: CrossDrawsTable;
  cross_marks: CrossMarksTable;
  cross_teams: CrossTeamsTable;
  cross_wishes: CrossWishesTable;
  dispute_entries: DisputeEntriesTable;
  dispute_settings: DisputeSettingsTable;
  dispute_votes: DisputeVotesTable;
  disputes: DisputesTable;
  document_files: DocumentFilesTable;
  document_numbers: DocumentNumbersTable;
  document_scans: DocumentScansTable;
  documents: DocumentsTable;
  duty_assignments: DutyAssignmentsTable;
  duty_feeds: DutyFeedsTable;
  duty_hand_overs: DutyHandOversTable;
  duty_leaves: DutyLeavesTable;
  duty_people: DutyPeopleTable;
  duty_rosters: DutyRostersTable;
  duty_rules: DutyRulesTable;
  duty_shifts: DutyShiftsTable;
  duty_surges: DutySurgesTable;
  duty_swaps: DutySwapsTable;
  emulation_titles: EmulationTitlesTable;
  emulation_years: EmulationYearsTable;
  event_assignments: EventAssignmentsTable;
  event_changes: EventChangesTable;
  event_checks: EventChecksTable;
  event_forces: EventForcesTable;
  event_incident_photos: EventIncidentPhotosTable;
  event_incidents: EventIncidentsTable;
  event_photos: EventPhotosTable;
  event_posts: EventPostsTable;
  event_shifts: EventShiftsTable;
  evidence_blobs: EvidenceBlobsTable;
  evidence_items: EvidenceItemsTable;
  force_strengths: ForceStrengthsTable;
  idempotency_keys: IdempotencyKeysTable;
  incoming_documents: IncomingDocumentsTable;
  knowledge_classes: KnowledgeClassesTable;
  leadership_terms: LeadershipTermsTable;
  lunar_new_years: LunarNewYearsTable;
  memberships: MembershipsTable;
  paper_files: PaperFilesTable;
  paper_templates: PaperTemplatesTable;
  people: PeopleTable;
  pledge_results: PledgeResultsTable;
  pledge_signatures: PledgeSignaturesTable;
  pledge_targets: PledgeTargetsTable;
  proposals: ProposalsTable;
  protected_events: ProtectedEventsTable;
  report_contents: ReportContentsTable;
  report_files: ReportFilesTable;
  report_form_versions: ReportFormVersionsTable;
  report_forms: ReportFormsTable;
  report_marks: ReportMarksTable;
  report_periods: ReportPeriodsTable;
  schema_migrations: SchemaMigrationsTable;
  score_history: ScoreHistoryTable;
  score_publications: ScorePublicationsTable;
  score_sheets: ScoreSheetsTable;
  server_secrets: ServerSecretsTable;
  sessions: SessionsTable;
  setup_links: SetupLinksTable;
  sign_in_failures: SignInFailuresTable;
  situation_reports: SituationReportsTable;
  stage_moves: StageMovesTable;
  stages: StagesTable;
  suggestion_gaps: SuggestionGapsTable;
  task_assignments: TaskAssignmentsTable;
  task_events: TaskEventsTable;
  task_files: TaskFilesTable;
  tasks: TasksTable;
  title_registrations: TitleRegistrationsTable;
  training_days: TrainingDaysTable;
  training_norms: TrainingNormsTable;
  training_plans: TrainingPlansTable;
  two_factors: TwoFactorsTable;
  unit_changes: UnitChangesTable;
  unit_names: UnitNamesTable;
  units: UnitsTable;
  users: UsersTable;
  verifications: VerificationsTable;
};
