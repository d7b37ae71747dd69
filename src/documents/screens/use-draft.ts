import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiError, createClient, type AnswerOf } from '../../kit/client.ts';
import type { Signature } from '../document/tree.ts';
import { documentRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/drafts.ts')>('documents');
export type Draft = AnswerOf<typeof import('../routes/drafts.ts').draft>;
export type Typed = { title: string; summary: string; body: string; place: string; recipients: string; signatures: { authority: string; name: string; rank: string }[] };
type Clash = { version: number; title: string; summary: string; body: string };
const saveAfterMs = 3000;

const typedOf = ({ title, summary, body, place, recipients, signatures }: Draft): Typed => ({
  title, summary, body, place, recipients: recipients.join('\n'), signatures: signatures.map(({ authority, name, rank }) => ({ authority: authority.join('\n'), name: name ?? '', rank: rank ?? '' })),
});
/** The lines of a box that say something. */
export const linesOf = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
export const recipientsOf = (typed: Typed) => linesOf(typed.recipients);
export const signaturesOf = ({ signatures }: Typed): Signature[] => signatures.flatMap(({ authority, name, rank }) => (linesOf(authority).length === 0 ? [] : [{ authority: linesOf(authority), name: name.trim() || null, ...(rank.trim() !== '' && { rank: rank.trim() }) }]));

/** What is typed also stays on this device until it is saved; a browser that keeps nothing is no reason to stop. */
const local = {
  read(key: string): { version: number; typed: Typed } | null { try { return JSON.parse(window.localStorage.getItem(key) ?? 'null') as { version: number; typed: Typed } | null; } catch { return null; } },
  write(key: string, value: object | null): void { try { if (value === null) window.localStorage.removeItem(key); else window.localStorage.setItem(key, JSON.stringify(value)); } catch { /* full, or not allowed */ } },
};

/** A draft being typed: saved three seconds after the last key, on leaving a box and by Ctrl+S, one save at a time; a clash asks which text stays. */
export function useDraft(documentId: string) {
  const key = `draft ${documentId}`;
  const queries = useQueryClient();
  const found = useQuery({ queryKey: ['draft', documentId], queryFn: () => api.load('draft', { documentId }) });
  const [typed, setTyped] = useState<Typed | null>(null);
  const [state, setState] = useState<'saved' | 'saving' | 'unsaved'>('saved');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const now = useRef<{ typed: Typed | null; saved: string; version: number; running: Promise<boolean> | null; timer: number | undefined }>({ typed: null, saved: '', version: 0, running: null, timer: undefined });

  useEffect(() => () => window.clearTimeout(now.current.timer), []);
  useEffect(() => {
    const { data } = found;
    if (data === undefined || data.version <= now.current.version) return;
    const isTouched = now.current.typed !== null && JSON.stringify(now.current.typed) !== now.current.saved;
    if (isTouched) return; // the next save clashes and asks
    adopt(data);
    const kept = data.state === 'draft' ? local.read(key) : null;
    if (kept === null || JSON.stringify(kept.typed) === now.current.saved) return;
    now.current.version = kept.version; // if the draft moved on meanwhile, saving clashes and asks
    type(kept.typed);
    setRestored(true);
  }, [found.data]);

  function adopt(data: Draft): void {
    now.current = { ...now.current, typed: typedOf(data), saved: JSON.stringify(typedOf(data)), version: data.version };
    setTyped(now.current.typed);
  }
  function type(next: Typed): void {
    now.current.typed = next;
    setTyped(next);
    setState('unsaved');
    local.write(key, { version: now.current.version, typed: next });
    window.clearTimeout(now.current.timer);
    now.current.timer = window.setTimeout(() => void save(), saveAfterMs);
  }

  /** True when everything typed is on the server. */
  async function save(): Promise<boolean> {
    window.clearTimeout(now.current.timer);
    if (now.current.running !== null) await now.current.running;
    const { typed: mine, saved, version } = now.current;
    if (mine === null || JSON.stringify(mine) === saved) { setState('saved'); local.write(key, null); return true; }
    if (mine.title.trim() === '' || mine.place.trim() === '') return false; // the box says so
    setState('saving');
    now.current.running = send(mine, version);
    const isDone = await now.current.running;
    now.current.running = null;
    return isDone;
  }
  async function send(mine: Typed, version: number): Promise<boolean> {
    try {
      const { title, summary, body, place } = mine;
      const answer = await api.send('saveDraft', { documentId, version, title, summary, body, place, recipients: recipientsOf(mine), signatures: signaturesOf(mine) });
      now.current = { ...now.current, version: answer.version, saved: JSON.stringify(mine) };
      const isAll = now.current.typed === mine;
      if (isAll) local.write(key, null);
      setState(isAll ? 'saved' : 'unsaved');
      setSavedAt(new Date());
      setProblem(null);
      setRestored(false);
      return isAll;
    } catch (error) {
      setState('unsaved');
      if (error instanceof ApiError && error.code === 'documents.draft-clash') setClash(error.current as Clash);
      else setProblem(documentRefusal(error));
      return false;
    }
  }
  /** Ends a clash: the own text over the other's version, or the other's text. */
  async function settle(which: 'mine' | 'theirs'): Promise<void> {
    const { current } = now;
    setClash(null);
    if (which === 'mine' && clash !== null) { current.version = clash.version; await save(); return; }
    local.write(key, null);
    current.typed = null;
    current.version = 0;
    const { data } = await found.refetch();
    if (data !== undefined) { adopt(data); setState('saved'); }
  }
  async function refresh(figure: string | null): Promise<void> {
    if (!(await save())) return;
    try {
      now.current.version = (await api.send('refreshFigures', { documentId, version: now.current.version, key: figure })).version;
      setProblem(null);
    } catch (error) {
      setProblem(documentRefusal(error));
    }
    await queries.invalidateQueries({ queryKey: ['draft', documentId] });
  }
  async function discard(): Promise<boolean> {
    try {
      await api.send('discardDraft', { documentId, version: now.current.version });
      local.write(key, null);
      return true;
    } catch (error) {
      setProblem(documentRefusal(error));
      return false;
    }
  }
  return { found, typed, type, state, savedAt, isRestored, problem, clash, save, settle, refresh, discard };
}
