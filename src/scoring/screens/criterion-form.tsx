import { ActionIcon, Alert, Button, Drawer, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { nextCode, refusePlace } from '../rules/book/outline-edit.ts';
import { isUsable } from '../rules/book.ts';
import { modifierKinds, scoredKinds, type ModifierKind, type ScoredKind } from '../rules/kinds/registry.ts';
import { isLeaf } from '../rules/outline.ts';
import { fits } from '../rules/feeds/feeds.ts';
import { feedsSentence } from '../words/feeds.ts';
import { kindWords, ruleSentence } from '../words/kinds.ts';
import { bookWords } from '../words/book.ts';
import { words } from '../words/sentences.ts';
import { firstModifierSettings, firstSettings } from '../words/first-settings.ts';
import { modifierWords } from '../words/settings.ts';
import type { BookCriterion } from './criteria-view.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { FeedsForm } from './feeds-form.tsx';
import { scoringRefusal } from './refusal-sentence.ts';
import { FigureInput, SettingsForm } from './settings-form.tsx';

const api = createClient<typeof import('../routes/book-criteria.ts')>('scoring');
export type Draft = Omit<BookCriterion, 'id' | 'position'> & { id: string | null };
type Props = { setId: string; version: number; draft: Draft; rows: readonly BookCriterion[]; forms: readonly { code: string; name: string }[]; isOpen: boolean; onClose: () => void };

/** One line of the book; of a criterion what it asks, how it is counted, and a bench to try the rule on numbers before it counts for anybody. */
export function CriterionForm({ setId, version, draft, rows, forms, isOpen, onClose }: Props) {
  const [form, setForm] = useState(draft);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const set = (part: Partial<Draft>) => setForm({ ...form, ...part });
  const holds = !isLeaf(form); // a section, or a group inside one
  const usable = holds || isUsable(form);
  const parents = rows.filter((row) => refusePlace(rows, { id: form.id, parentId: row.id, ruleKind: form.ruleKind }) === null);
  const moveTo = (parent: BookCriterion) => set({ parentId: parent.id, code: parent.id === draft.parentId ? draft.code : nextCode(rows, parent) });
  const { id, parentId, code, title, maxPoints, ruleKind, settings, modifiers, evidenceRule, scorer, regulationRef, feeds } = form;
  const save = async () => {
    const criterion = { id, parentId, code, title, maxPoints: maxPoints as never, ruleKind, settings: settings as Record<string, unknown>, modifiers, evidenceRule: evidenceRule as 'none', scorer: scorer as 'unit', regulationRef: regulationRef || null, feeds };
    if (await act(() => api.send('saveCriterion', { setId, version, criterion }))) onClose();
  };
  const remove = async () => {
    if (id !== null && await act(() => api.send('removeCriterion', { setId, version, criterionId: id }))) onClose();
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={<b>{code || say(draft.parentId === null ? bookWords.newSection : holds ? bookWords.newGroup : bookWords.newCriterion)} {title}</b>} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
      <Stack gap="sm" component="form" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <fieldset disabled={!isOpen} className="plain-fieldset">
          <Stack gap="sm">
            <Group align="start" wrap="nowrap">
              <TextInput w={96} label={say(bookWords.code)} required value={code} onChange={(event) => set({ code: event.currentTarget.value.trim() })} />
              <TextInput flex={1} label={say(bookWords.title)} required value={title} onChange={(event) => set({ title: event.currentTarget.value })} />
              <FigureInput kind="points" width={96} label={say(bookWords.max)} value={maxPoints} onChange={(value) => set({ maxPoints: value })} />
            </Group>
            {parentId !== null && <NativeSelect label={say(bookWords.parent)} value={parentId} data={parents.map((row) => ({ value: row.id, label: `${row.code} ${row.title}` }))} onChange={(event) => moveTo(rows.find((row) => row.id === event.currentTarget.value)!)} />}
            {!holds && (
              <>
                <NativeSelect label={say(bookWords.kind)} value={ruleKind} data={Object.keys(scoredKinds).map((value) => ({ value, label: say(kindWords[value]!.name) }))}
                  onChange={(event) => set({ ruleKind: event.currentTarget.value, settings: firstSettings(event.currentTarget.value as ScoredKind, maxPoints), feeds: null })} />
                <SettingsForm key={ruleKind} kind={ruleKind} settings={settings as Record<string, unknown>} onChange={(next) => set({ settings: next })} />
                {modifiers.map((use, at) => (
                  <Stack key={`${use.kind} ${at}`} gap={4} className="modifier">
                    <Group justify="space-between"><Text fw={600} fz={14}>{say(modifierWords[use.kind as ModifierKind])}</Text><ActionIcon variant="default" size={32} aria-label={say(bookWords.removeModifier)} onClick={() => set({ modifiers: modifiers.filter((_one, n) => n !== at) })}>×</ActionIcon></Group>
                    <SettingsForm kind={use.kind} settings={use.settings as Record<string, unknown>} onChange={(next) => set({ modifiers: modifiers.map((one, n) => (n === at ? { ...one, settings: next } : one)) })} />
                  </Stack>
                ))}
                <NativeSelect label={say(bookWords.addModifier)} value="" data={[{ value: '', label: '–' }, ...(Object.keys(modifierKinds) as ModifierKind[]).filter((kind) => !modifiers.some((use) => use.kind === kind)).map((value) => ({ value, label: say(modifierWords[value]) }))]}
                  onChange={(event) => event.currentTarget.value !== '' && set({ modifiers: [...modifiers, { kind: event.currentTarget.value, settings: firstModifierSettings[event.currentTarget.value as ModifierKind] }] })} />
                <FeedsForm key={`feeds ${ruleKind}`} criterion={form} feeds={feeds} forms={forms} onChange={(next) => set({ feeds: next })} />
                <Group grow>
                  <NativeSelect label={say(bookWords.evidence)} value={evidenceRule} onChange={(event) => set({ evidenceRule: event.currentTarget.value })} data={(['optional', 'required', 'none'] as const).map((value) => ({ value, label: say(bookWords[`evidence-${value}`]) }))} />
                  <NativeSelect label={say(bookWords.scorer)} value={scorer} onChange={(event) => set({ scorer: event.currentTarget.value })} data={(['unit', 'cluster', 'command'] as const).map((value) => ({ value, label: say(bookWords[`scorer-${value}`]) }))} />
                </Group>
                <TextInput label={say(bookWords.regulation)} value={regulationRef ?? ''} onChange={(event) => set({ regulationRef: event.currentTarget.value })} />
              </>
            )}
          </Stack>
        </fieldset>
        {!holds && usable && <Text fz={14}>{ruleSentence(form)} {feedsSentence(form)}</Text>}
        {!usable && <Alert color="yellow">{say(bookWords.unusable)}</Alert>}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        {isOpen && <Group justify="space-between">{id === null ? <span /> : <Button variant="default" c="red.8" loading={isBusy} onClick={() => void remove()}>{say(bookWords.remove)}</Button>}<Button type="submit" loading={isBusy} disabled={!usable || (feeds !== null && !fits(form, feeds)) || code === '' || title.trim() === ''}>{say(bookWords.save)}</Button></Group>}
      </Stack>
      {!holds && usable && (
        <Stack gap="xs" mt="lg" className="bench">
          <Title order={3} fz={16}>{say(bookWords.bench)}</Title>
          <EvidenceForm key={JSON.stringify([ruleKind, settings, maxPoints, modifiers])} criterion={{ ...form, id: id ?? 'new' }} />
        </Stack>
      )}
    </Drawer>
  );
}
