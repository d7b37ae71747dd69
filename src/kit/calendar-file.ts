/** An event of a calendar; `id` is the same as long as it is the same event, `changedAt` its last change. */
export type CalendarEvent = { id: string; startsAt: Date; endsAt: Date; title: string; place: string | null; note: string | null; changedAt: Date };

const octets = new TextEncoder();
const mostOctets = 75;
/** Backslash, semicolon, comma and line breaks stand for something in a calendar; what cannot be seen is left out. */
const escaped = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
/** A line of more than 75 octets goes on in the next one after a space, never within a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let [part, size] = ['', 0];
  for (const letter of line) {
    const more = octets.encode(letter).length;
    if (size + more > mostOctets) { lines.push(part); [part, size] = [' ', 1]; }
    part += letter;
    size += more;
  }
  return [...lines, part].join('\r\n');
}
/** 2020-11-16T00:00:00Z → 20201116T000000Z. */
const utc = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');

/**
 * A calendar as text/calendar (RFC 5545), in UTC, to be read again and again by a calendar program. Written here because the maintained
 * library for it (ical-generator 11) needs Node 22.
 */
export function calendarFile({ name, domain, events }: { name: string; /** Makes ids unique in the world: "quyetthang". */ domain: string; events: readonly CalendarEvent[] }): string {
  const line = (property: string, value: string | null) => (value === null ? [] : [`${property}:${escaped(value)}`]);
  return [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${domain}//VI`, 'CALSCALE:GREGORIAN', ...line('X-WR-CALNAME', name), 'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT', `UID:${event.id}@${domain}`, `DTSTAMP:${utc(event.changedAt)}`, `LAST-MODIFIED:${utc(event.changedAt)}`, `DTSTART:${utc(event.startsAt)}`, `DTEND:${utc(event.endsAt)}`,
      ...line('SUMMARY', event.title), ...line('LOCATION', event.place), ...line('DESCRIPTION', event.note), 'END:VEVENT',
    ]),
    'END:VCALENDAR', '',
  ].map(folded).join('\r\n');
}
