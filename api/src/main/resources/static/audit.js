import { element } from './elements.js';
import { operations } from './operations.js';

const form = document.getElementById('audit-form');
const lines = document.getElementById('audit-lines');
const older = document.getElementById('audit-older');
const csvSize = 1000;
let page;
let oldest;
let shown = [];

function question(more) {
  const asked = new URLSearchParams();
  [...new FormData(form), ...Object.entries(more)].filter(([, value]) => value !== '')
    .forEach(([name, value]) => asked.set(name, value));
  return `api/v1/audit?${asked}`;
}

function line(entry) {
  const whom = entry.citizens.length > 10
    ? `${entry.citizens.slice(0, 10).join(', ')} +${entry.citizens.length - 10}`
    : entry.citizens.join(', ');
  const what = [entry.plan, entry.object].filter(Boolean).join(' ');
  return element('tr', [
    element('td', new Date(entry.at).toLocaleString(page.language())),
    element('td', entry.name),
    element('td', operations[page.language().startsWith('da') ? 'da' : 'en'][entry.operation] ?? entry.operation, { title: entry.operation }),
    element('td', page.text(entry.outcome)),
    element('td', whom),
    element('td', what),
    element('td', entry.purpose),
  ]);
}

function show() {
  lines.replaceChildren(...shown.map(line));
}

async function search(more = {}) {
  const { entries } = await page.fetchJson(question(more));
  shown = more.before ? [...shown, ...entries] : entries;
  show();
  oldest = entries.at(-1)?.id;
  older.hidden = entries.length < 100;
  document.getElementById('message').textContent = `${page.text('entries')}: ${lines.rows.length}`;
}

async function save() {
  const response = await page.fetchAnswer(question({ size: csvSize }), { headers: { Accept: 'text/csv' } });
  const address = URL.createObjectURL(await response.blob());
  element('a', '', { href: address, download: 'audit.csv' }).click();
  URL.revokeObjectURL(address);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  page.guarded(() => search())();
});
older.addEventListener('click', () => page.guarded(() => search({ before: oldest }))());
document.getElementById('audit-csv').addEventListener('click', () => page.guarded(save)());

/** Lets an administrator look for who did what. */
export function prepareAudit(context) {
  page = context;
  show();
}
