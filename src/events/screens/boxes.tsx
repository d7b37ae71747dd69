import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatInstant } from '../../kit/dates.ts';
import type { Moment } from '../../kit/ui/moment-input.tsx';
import { say } from '../../kit/words.ts';
import { phaseMarks, phaseNames } from '../words/names.ts';
import { eventWords as words, listWords } from '../words/screens.ts';
import type { Phase } from '../rules/phase.ts';

/** A whole number between two as it is typed, or null. */
export const numberIn = (typed: string, least: number, most: number): number | null => { const n = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : NaN; return n >= least && n <= most ? n : null; };
type NumberProps = { label: string; value: string; onChange: (typed: string) => void; least: number; most: number };
export const NumberBox = ({ label, value, onChange, least, most }: NumberProps) => (
  <TextInput size="md" w={150} inputMode="numeric" autoComplete="off" required label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)} error={value !== '' && numberIn(value, least, most) === null ? say(words.wrongCount, { least, most }) : null} />
);
/** An instant as it stands in two boxes. */
export function momentOf(instant: string | Date): Moment {
  const [date, time] = formatInstant(instant).split(' ') as [string, string];
  return { date, time, instant: new Date(instant).toISOString() };
}
export const spanText = ({ startsAt, endsAt }: { startsAt: string | Date; endsAt: string | Date }) => {
  const [from, to] = [formatInstant(startsAt), formatInstant(endsAt)];
  return say(listWords.span, { from, to: from.slice(0, 10) === to.slice(0, 10) ? to.slice(11) : to });
};
export const PhaseMark = ({ phase }: { phase: Phase }) => <span className={`event-phase ${phase}`}><span aria-hidden>{phaseMarks[phase]}</span> {say(phaseNames[phase])}</span>;

type Counted = { needed: number; assigned: number; missing: number; shifts?: number };
/** How many people there are of those needed: a bar, the figure, and what is short in words. */
export const People = ({ needed, assigned, missing, text }: Counted & { text: string }) => (
  <span className="event-people">
    <svg aria-hidden width="72" height="10"><rect className="whole" width="72" height="10" /><rect className="part" width={needed === 0 ? 0 : (72 * (needed - missing)) / needed} height="10" /></svg>
    <span>{text}</span> {needed === 0 ? <b>{say(listWords.noShift)}</b> : missing > 0 ? <b className="event-short">! {say(listWords.short, { n: missing })}</b> : <b className="event-full">✔ {say(listWords.full)}</b>}
    {assigned > needed && <span>+{assigned - needed}</span>}
  </span>
);

/** What is written in a form, with its refusal, and its two buttons. */
export function Form({ problem, isBusy, isRight, save, onSave, onCancel, children }: { problem: string | null; isBusy: boolean; isRight: boolean; save: string; onSave: () => void; onCancel: () => void; children: ReactNode }) {
  return (
    <Stack component="form" gap="xs" className="event-box" onSubmit={(event) => { event.preventDefault(); if (isRight) onSave(); }}>
      {children}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isRight}>{save}</Button><Button h={44} variant="default" onClick={onCancel}>{say(words.cancel)}</Button></Group>
    </Stack>
  );
}

/** The reason that every change of an approved plan needs, once for as many changes as follow; what changes the plan shows when it is given. */
export function ReasonBox({ value, onChange }: { value: string; onChange: (typed: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && value === '') return <Button h={44} w="fit-content" variant="default" onClick={() => setOpen(true)}>{say(words.changeApproved)}</Button>;
  return <Stack gap={4} className="event-box"><Text fz={14}>{say(words.reasonWhat)}</Text><Textarea size="md" autosize label={say(words.reason)} value={value} maxLength={1000} onChange={(event) => onChange(event.currentTarget.value)} /></Stack>;
}
