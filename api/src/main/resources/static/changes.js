import { whenText } from './dates.js';
import { element } from './elements.js';

const flags = ['otherTherapist', 'otherRoom', 'otherClass'];

/**
 * Who is to be told of what: a line for each session of a citizen that is not as they were last told. Who comes first is
 * first; those who need no call come last.
 */
export function changeTable(difference, language, text) {
  const place = (session) => (session
    ? [whenText(session.start, language), session.className, session.therapistName, session.roomName].filter(Boolean).join(', ')
    : '–');
  const what = (change) => [text(change.change), ...flags.filter((flag) => change[flag]).map(text)].join(', ');
  const row = (citizen, change) => element('tr', [
    element('th', change.citizen, { scope: 'row' }),
    element('td', text(citizen.call ? 'toCall' : 'noCall')),
    element('td', text(change.kind)),
    element('td', what(change)),
    element('td', place(change.before)),
    element('td', place(change.after)),
  ]);
  const heads = ['citizen', 'call', 'what', 'change', 'before', 'after'].map((key) => element('th', text(key), { scope: 'col' }));
  const rows = difference.citizens.flatMap((citizen) => citizen.changes.map((change) => row(citizen, change)));
  return element('table', [
    element('caption', `${text('toCall')}: ${difference.calls}, ${text('noCall')}: ${difference.citizens.length - difference.calls}, ${text('unchanged')}: ${difference.counts.unchanged}`),
    element('thead', element('tr', heads)),
    element('tbody', rows),
  ]);
}
