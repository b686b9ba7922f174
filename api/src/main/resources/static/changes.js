import { localText } from './dates.js';
import { element } from './elements.js';

const flags = ['otherTherapist', 'otherRoom', 'otherClass'];

/** Who is to be told of what: a line for each session of a citizen that is not as it was. */
export function changeTable(difference, language, text) {
  const when = (start) => localText(start, language,
    { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const place = (session) => (session
    ? [when(session.start), session.className, session.therapistName, session.roomName].filter(Boolean).join(', ')
    : '–');
  const what = (change) => [text(change.change), ...flags.filter((flag) => change[flag]).map(text)].join(', ');
  const row = (change) => element('tr', [
    element('th', change.citizen, { scope: 'row' }),
    element('td', text(change.kind)),
    element('td', what(change)),
    element('td', place(change.before)),
    element('td', place(change.after)),
  ]);
  const heads = ['citizen', 'what', 'change', 'before', 'after'].map((key) => element('th', text(key), { scope: 'col' }));
  const changes = difference.citizens.flatMap((citizen) => citizen.changes);
  return element('table', [
    element('caption', `${text('citizens')}: ${difference.citizens.length}, ${text('unchanged')}: ${difference.counts.unchanged}`),
    element('thead', element('tr', heads)),
    element('tbody', changes.map(row)),
  ]);
}
