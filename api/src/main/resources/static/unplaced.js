import { element } from './elements.js';

function block(it, sentence, text) {
  const alone = it.alone > 0 ? `, ${text('alone')} ${it.alone}` : '';
  const by = it.by.length > 0 ? ` (${it.by.slice(0, 5).map((each) => each.id).join(', ')}${it.by.length > 5 ? ' …' : ''})` : '';
  return element('li', `${it[sentence]} (${it.rule}): ${it.places}${alone}${by}`);
}

function openings(found, sentence, text) {
  return element('ul', found.length === 0
    ? [element('li', text('noOpening'))]
    : found.map((it) => element('li', `${it[sentence]} → ${it.place.start.slice(0, 16).replace('T', ' ')}, `
      + `${it.place.therapistName} (${text('price')} ${it.softCost >= 0 ? '+' : ''}${it.softCost}, ${text('moved')} ${it.moved})`)));
}

function reason(it, sentence, text, ask) {
  const answer = element('div', []);
  const button = element('button', text('whatOpens'), { type: 'button' });
  button.addEventListener('click', async () => {
    button.disabled = true;
    answer.textContent = text('searching');
    const found = await ask(it.number);
    answer.replaceChildren(...(found ? [openings(found.openings, sentence, text)] : []));
    button.disabled = false;
  });
  return element('details', [
    element('summary', `${it.citizen}: ${text(it.kind)}, ${it.first} – ${it.last}`),
    ...(it.lacks.length > 0 ? [element('ul', it.lacks.map((each) => element('li', each[sentence])))] : []),
    ...(it.places > 0 ? [element('p', `${text('tried')}: ${it.places}. ${text('blockedBy')}:`)] : []),
    element('ul', it.blocks.map((each) => block(each, sentence, text))),
    button,
    answer,
  ]);
}

/** Who will not start in time, and why each demand without a place has none; `ask` gives what would open one. */
export function unplacedList(unplaced, language, text, ask) {
  const sentence = language === 'da' ? 'danish' : 'english';
  if (unplaced.unplaced.length + unplaced.startGuarantee.length === 0) {
    return element('p', text('allPlaced'));
  }
  return element('section', [
    element('h3', text('unplaced')),
    element('ul', unplaced.startGuarantee.map((it) => element('li', it[sentence]))),
    ...unplaced.unplaced.map((it) => reason(it, sentence, text, ask)),
  ]);
}
