import { deadlineTable, decisionTable, refusedTable } from './admission.js';
import { dateText, whenText } from './dates.js';
import { button, element, once } from './elements.js';

const mostNamed = 5;
const short = { weekday: 'short', day: 'numeric', month: 'short' };

/** One plan's answer in one language. */
function view(language, locale, text) {
  const sentence = language === 'da' ? 'danish' : 'english';
  const day = (date) => dateText(date, locale, short);

  function block(it) {
    const alone = it.alone > 0 ? `, ${it.alone} ${text('ofThemAlone')}` : '';
    const names = it.by.slice(0, mostNamed).map((each) => each.name ?? each.id).join(', ');
    const by = names ? ` (${text('takenBy')} ${names}${it.by.length > mostNamed ? ' …' : ''})` : '';
    return element('li', `${it[sentence]}: ${it.places} ${text('triedPlaces')}${alone}${by}`, { title: it.rule });
  }

  function opening(it) {
    const when = whenText(it.place.start, locale);
    const cost = it.softCost === 0 ? text('costsNothing')
      : `${text(it.softCost > 0 ? 'costsOthers' : 'savesOthers')} ${Math.abs(it.softCost)} ${text('points')}`;
    const moved = it.moved > 0 ? `, ${text('moved')} ${it.moved}` : '';
    const doubt = it.contest[sentence] ? [element('small', it.contest[sentence])] : [];
    return element('li', [`${it[sentence]} → ${when}, ${it.place.therapistName} (${cost}${moved})`,
      ...doubt.flatMap((note) => [element('br'), note])]);
  }

  function openings(found) {
    const alone = found.tried > found.singles || found.openings.length === 0;
    const isUnsure = found.openings.some((it) => !it.contest.sure);
    return [
      element('p', `${text('singlesTried')}: ${found.singles}.${alone ? ` ${text('noSingle')}` : ''}`),
      ...(found.openings.length > 0 ? [element('ul', found.openings.map(opening))] : [element('p', text('noOpening'))]),
      ...(isUnsure ? [element('p', text('unsureByHand'))] : []),
    ];
  }

  function reason(it, ask) {
    const answer = element('div', [], { role: 'status' });
    const asking = button(text('whatOpens'), () => once(asking, async () => {
      answer.textContent = text('searching');
      const found = await ask(it.number);
      answer.replaceChildren(...(found ? openings(found) : []));
    }));
    return element('details', [
      element('summary', `${it.citizen}: ${text(it.kind)}, ${day(it.first)} – ${day(it.last)}`),
      ...(it.lacks.length > 0 ? [element('ul', it.lacks.map((each) => element('li', each[sentence])))] : []),
      ...(it.places > 0 ? [element('p', `${text('tried')}: ${it.places}. ${text('blockedBy')}:`)] : []),
      element('ul', it.blocks.map(block)),
      asking,
      answer,
    ]);
  }

  return { reason, sentence };
}

/**
 * Who will not start in time, why each demand without a place has none, what is put off, who waits for a decision or is
 * not admitted and why, and by when the others have to start; `ask` gives what would open a place.
 */
export function unplacedList(unplaced, language, locale, text, ask) {
  const { reason, sentence } = view(language, locale, text);
  const isAllPlaced = unplaced.unplaced.length + unplaced.startGuarantee.length === 0;
  return element('section', [
    element('h3', text('unplaced')),
    ...(isAllPlaced ? [element('p', text('allPlaced'))] : []),
    ...(unplaced.startGuarantee.length > 0
      ? [element('ul', unplaced.startGuarantee.map((it) => element('li', it[sentence])))] : []),
    ...unplaced.unplaced.map((it) => reason(it, ask)),
    ...(unplaced.putOff.length > 0 ? [element('h4', text('putOff')),
      element('ul', unplaced.putOff.map((it) => element('li', `${it[sentence]} (${it.price} ${text('points')})`)))] : []),
    ...(unplaced.decisions.length > 0 ? [decisionTable(unplaced.decisions, sentence, locale, text)] : []),
    ...(unplaced.refused.length > 0 ? [refusedTable(unplaced.refused, sentence, locale, text)] : []),
    ...(unplaced.deadlines.length > 0 ? [deadlineTable(unplaced.deadlines, locale, text)] : []),
  ]);
}
