import { element } from './elements.js';

function matches(rule, sentence, text) {
  const more = rule.total - rule.matches.length;
  return element('details', [
    element('summary', rule[sentence]),
    element('ul', [
      ...rule.matches.map((match) => element('li', match[sentence])),
      ...(more > 0 ? [element('li', `${text('more')}: ${more}`)] : []),
    ]),
  ]);
}

/** What each rule costs a plan, with a sentence for everything that it penalises. */
export function scoreTable(score, language, text) {
  const sentence = language === 'da' ? 'danish' : 'english';
  const costly = score.rules.filter((rule) => rule.units > 0);
  return element('table', [
    element('caption', text('priceByRule')),
    element('thead', element('tr', [
      element('th', text('rule'), { scope: 'col' }),
      ...['units', 'weight', 'price'].map((key) => element('th', text(key), { scope: 'col', class: 'number' })),
    ])),
    element('tbody', [
      ...score.broken.map((breach) => element('tr', element('td', breach[sentence], { colspan: 4 }))),
      ...costly.map((rule) => element('tr', [
        element('td', matches(rule, sentence, text)),
        ...[rule.units, rule.weight, rule.price].map((number) => element('td', number.toString(), { class: 'number' })),
      ])),
    ]),
  ]);
}
