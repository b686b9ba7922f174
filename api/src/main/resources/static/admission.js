import { dateText, whenText } from './dates.js';
import { element } from './elements.js';

const short = { weekday: 'short', day: 'numeric', month: 'short' };

function table(caption, heads, rows) {
  return element('div', element('table', [
    element('caption', caption),
    element('thead', element('tr', heads.map((head) => element('th', head, { scope: 'col' })))),
    element('tbody', rows),
  ]), { class: 'wide', tabindex: '0', role: 'group', 'aria-label': caption });
}

/** Who is not admitted, with every reason; the earliest referral first. */
export function refusedTable(refused, sentence, locale, text) {
  return table(text('notAdmitted'), ['citizen', 'why', 'received', 'pathway'].map(text), refused.map((it) => element('tr', [
    element('th', it.citizen, { scope: 'row' }),
    element('td', it.reasons.map((reason) => element('div', reason[sentence]))),
    element('td', dateText(it.receivedOn, locale, short)),
    element('td', it.pathwayName || it.pathway),
  ])));
}

/** Who waits for a decision, with every reason and until when a start is in time; the earliest first. */
export function decisionTable(decisions, sentence, locale, text) {
  return table(text('awaitDecision'), ['citizen', 'why', 'received', 'pathway'].map(text), decisions.map((it) => element('tr', [
    element('th', it.citizen, { scope: 'row' }),
    element('td', [it, ...it.reasons].map((each) => element('div', each[sentence]))),
    element('td', dateText(it.receivedOn, locale, short)),
    element('td', it.pathwayName || it.pathway),
  ])));
}

/** By when each new citizen who starts in time has to, and when they do; the earliest deadline first. */
export function deadlineTable(deadlines, locale, text) {
  return table(text('startsInTime'), ['citizen', 'deadline', 'examination', 'therapist', 'spareDays'].map(text),
    deadlines.map((it) => element('tr', [
      element('th', it.citizen, { scope: 'row' }),
      element('td', dateText(it.deadline, locale, short)),
      element('td', whenText(it.examination, locale)),
      element('td', it.therapistName),
      element('td', it.spareDays.toString()),
    ])));
}
