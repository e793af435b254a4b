// Reads a calendar from standard input with each library and tells, a line per event, what it took it for.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import ical from 'node-ical';

const text = readFileSync(0, 'utf8');
const say = (library, uid, start, status, sequence) =>
  console.log([library, uid, start.toISOString(), status, sequence].join(' '));

const calendar = new ICAL.Component(ICAL.parse(text));
calendar.getAllSubcomponents('vtimezone').forEach((zone) => ICAL.TimezoneService.register(zone));
for (const component of calendar.getAllSubcomponents('vevent')) {
  const event = new ICAL.Event(component);
  say('ical.js', event.uid, event.startDate.toJSDate(), component.getFirstPropertyValue('status'), event.sequence);
}
for (const event of Object.values(ical.sync.parseICS(text)).filter((part) => part.type === 'VEVENT')) {
  say('node-ical', event.uid, event.start, event.status, event.sequence);
}
