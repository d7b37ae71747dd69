import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const at = new Date('2020-11-16T00:00:00Z');
const fileOf = (title: string, note: string | null = null) => calendarFile({ name: 'Ca trực', domain: 'quyetthang', events: [{ id: 's1', startsAt: at, endsAt: new Date('2020-11-17T00:00:00Z'), title, place: null, note, changedAt: at }] });
/** What a calendar program reads: lines that go on are joined, marks taken back. */
const read = (file: string, property: string) => file.replaceAll('\r\n ', '').split('\r\n').find((line) => line.startsWith(`${property}:`))?.slice(property.length + 1).replace(/\\(.)/g, (_all, mark: string) => (mark === 'n' ? '\n' : mark));

test('a title comes back as it was, whatever stands in it; no line is longer than 75 octets, none ends within a character', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
    const file = fileOf(title);
    const kept = title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');
    return read(file, 'SUMMARY') === kept && file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75) && !file.replaceAll('\r\n', '').includes('\n');
  }));
});

test('an event is written in UTC with an id of its own, and a note cannot become an event', () => {
  const file = fileOf('Trực ban, Sở Y tế; 24 giờ', 'dòng một\r\nEND:VEVENT\r\nBEGIN:VEVENT');
  expect(file.split('\r\n').slice(6)).toEqual(['BEGIN:VEVENT', 'UID:s1@quyetthang', 'DTSTAMP:20201116T000000Z', 'LAST-MODIFIED:20201116T000000Z', 'DTSTART:20201116T000000Z', 'DTEND:20201117T000000Z', 'SUMMARY:Trực ban\\, Sở Y tế\\; 24 giờ', 'DESCRIPTION:dòng một\\nEND:VEVENT\\nBEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR', '']);
});
